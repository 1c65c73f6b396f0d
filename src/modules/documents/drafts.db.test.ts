import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { openDocuments } from '../../../test/factories/documents/open-documents.ts';

const Trouble = z.looseObject({ code: z.string() });
const Tabs = z.object({ others: z.array(z.unknown()), ownTabs: z.number() });
const Others = z.object({ others: z.array(z.object({ name: z.string() })) });

test('what two people type is kept for each of them; who saves second is told and loses nothing', async (t) => {
  const office = await openDocuments(t);
  const begun = await office.begin('policyStaff', { type: 'news', title: '一' });
  const path = `/documents/${begun.id}`;
  const type = (who: 'policyStaff' | 'policyHead', title: string) =>
    office.ask(who, 'PUT', `${path}/draft`, { baseRevision: 1, content: { ...begun.content, title } });
  assert.equal((await type('policyStaff', '甲写的')).status, 200);
  assert.equal((await type('policyHead', '乙写的')).status, 200);
  assert.equal((await type('policyHead', '乙又写')).status, 200);
  assert.equal((await office.read('policyStaff', begun.id)).draft?.content.title, '甲写的');
  assert.equal((await office.read('clerk', begun.id)).draft, null);

  const saved = await office.save('policyHead', begun, { ...begun.content, title: '乙又写' });
  assert.equal(saved.draft, null);
  const stale = await office.ask('policyStaff', 'PATCH', path, { content: { ...begun.content, title: '甲写的' } }, begun.version);
  assert.equal(stale.status, 412);
  const mine = await office.read('policyStaff', begun.id);
  assert.deepEqual([mine.content.title, mine.draft?.content.title, mine.draft?.baseRevision, mine.revision], ['乙又写', '甲写的', 1, 2]);
  assert.equal((await office.ask('policyStaff', 'DELETE', `${path}/draft`)).status, 200);
  assert.equal((await office.read('policyStaff', begun.id)).draft, null);
  const audited = await sql<{ count: number }>`select count(*) as count from audit_entry where noun = 'document'`.execute(office.database);
  assert.equal(audited.rows[0]?.count, 2);
});

test('two who have the editor open are told of each other, for a minute', async (t) => {
  const office = await openDocuments(t);
  const { id } = await office.begin('policyStaff', { type: 'news', title: '一' });
  const here = async (who: 'policyStaff' | 'policyHead' | 'clerk') =>
    Others.parse((await office.ask(who, 'POST', `/documents/${id}/presence`, {})).json).others.map(({ name }) => name);
  assert.deepEqual(await here('policyStaff'), []);
  assert.deepEqual(await here('policyHead'), ['policyStaff']);
  assert.deepEqual(await here('policyStaff'), ['policyHead']);
  await sql`update document_presence set seen_at = seen_at - interval '2 minutes'`.execute(office.database);
  assert.deepEqual(await here('clerk'), []);
});

test('what is typed in two windows of one person is never written over unseen, and each window is told of the other', async (t) => {
  const office = await openDocuments(t);
  const begun = await office.begin('policyStaff', { type: 'news', title: '一' });
  const path = `/documents/${begun.id}`;
  const put = (tab: string, title: string, over: string | null = null) =>
    office.ask('policyStaff', 'PUT', `${path}/draft`, { baseRevision: 1, content: { ...begun.content, title }, tab, over });
  const draft = async () => (await office.read('policyStaff', begun.id)).draft;
  assert.deepEqual([(await put('a', '左')).status, (await put('a', '左边')).status], [200, 200]);
  const refused = await put('b', '右');
  assert.deepEqual([refused.status, Trouble.parse(refused.json).code], [409, 'draft.otherTab']);
  const seen = await draft();
  assert.equal(seen?.content.title, '左边');
  // A window that has the other's words on its page goes on from them; then the other is told.
  assert.equal((await put('b', '左边和右边', seen.savedAt)).status, 200);
  assert.equal((await put('a', '左边又写', seen.savedAt)).status, 409);
  assert.equal((await office.ask('policyStaff', 'DELETE', `${path}/draft?tab=a`)).status, 200);
  assert.equal((await draft())?.content.title, '左边和右边');
  const content = { ...begun.content, title: '左边又写' };
  assert.equal((await office.ask('policyStaff', 'PATCH', path, { content, note: '', tab: 'a', over: null }, begun.version)).status, 200);
  assert.equal((await draft())?.content.title, '左边和右边', 'saving in one window leaves what is typed in the other');

  const tabs = async (tab: string) => Tabs.parse((await office.ask('policyStaff', 'POST', `${path}/presence`, { tab })).json);
  assert.deepEqual(
    [await tabs('a'), await tabs('b')],
    [
      { others: [], ownTabs: 0 },
      { others: [], ownTabs: 1 },
    ],
  );
});

test('attack: nobody keeps drafts of, or looks in on, what they may not write', async (t) => {
  const office = await openDocuments(t);
  const { id, content } = await office.begin('policyStaff', { type: 'news', title: '一' });
  const statuses = async (who: 'financeStaff' | 'foreignClerk' | 'leader' | 'reviewer') => [
    (await office.ask(who, 'PUT', `/documents/${id}/draft`, { baseRevision: 1, content })).status,
    (await office.ask(who, 'DELETE', `/documents/${id}/draft`)).status,
    (await office.ask(who, 'POST', `/documents/${id}/presence`, {})).status,
  ];
  for (const who of ['financeStaff', 'foreignClerk'] as const) assert.deepEqual(await statuses(who), [404, 404, 404], who);
  for (const who of ['leader', 'reviewer'] as const) assert.deepEqual(await statuses(who), [403, 403, 403], who);
});
