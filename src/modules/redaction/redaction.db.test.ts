import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { temporaryFiles } from '../../../test/factories/office/temporary-files.ts';
import { Case, requestOffice, type RequestOffice } from '../../../test/factories/requests/request-office.ts';
import { openForMarking } from '../../platform/redaction/index.ts';
import { onePagePdf, textAt } from '../../platform/redaction/testing/raw-pdf.ts';
import type { JobHandler } from '../../platform/jobs/index.ts';
import { createLog } from '../../platform/logging.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { requestFileRoutes } from '../requests/index.ts';
import { redactionBurnHandler, redactionPolicy, redactionRoutes } from './index.ts';
import { MarkingPagesShape, RedactionShape, type Redaction } from './redaction-record.ts';
import { findText } from './rules/index.ts';

const NAME = '欧阳远志';
const NUMBER = '110101199003070038';
const MATERIAL = onePagePdf({
  content: `${textAt(40, 240, `当事人：${NAME}，男`)}${textAt(40, 200, `身份证号码 ${NUMBER}`)}${textAt(40, 160, `对${NAME}罚款二百元`)}`,
  trailer: `/Info << /Author (Somebody) >>`,
});
const FILE = z.object({ file: z.object({ id: z.number() }) });

test('a name and a number are covered, the rest is kept; only what the gate let pass becomes a file of the request', async (t) => {
  const { office, requestId, fileId, burn } = await ground(t);
  const begun = await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId });
  assert.equal(begun.status, 201, begun.text);
  const redaction = RedactionShape.parse(begun.json);
  const again = RedactionShape.parse((await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId })).json);
  assert.equal(again.id, redaction.id);

  const { pages, suggestions } = MarkingPagesShape.parse((await office.ask('clerk', 'GET', `/redactions/${redaction.id}/pages`)).json);
  assert.deepEqual(suggestions.map(({ kind }) => kind).toSorted(), ['idCard', 'personName', 'personName']);
  const marks = suggestions.flatMap(({ areas }) => areas.map((area) => ({ ...area, ground: 'privacy' })));

  const early = await office.ask('clerk', 'POST', `/redactions/${redaction.id}/burn`, {}, 1);
  assert.deepEqual([early.status, /"redaction.noMarks"/.test(early.text)], [422, true]);
  const marked = RedactionShape.parse((await office.ask('clerk', 'PUT', `/redactions/${redaction.id}/marks`, { marks }, 1)).json);
  assert.deepEqual([marked.version, marked.marks.length], [2, 3]);
  assert.equal((await office.ask('clerk', 'PUT', `/redactions/${redaction.id}/marks`, { marks: [] }, 1)).status, 412);

  const burned = await burn(redaction.id, 2);
  assert.deepEqual([burned.state, burned.report?.findings, burned.burnedByName], ['passed', [], marked.markedByName]);
  const file = await office.download('clerk', `/requests/${requestId}/files/${burned.resultFileId ?? 0}`);
  assert.equal(file.status, 200);
  const opened = await openForMarking(file.bytes);
  assert.ok(opened.ok);
  assert.deepEqual(opened.value.pages[0]?.runs, []);
  assert.notEqual(findText(pages, NAME).length, 0);
  assert.equal((await office.download('clerk', `/redactions/${redaction.id}/result-pages/1`)).status, 200);
  assert.equal((await office.download('clerk', `/redactions/${redaction.id}/pages/2`)).status, 404);

  // Marks that change leave no result that could be taken for theirs.
  const changed = RedactionShape.parse(
    (await office.ask('clerk', 'PUT', `/redactions/${redaction.id}/marks`, { marks: marks.slice(1) }, burned.version)).json,
  );
  assert.deepEqual([changed.resultFileId, changed.report], [null, null]);

  const { rows } = await sql<{ row: string }>`select to_jsonb(r)::text || (select coalesce(string_agg(to_jsonb(a)::text, ''), '')
    from audit_entry a where a.noun = 'redaction') as row from redaction r`.execute(office.database);
  for (const secret of [NAME, NUMBER])
    assert.equal(
      rows
        .map(({ row }) => row)
        .join('')
        .includes(secret),
      false,
      secret,
    );
});

test('others find neither the redaction nor its pages; marks that are none are refused with their place', async (t) => {
  const { office, requestId, fileId, burn } = await ground(t);
  const { id } = RedactionShape.parse((await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId })).json);
  for (const path of [`/redactions/${id}`, `/redactions/${id}/pages`, `/redactions/${id}/pages/1`, `/requests/${requestId}/redactions`])
    for (const who of ['foreignClerk', 'financeStaff'] as const) assert.equal((await office.ask(who, 'GET', path)).status, 404, path);
  const area = { page: 1, x: 0.1, y: 0.1, width: 0.1, height: 0.1, ground: 'privacy' };
  for (const wrong of [
    { ...area, x: 0.95 },
    { ...area, height: 0 },
    { ...area, ground: 'whim' },
    { ...area, text: NAME },
  ]) {
    const refused = await office.ask('clerk', 'PUT', `/redactions/${id}/marks`, { marks: [wrong] }, 1);
    assert.equal(refused.status, 422, JSON.stringify(wrong));
  }
  // The page is there, the second is not: only the file itself tells.
  await office.ask('clerk', 'PUT', `/redactions/${id}/marks`, { marks: [{ ...area, page: 2 }] }, 1);
  const failed = await burn(id, 2);
  assert.deepEqual([failed.state, failed.failure?.code, failed.resultFileId], ['failed', 'redaction.wrongMark', null]);
  assert.match(failed.failure?.message ?? '', /请/);
});

test('attack: a unit that may not read who asks covers no scan of the application, and sees none that is being covered', async (t) => {
  const { office, requestId, fileId } = await ground(t);
  const { ask } = office;
  const found = Case.parse((await ask('clerk', 'GET', `/requests/${requestId}`)).json);
  await office.does('clerk', found, 'assign', { unitId: office.units.policy });
  const scan = FILE.parse((await office.upload('clerk', `/requests/${requestId}/files?kind=scan`, '申请书.pdf', MATERIAL)).json).file.id;
  const path = `/requests/${requestId}/redactions`;
  assert.equal((await ask('policyStaff', 'POST', path, { fileId: scan })).status, 404);
  const { id } = RedactionShape.parse((await ask('clerk', 'POST', path, { fileId: scan })).json);
  const own = RedactionShape.parse((await ask('policyStaff', 'POST', path, { fileId })).json);
  for (const what of ['', '/pages', '/pages/1', '/history'])
    assert.equal((await ask('policyStaff', 'GET', `/redactions/${id}${what}`)).status, 404);
  const listed = async (who: 'clerk' | 'policyStaff') =>
    z
      .object({ items: z.array(z.looseObject({ id: z.number() })) })
      .parse((await ask(who, 'GET', path)).json)
      .items.map((one) => one.id);
  assert.deepEqual(await listed('policyStaff'), [own.id]);
  assert.deepEqual(new Set(await listed('clerk')), new Set([id, own.id]));
});

test('marks that are kept by themselves leave one audit row for each sitting; the covered file is asked for with who drew each', async (t) => {
  const { office, requestId, fileId, ask } = await ground(t);
  const { id } = RedactionShape.parse((await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId })).json);
  const mark = (y: number) => ({ page: 1, x: 0.1, y, width: 0.1, height: 0.1, ground: 'privacy' });
  let version = 1;
  const keep = async (who: 'clerk' | 'leader', ...marks: readonly ReturnType<typeof mark>[]) => {
    const kept = await office.ask(who, 'PUT', `/redactions/${id}/marks`, { marks }, version);
    assert.equal(kept.status, 200, kept.text);
    version += 1;
  };
  for (const count of [1, 2, 3]) await keep('clerk', ...[0.1, 0.3, 0.5].slice(0, count).map(mark));
  await keep('leader', mark(0.1), mark(0.5), mark(0.7));
  await keep('leader', mark(0.1), mark(0.7));
  ({ version } = await ask(id, version));
  await keep('leader', mark(0.1));
  const { rows } = await sql<{ deed: string; actorId: number; after: unknown }>`select deed, actor_id as "actorId", after from audit_entry
    where noun = 'redaction' order by entry_id`.execute(office.database);
  const { clerk, leader } = office.people;
  assert.deepEqual(
    rows.map(({ deed, actorId }) => [deed, actorId]),
    [
      ['begin', clerk],
      ['mark', clerk],
      ['mark', leader],
      ['ask', clerk],
      ['mark', leader],
    ],
  );
  const Asked = z.object({
    marks: z.array(z.object({ y: z.number() })),
    mark_sittings: z.array(z.number()),
    sittings: z.array(z.object({ by: z.object({ id: z.number() }), added: z.number(), removed: z.number() })),
  });
  const { marks, mark_sittings: drawnIn, sittings } = Asked.parse(rows[3]?.after);
  assert.deepEqual(
    marks.map(({ y }, index) => [y, sittings[drawnIn[index] ?? -1]?.by.id]),
    [
      [0.1, clerk],
      [0.7, leader],
    ],
  );
  assert.deepEqual(
    sittings.map(({ added, removed }) => [added, removed]),
    [
      [3, 0],
      [1, 2],
    ],
  );
});

test('marks that change while the file is made: it is wanted no more, nothing of it is kept; a job that was given up says so', async (t) => {
  const { office, requestId, fileId, ask, run } = await ground(t);
  const { id } = RedactionShape.parse((await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId })).json);
  const mark = { page: 1, x: 0.1, y: 0.1, width: 0.1, height: 0.1, ground: 'privacy' };
  await office.ask('clerk', 'PUT', `/redactions/${id}/marks`, { marks: [mark] }, 1);
  assert.deepEqual([(await ask(id, 2)).state, (await ask(id, 2, 412)).state], ['burning', 'burning']);
  let asked = false;
  const sentence = await run(id, 3, async () => {
    if (asked) return;
    asked = true;
    const put = await office.ask('clerk', 'PUT', `/redactions/${id}/marks`, { marks: [mark, { ...mark, y: 0.5 }] }, 3);
    assert.equal(put.status, 200, put.text);
  });
  assert.equal(sentence, '标记已经改动，没有生成。');
  const after = RedactionShape.parse((await office.ask('clerk', 'GET', `/redactions/${id}`)).json);
  assert.deepEqual([after.state, after.marks.length, after.resultFileId], ['marking', 2, null]);
  const { rows } = await sql<{ kept: number }>`select count(*)::int as kept from request_file where kind = 'redacted'`.execute(
    office.database,
  );
  assert.deepEqual(rows, [{ kept: 0 }]);

  // Somebody cancels the job on the page of jobs.
  const { version } = await ask(id, after.version);
  await sql`update pgboss.job set state = 'cancelled' where name = 'redaction.burn' and data ->> 'version' = ${String(version)}`.execute(
    office.database,
  );
  const given = RedactionShape.parse((await office.ask('clerk', 'GET', `/redactions/${id}`)).json);
  assert.deepEqual([given.state, given.failure?.code], ['failed', 'redaction.notDone']);
});

interface Ground {
  readonly office: RequestOffice;
  readonly requestId: number;
  readonly fileId: number;
  /** Asks for the covered file; what is answered. */
  readonly ask: (id: number, version: number, status?: number) => Promise<Redaction>;
  /** Does the job that was asked for, at its version. */
  readonly run: (id: number, version: number, progress?: () => Promise<void>) => Promise<string | null>;
  /** Both; the redaction afterwards. */
  readonly burn: (id: number, version: number) => Promise<Redaction>;
}

async function ground(t: TestContext): Promise<Ground> {
  const files = await temporaryFiles(t);
  let handler: JobHandler | undefined;
  const office = await requestOffice(t, ({ database, secrets }) => {
    const place = { database, secrets, files, scanner: NO_SCANNER };
    handler = redactionBurnHandler(place);
    return { policies: [redactionPolicy], routes: [requestFileRoutes(place), redactionRoutes(place)] };
  });
  const { id: requestId } = await office.receives('2024-03-01');
  const uploaded = await office.upload('clerk', `/requests/${requestId}/files?kind=material`, '处罚决定书.pdf', MATERIAL);
  assert.equal(uploaded.status, 201, uploaded.text);
  const read = async (id: number): Promise<Redaction> => RedactionShape.parse((await office.ask('clerk', 'GET', `/redactions/${id}`)).json);
  const ask: Ground['ask'] = async (id, version, status = 202) => {
    const answer = await office.ask('clerk', 'POST', `/redactions/${id}/burn`, {}, version);
    assert.equal(answer.status, status, answer.text);
    return await read(id);
  };
  const run: Ground['run'] = async (redactionId, version, progress = async () => Promise.resolve()) => {
    const surroundings = { id: '1', log: createLog('silent'), signal: new AbortController().signal, attempt: 1, resumeFrom: null };
    const work = handler?.prepare({ redactionId, version }, { ...surroundings, database: office.database, progress });
    return (await work?.()) ?? null;
  };
  const burn: Ground['burn'] = async (id, version) => {
    assert.equal((await ask(id, version)).state, 'burning');
    await run(id, version + 1);
    return await read(id);
  };
  return { office, requestId, fileId: FILE.parse(uploaded.json).file.id, ask, run, burn };
}
