import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import {
  openDocuments,
  Trouble,
  type Content,
  type Document,
  type DocumentOffice,
} from '../../../test/factories/documents/open-documents.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { markApproved, moveToReview, releaseDocument } from './index.ts';
import { RELATION_KINDS } from './rules/content.ts';

async function release(office: DocumentOffice, { id, version, revision, contentHash }: Document): Promise<void> {
  await inWork(office.database, bySystem('测试'), async (work) => {
    assert.ok((await moveToReview(work, id, version)).ok);
    assert.ok((await markApproved(work, id, version + 1)).ok);
    assert.ok((await releaseDocument(work, id, { kind: 'release', revision, contentHash, reason: '' })).ok);
  });
}

async function faultOf(office: DocumentOffice, who: 'policyStaff' | 'clerk', { id, version }: Document, content: Content) {
  const answer = await office.ask(who, 'PATCH', `/documents/${id}`, { content }, version);
  const trouble = answer.status === 200 ? null : Trouble.parse(answer.json);
  return { status: answer.status, paths: (trouble?.fields ?? []).map(({ path }) => path) };
}

test('attack: another agency’s document in every relation is refused like one that does not exist, until it is public', async (t) => {
  const office = await openDocuments(t);
  const own = await office.begin('policyStaff', { type: 'news', title: '本局' });
  const foreign = await office.begin('foreignStaff', { type: 'news', title: '外机关' });
  const otherUnit = await office.begin('financeStaff', { type: 'news', title: '财务科' });
  for (const documentId of [foreign.id, 9_999_999, own.id, otherUnit.id])
    for (const kind of RELATION_KINDS) {
      const refused = await faultOf(office, 'policyStaff', own, { ...own.content, relations: [{ kind, documentId }] });
      assert.deepEqual([refused.status, refused.paths], [422, ['content/relations/0']], `${kind} ${documentId}`);
    }
  await office.giveCreditCode();
  await sql`update agency set credit_code = '11370812004339255B' where agency_id = ${office.stranger}`.execute(office.database);
  await release(office, await office.save('foreignStaff', foreign, { ...foreign.content, body: office.text('文'), openness: office.open }));
  const relations = [{ kind: 'forwards', documentId: foreign.id }] as const;
  const tied = await office.save('policyStaff', own, { ...own.content, relations: [...relations] });
  assert.deepEqual(tied.relations, [{ kind: 'forwards', id: foreign.id, title: '外机关', state: 'released' }]);
  // Nobody learns of a draft that is tied to what they own.
  assert.deepEqual((await office.read('foreignStaff', foreign.id)).relationsBack, []);
  // A tie that the clerk made stays when somebody saves who may not read its other end, and does not show its title.
  const byClerk = await office.save('clerk', tied, { ...tied.content, relations: [{ kind: 'amends', documentId: otherUnit.id }] });
  const again = await office.save('policyStaff', byClerk, { ...byClerk.content, summary: '概述' });
  assert.deepEqual(again.relations, [{ kind: 'amends', id: otherUnit.id, title: null, state: null }]);
  assert.deepEqual(
    (await office.read('clerk', otherUnit.id)).relationsBack.map(({ kind, id }) => [kind, id]),
    [['amends', own.id]],
  );
});

test('attack: scripts in every text are stored and come back as the same text, the body has no place for them', async (t) => {
  const office = await openDocuments(t);
  const bad = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>{{7*7}}`;
  const begun = await office.begin('policyStaff', { type: 'serviceGuide', title: bad });
  assert.equal(begun.title, bad);
  const content: Content = {
    ...begun.content,
    subtitle: bad,
    summary: bad,
    keywords: [bad],
    body: office.text(bad),
    documentNumber: bad.slice(0, 100),
    openness: { status: 'withheld', ground: 'processDraft', reason: bad },
    source: { name: bad, address: 'https://www.example.gov.cn/a', original: bad },
    fields: { scope: bad, materials: [{ name: bad }] },
  };
  const saved = await office.save('policyStaff', begun, content, bad);
  assert.deepEqual({ ...saved.content, documentNumber: content.documentNumber }, content);
  assert.equal(saved.changed.note, bad);
  const difference = await office.ask('policyStaff', 'GET', `/documents/${begun.id}/difference?from=1&to=2`);
  assert.equal(difference.status, 200);
  assert.doesNotMatch(String(Object(difference.json)['bodyHtml']), /<script|<img/);
  for (const block of [
    { type: 'html', content: [] },
    { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] },
    { type: 'paragraph', attrs: { onclick: 'alert(1)' }, content: [] },
    { type: 'image', attrs: { file: 'x" onerror="alert(1)', alt: '', caption: '' } },
  ]) {
    const refused = await faultOf(office, 'policyStaff', saved, { ...content, body: { type: 'doc', content: [block] } });
    assert.equal(refused.status, 422, JSON.stringify(block));
    assert.match(refused.paths[0] ?? '', /^content\/body\/content\/0/);
  }
  const source = { name: 'x', address: 'javascript:alert(1)', original: '' };
  assert.deepEqual((await faultOf(office, 'policyStaff', saved, { ...content, source })).paths, ['content/source/address']);
});

test('attack: codes that nobody knows, fields of other types, files and pictures that were never handed in are refused', async (t) => {
  const office = await openDocuments(t);
  const begun = await office.begin('policyStaff', { type: 'event', title: '开放日' });
  const file = 'a'.repeat(64);
  const wrong: readonly (readonly [Partial<Content>, string])[] = [
    [{ subject: '99' }, 'content/subject'],
    [{ genre: 'novel' }, 'content/genre'],
    [{ openness: { status: 'withheld', ground: 'because', reason: '' } }, 'content/openness/ground'],
    [{ openness: { status: 'onRequest', ground: 'stateSecret', reason: '' } }, 'content/openness/ground'],
    [{ openness: { status: 'proactive', ground: 'privacy', reason: '' } }, 'content/openness/ground'],
    [{ effectiveFrom: '2026-02-01', effectiveUntil: '2026-01-31' }, 'content/effectiveUntil'],
    [{ fields: { newConfirmed: 1 } }, 'content/fields/newConfirmed'],
    [{ fields: { on: '2026-02-30' } }, 'content/fields/on'],
    [{ fields: { kind: 'party' } }, 'content/fields/kind'],
    [{ fields: { coverage: [{ medium: '报', more: 'x' }] } }, 'content/fields/coverage'],
    [{ attachments: [{ file, name: 'a.pdf', mediaType: 'application/pdf', bytes: 1, inline: false }] }, 'content/attachments/0'],
    [{ body: { type: 'doc', content: [{ type: 'image', attrs: { file, alt: '', caption: '' } }] } }, 'content/body'],
  ];
  for (const [part, path] of wrong) {
    const refused = await faultOf(office, 'policyStaff', begun, { ...begun.content, ...part });
    assert.deepEqual([refused.status, refused.paths], [422, [path]], path);
  }
  assert.equal((await office.read('policyStaff', begun.id)).version, 1);
  const unknown = await office.ask('policyStaff', 'POST', '/documents', { type: 'poem', title: '诗' });
  assert.equal(Trouble.parse(unknown.json).code, 'document.typeUnknown');
});

test('what was saved once can be neither changed nor removed by the program', async (t) => {
  const office = await openDocuments(t);
  await office.begin('policyStaff', { type: 'news', title: '一' });
  await assert.rejects(sql`update document_revision set content = '{}'`.execute(office.database), /permission denied/);
  await assert.rejects(sql`delete from document_revision`.execute(office.database), /permission denied/);
  await assert.rejects(sql`delete from document_release`.execute(office.database), /permission denied/);
});

test('attack: a text that gives findings without end is told of in part, the gravest first', async (t) => {
  const office = await openDocuments(t);
  const begun = await office.begin('policyStaff', { type: 'news', title: '一' });
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const body = { type: 'doc' as const, content: [paragraph('（'.repeat(5_000)), paragraph('居民身份证号11010519491231002X。')] };
  const answer = await office.ask('policyStaff', 'POST', `/documents/${begun.id}/screening`, { content: { ...begun.content, body } });
  const { findings, more } = z.object({ findings: z.array(z.object({ severity: z.string() })), more: z.number() }).parse(answer.json);
  assert.deepEqual([findings.length, findings[0]?.severity], [1_000, 'block']);
  assert.ok(more > 4_000, `${more}`);
});
