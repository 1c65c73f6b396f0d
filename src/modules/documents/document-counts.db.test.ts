import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDocuments, type Document, type DocumentOffice } from '../../../test/factories/documents/open-documents.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { DocumentCounts } from './document-counts.ts';
import { markApproved, moveToReview, releaseDocument, withdrawDocument } from './index.ts';

const WITHHELD = { status: 'withheld', ground: 'processDraft', reason: '过程稿' } as const;
const ON_REQUEST = { status: 'onRequest', ground: 'privacy', reason: '涉及个人' } as const;

async function bring(
  office: DocumentOffice,
  who: 'policyStaff' | 'financeStaff',
  openness: Document['content']['openness'],
): Promise<Document> {
  const begun = await office.begin(who, { type: 'news', title: '一' });
  const { id, version, revision, contentHash } = await office.save(who, begun, { ...begun.content, body: office.text('文'), openness });
  await inWork(office.database, bySystem('测试'), async (work) => {
    assert.ok((await moveToReview(work, id, version)).ok);
    assert.ok((await markApproved(work, id, version + 1)).ok);
    assert.ok((await releaseDocument(work, id, { kind: 'release', revision, contentHash, reason: '' })).ok);
  });
  return office.read(who, id);
}

test('what is out or filed counts, by how open it is; what is being made or was taken back does not', async (t) => {
  const office = await openDocuments(t);
  await office.giveCreditCode();
  const open = office.open === null ? null : { ...office.open };
  const first = await bring(office, 'policyStaff', open);
  const taken = await bring(office, 'policyStaff', open);
  await bring(office, 'financeStaff', WITHHELD);
  await bring(office, 'financeStaff', ON_REQUEST);
  await office.begin('policyStaff', { type: 'notice', title: '草稿' });
  await inWork(office.database, bySystem('测试'), (work) =>
    withdrawDocument(work, { id: taken.id, version: taken.version, reason: '有误' }),
  );
  // A correction that proposes to close it changes nothing while it is not out.
  await office.save('policyStaff', first, { ...first.content, openness: WITHHELD });

  const count = async (who: 'clerk' | 'financeStaff' | 'countyClerk', query = '') =>
    DocumentCounts.parse((await office.ask(who, 'GET', `/document-counts${query}`)).json);
  const all = await count('clerk');
  assert.deepEqual([all.total, all.openness.map((one) => one.count)], [3, [1, 1, 1]]);
  assert.deepEqual(
    all.units.map(({ id, count }) => [id, count]),
    [
      [office.units.finance, 2],
      [office.units.policy, 1],
    ],
  );
  assert.deepEqual([(await count('financeStaff')).total, (await count('countyClerk')).total], [2, 0]);
  const [year = 0] = all.years;
  assert.deepEqual([(await count('clerk', `?year=${year}`)).total, (await count('clerk', `?year=${year - 1}`)).total], [3, 0]);
});
