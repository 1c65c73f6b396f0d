import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { DocumentPage, openDocuments, Trouble } from '../../../test/factories/documents/open-documents.ts';
import { markApproved, moveToReview, releaseDocument } from './index.ts';

test('a document is begun, written, saved again, and what was released stays while a correction is made', async (t) => {
  const office = await openDocuments(t);
  const begun = await office.begin('policyStaff', { type: 'news', title: '局机关召开会议' });
  assert.deepEqual([begun.state, begun.revision, begun.unit.name, begun.may], ['draft', 1, '政策法规科', ['edit', 'submit']]);
  const content = { ...begun.content, body: office.text('会议开得很好。'), openness: office.open };
  const saved = await office.save('policyStaff', begun, content, '写完');
  assert.deepEqual([saved.revision, saved.version, saved.incomplete, saved.changed.note], [2, 2, [], '写完']);
  const same = await office.save('policyStaff', saved, { ...content, title: ` ${content.title} ` });
  assert.deepEqual([same.revision, same.version, same.contentHash], [2, 2, saved.contentHash]);

  const wish = { kind: 'release', revision: 2, contentHash: saved.contentHash, reason: '' } as const;
  await inWork(office.database, bySystem('测试'), async (work) => {
    assert.deepEqual(await moveToReview(work, saved.id, 2), { ok: true, value: null });
    assert.deepEqual(await markApproved(work, saved.id, 3), { ok: true, value: null });
    assert.deepEqual(await releaseDocument(work, saved.id, wish), { ok: false, error: { kind: 'noCreditCode' } });
  });
  await office.giveCreditCode();
  await inWork(office.database, bySystem('测试'), async (work) => {
    const released = await releaseDocument(work, saved.id, wish);
    assert.ok(released.ok);
    assert.match(released.value.indexNumber, /^11610802016083285C\/\d{4}-00001$/);
  });
  const released = await office.read('clerk', saved.id);
  assert.deepEqual([released.state, released.released?.revision, released.withdrawn], ['released', 2, null]);
  const corrected = await office.save('policyStaff', released, { ...content, title: '局机关召开工作会议' });
  assert.deepEqual([corrected.state, corrected.revision, corrected.released?.revision], ['draft', 3, 2]);
  const page = DocumentPage.parse((await office.ask('clerk', 'GET', '/documents?state=draft&public=true&year.from=2026')).json);
  assert.deepEqual(
    page.items.map(({ id, title }) => [id, title]),
    [[saved.id, '局机关召开工作会议']],
  );
});

test('what is incomplete is not handed in for review, and is told in words', async (t) => {
  const office = await openDocuments(t);
  const paper = await office.begin('clerk', { type: 'officialPaper', title: '关于…的通知', unitId: office.units.policy });
  const missing = await inWork(office.database, bySystem('测试'), (work) => moveToReview(work, paper.id, paper.version));
  assert.ok(!missing.ok && missing.error.kind === 'incomplete');
  assert.deepEqual(
    missing.error.missing.map(({ path }) => path),
    ['body', 'documentNumber', 'signedOn', 'subject', 'genre', 'openness'],
  );
  assert.deepEqual(missing.error.missing, paper.incomplete);
  const content = { ...paper.content, openness: { status: 'withheld', ground: 'processDraft', reason: '过程稿' } } as const;
  const withheld = await office.save('clerk', paper, content);
  assert.deepEqual(withheld.incomplete.at(-1)?.code, 'openness.priorOpinionMissing');
});

test('whoever is not up to date changes nothing, and is told who came first', async (t) => {
  const office = await openDocuments(t);
  const begun = await office.begin('policyStaff', { type: 'news', title: '一' });
  await office.save('policyHead', begun, { ...begun.content, title: '二' });
  const stale = await office.ask('policyStaff', 'PATCH', `/documents/${begun.id}`, { content: begun.content }, begun.version);
  const { code, detail } = Trouble.parse(stale.json);
  assert.deepEqual([stale.status, code], [412, 'version-conflict']);
  assert.match(detail, /policyHead已在 \d+月\d+日 \d\d:\d\d 办理了“修改”/);
  assert.equal((await office.ask('policyStaff', 'PATCH', `/documents/${begun.id}`, { content: begun.content })).status, 428);
});

test('attack: nobody learns of or touches a document beyond their reach', async (t) => {
  const office = await openDocuments(t);
  const { ask } = office;
  const own = await office.begin('policyStaff', { type: 'news', title: '一' });
  for (const who of ['financeStaff', 'foreignClerk', 'foreignStaff', 'countyClerk'] as const) {
    assert.equal((await ask(who, 'GET', `/documents/${own.id}`)).status, 404, who);
    assert.equal((await ask(who, 'GET', `/documents/${own.id}/history`)).status, 404, who);
    assert.equal((await ask(who, 'PATCH', `/documents/${own.id}`, { content: own.content }, own.version)).status, 404, who);
    assert.deepEqual(DocumentPage.parse((await ask(who, 'GET', '/documents')).json).items, [], who);
  }
  for (const who of ['supervisor', 'systemAdmin', 'auditor'] as const)
    assert.equal((await ask(who, 'GET', `/documents/${own.id}`)).status, 403, who);
  for (const [unitId, agencyId] of [
    [office.units.finance, null],
    [office.units.foreign, null],
    [office.units.foreign, office.stranger],
    [9_999_999, null],
  ] as const) {
    const refused = await ask('policyStaff', 'POST', '/documents', { type: 'news', title: '越权', unitId, agencyId });
    assert.ok(refused.status === 422 || refused.status === 404, String(refused.status));
  }
});
