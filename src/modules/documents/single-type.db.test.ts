import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentPage, openDocuments, Trouble } from '../../../test/factories/documents/open-documents.ts';
import { loadRevision } from './revisions.ts';

test('an agency has one guide: another is refused, also at the same moment; its versions stay readable', async (t) => {
  const office = await openDocuments(t);
  const wish = { type: 'guide', title: '政府信息公开指南', unitId: office.units.policy };
  const both = await Promise.all([office.ask('clerk', 'POST', '/documents', wish), office.ask('policyStaff', 'POST', '/documents', wish)]);
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, 409],
  );
  const refused = both.find(({ status }) => status === 409);
  assert.equal(Trouble.parse(refused?.json).code, 'document.singleTaken');
  const [made] = DocumentPage.parse((await office.ask('clerk', 'GET', '/documents')).json).items;
  assert.ok(made !== undefined);
  const first = await office.read('clerk', made.id);
  const second = await office.save('clerk', first, { ...first.content, fields: { classification: '按机构职能分类' } });
  const third = await office.save('clerk', second, { ...second.content, fields: { classification: '按主题分类' } });
  const { agencyId } = third;
  const versions = await Promise.all([1, 2, 3].map((revision) => loadRevision(office.database, agencyId, third.id, revision)));
  assert.deepEqual(
    versions.map((version) => version?.content.fields['classification']),
    [undefined, '按机构职能分类', '按主题分类'],
  );
  // Another agency has its own.
  const foreign = await office.ask('foreignStaff', 'POST', '/documents', { type: 'guide', title: '政府信息公开指南' });
  assert.equal(foreign.status, 201, JSON.stringify(foreign.json));
});
