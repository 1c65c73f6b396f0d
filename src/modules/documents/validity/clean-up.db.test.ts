import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { decidedOffice, type DecidedOffice } from '../../../../test/factories/documents/decided-office.ts';
import type { Document } from '../../../../test/factories/documents/open-documents.ts';
import { dayInShanghai } from '../today.ts';
import { CleanUp } from './find-clean-up.ts';

const Items = z.object({ items: z.array(z.looseObject({})) });
const DECISIONS = ['keep', 'amend', 'repeal', 'lapse'] as const;

async function fourPapers(office: DecidedOffice): Promise<readonly Document[]> {
  const papers: Document[] = [];
  for (const title of ['甲办法', '乙办法', '丙办法', '丁办法']) papers.push(await office.release(await office.drafted(title)));
  return papers;
}

function wishOf(papers: readonly Document[], more: Readonly<Record<string, unknown>> = {}) {
  return {
    title: '2026年规范性文件清理',
    basis: '青卫发〔2026〕9号',
    on: dayInShanghai(new Date()),
    decisions: papers.map(({ id, version }, index) => ({ documentId: id, version, decision: DECISIONS[index], reason: `理由${index}` })),
    ...more,
  };
}

async function states(office: DecidedOffice) {
  const { rows } = await sql<{ validity: string }>`select validity from document order by document_id`.execute(office.database);
  return rows.map(({ validity }) => validity);
}

test('one clean-up decides about many documents, with effect, counts, a sheet and the audit', async (t) => {
  const office = await decidedOffice(t);
  const papers = await fourPapers(office);
  const made = CleanUp.parse(await office.expect(201, 'clerk', 'POST', '/clean-ups', wishOf(papers)));
  assert.deepEqual(made.counts, { keep: 1, amend: 1, repeal: 1, lapse: 1 });
  assert.deepEqual(await states(office), ['inForce', 'amended', 'repealed', 'lapsed']);
  const { rows } = await sql<{ id: number; reason: string }>`
    select document_id as id, reason from document_release where kind = 'validity' order by release_id`.execute(office.database);
  assert.deepEqual(
    rows.map(({ id, reason }) => [id, reason]),
    [
      [papers[1]?.id, '已修改：2026年规范性文件清理：修改。青卫发〔2026〕9号。理由1'],
      [papers[2]?.id, '废止：2026年规范性文件清理：废止。青卫发〔2026〕9号。理由2'],
      [papers[3]?.id, '失效：2026年规范性文件清理：失效。青卫发〔2026〕9号。理由3'],
    ],
  );
  const audit = await sql<{ noun: string; count: number }>`
    select noun || ' ' || deed as noun, count(*)::integer as count from audit_entry where deed in ('cleanUp', 'setValidity') group by 1 order by 1`.execute(
    office.database,
  );
  assert.deepEqual(audit.rows, [
    { noun: 'cleanUp cleanUp', count: 1 },
    { noun: 'document cleanUp', count: 1 },
    { noun: 'document setValidity', count: 3 },
  ]);
  const list = Items.parse(await office.expect(200, 'leader', 'GET', '/clean-ups'));
  assert.deepEqual(
    list.items.map((item) => [item['id'], item['title'], item['decidedBy'], item['repeal']]),
    [[made.id, '2026年规范性文件清理', '青卫发〔2026〕9号', 1]],
  );
  const decisions = Items.parse(await office.expect(200, 'policyStaff', 'GET', `/clean-up-decisions?cleanUpId=${made.id}`));
  assert.deepEqual(
    decisions.items.map((item) => [item['title'], item['decision'], item['before'], item['validity']]),
    [
      ['甲办法', 'keep', 'inForce', 'inForce'],
      ['乙办法', 'amend', 'inForce', 'amended'],
      ['丙办法', 'repeal', 'inForce', 'repealed'],
      ['丁办法', 'lapse', 'inForce', 'lapsed'],
    ],
  );
  const candidates = Items.parse(await office.expect(200, 'clerk', 'GET', '/clean-up-candidates?validity=inForce,amended&sort=id'));
  assert.deepEqual(
    candidates.items.map((item) => item['lastDecision']),
    ['keep', 'amend'],
  );
  assert.deepEqual(Items.parse(await office.expect(200, 'foreignClerk', 'GET', '/clean-ups')).items, []);
  assert.equal((await office.ask('foreignClerk', 'GET', `/clean-ups/${made.id}`)).status, 404);
});

test('all or nothing: one decision that can not be taken undoes the others, and is named', async (t) => {
  const office = await decidedOffice(t);
  const papers = await fourPapers(office);
  const before = await states(office);
  const refused = async (wish: ReturnType<typeof wishOf>, code: string, words: RegExp) => {
    const answer = await office.ask('clerk', 'POST', '/clean-ups', wish);
    const trouble = z.looseObject({ code: z.string(), detail: z.string() }).parse(answer.json);
    assert.equal(trouble.code, code);
    assert.match(trouble.detail, words);
    assert.deepEqual(await states(office), before);
    const { rows } = await sql`select from clean_up`.execute(office.database);
    assert.equal(rows.length, 0);
  };
  await refused(wishOf(papers, { basis: '' }), 'cleanUp.basisMissing', /名称和文号/);
  const [first, second] = papers;
  assert.ok(first !== undefined && second !== undefined);
  await refused(wishOf([first, second, first]), 'cleanUp.chosenTwice', /选了两次/);
  const stale = papers.map((one, index) => (index === 3 ? { ...one, version: one.version - 1 } : one));
  await refused(wishOf(stale), 'version-conflict', /^《丁办法》.*全部决定都没有生效。$/);
  const foreign = papers.map((one, index) => (index === 2 ? { ...one, id: 9_999_999 } : one));
  await refused(wishOf(foreign), 'not-found', /全部决定都没有生效/);
  assert.equal((await office.ask('leader', 'POST', '/clean-ups', wishOf(papers))).status, 403);
  assert.equal((await office.ask('foreignClerk', 'POST', '/clean-ups', wishOf(papers))).status, 404);
});
