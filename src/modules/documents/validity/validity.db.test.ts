import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { decidedOffice, type DecidedOffice } from '../../../../test/factories/documents/decided-office.ts';
import { dayAfter } from '../../../law/workdays.ts';
import { dayInShanghai } from '../today.ts';
import { settleValidities } from './validity-job.ts';

const Items = z.object({ items: z.array(z.looseObject({})) });
const today = () => dayInShanghai(new Date());

async function validityOf(office: DecidedOffice, id: number) {
  const { rows } = await sql<{ validity: string | null; on: string | null; by: number | null }>`
    select validity, validity_on as "on", validity_document_id as by from document where document_id = ${id}`.execute(office.database);
  return rows[0];
}

/** What stands beside the releases of a document: from this pages follow. */
async function releasesOf(office: DecidedOffice, id: number) {
  const { rows } = await sql<{ kind: string; reason: string }>`
    select kind, reason from document_release where document_id = ${id} order by release_id`.execute(office.database);
  return rows.map(({ kind, reason }) => [kind, reason]);
}

test('a decision repeals a document at once, names what decided it, and can be taken back', async (t) => {
  const office = await decidedOffice(t);
  const old = await office.release(await office.drafted('旧办法'));
  const next = await office.release(await office.drafted('新办法', { documentNumber: '青卫发〔2026〕2号' }));
  const path = `/documents/${old.id}/validity`;
  const repeal = { validity: 'repealed', on: today(), decidedBy: next.id, reason: '由新办法代替' };
  assert.equal((await office.ask('leader', 'POST', path, repeal, old.version)).status, 403);
  assert.equal((await office.ask('foreignClerk', 'POST', path, repeal, old.version)).status, 404);
  assert.equal(await office.refused('clerk', path, { ...repeal, decidedBy: 9_999_999 }, old.version), 'validity.deciderUnknown');
  assert.equal(await office.refused('clerk', path, { ...repeal, decidedBy: old.id }, old.version), 'validity.deciderUnknown');
  await office.expect(200, 'clerk', 'POST', path, repeal, old.version);
  assert.deepEqual(await validityOf(office, old.id), { validity: 'repealed', on: today(), by: next.id });
  assert.deepEqual((await releasesOf(office, old.id)).at(-1), ['validity', '废止：由新办法代替']);
  const repealed = await office.read('clerk', old.id);
  assert.equal(await office.refused('clerk', path, { ...repeal, validity: 'lapsed' }, repealed.version), 'validity.ended');
  // A correction of its text does not bring it back; a decision does.
  const corrected = await office.release(await office.save('policyStaff', repealed, { ...repealed.content, summary: '错字' }));
  assert.equal(corrected.validity, 'repealed');
  await office.expect(200, 'clerk', 'POST', path, { validity: 'inForce', on: today(), reason: '决定有误' }, corrected.version);
  assert.equal((await validityOf(office, old.id))?.validity, 'inForce');
  const { items } = Items.parse(await office.expect(200, 'policyStaff', 'GET', `/documents/${old.id}/validity-decisions`));
  assert.deepEqual(
    items.map((item) => [item['validity'], item['decidedByTitle'], item['outcome']]),
    [
      ['inForce', null, 'applied'],
      ['repealed', '新办法', 'applied'],
    ],
  );
});

test('news has no validity, and a draft none yet', async (t) => {
  const office = await decidedOffice(t);
  const wish = { validity: 'repealed', on: today(), reason: '不再适用' };
  const news = await office.release(await office.drafted('动态', {}, 'news'));
  assert.equal(await office.refused('clerk', `/documents/${news.id}/validity`, wish, news.version), 'validity.notForType');
  const draft = await office.drafted('草稿');
  assert.equal(await office.refused('clerk', `/documents/${draft.id}/validity`, wish, draft.version), 'validity.neverReleased');
});

test('the night brings into force and lapses by the days of the released text, in Shanghai', async (t) => {
  const office = await decidedOffice(t);
  const day = today();
  const from = dayAfter(day, 3);
  const until = dayAfter(day, 6);
  const coming = await office.release(await office.drafted('明天的办法', { effectiveFrom: from, effectiveUntil: until }));
  assert.equal(coming.validity, 'notYetInForce');
  // A draft of other days changes nothing before it is released.
  await office.save('policyStaff', coming, { ...coming.content, effectiveUntil: day, effectiveFrom: null });
  const night = async (on: string) => {
    // Five past midnight there, the afternoon before in UTC.
    const changed = await settleValidities(office.database, new Date(Date.parse(`${on}T00:05:00Z`) - 8 * 3_600_000));
    return [changed, (await validityOf(office, coming.id))?.validity];
  };
  assert.deepEqual(await night(dayAfter(from, -1)), [0, 'notYetInForce']);
  assert.deepEqual(await night(from), [1, 'inForce']);
  assert.deepEqual(await night(from), [0, 'inForce']);
  assert.deepEqual(await night(until), [0, 'inForce']);
  assert.deepEqual(await night(dayAfter(until)), [1, 'lapsed']);
  assert.deepEqual((await releasesOf(office, coming.id)).slice(1), [
    ['validity', `有效：自 ${from} 起施行`],
    ['validity', `失效：有效期至 ${until}`],
  ]);
  assert.ok((await office.told('policyHead')).includes('文件效力变为“失效”：明天的办法'));
  // Prolonged by a decision after its last day: the night leaves it alone.
  const { version } = await office.read('clerk', coming.id);
  await office.expect(200, 'clerk', 'POST', `/documents/${coming.id}/validity`, { validity: 'inForce', on: day, reason: '延长' }, version);
  await sql`update document set validity_on = ${dayAfter(until)}::date where document_id = ${coming.id}`.execute(office.database);
  assert.deepEqual(await night(dayAfter(until, 9)), [0, 'inForce']);
});

test('a decision for a day to come waits for it, and gives way to a newer one', async (t) => {
  const office = await decidedOffice(t);
  const paper = await office.release(await office.drafted('办法'));
  const path = `/documents/${paper.id}/validity`;
  const on = dayAfter(today(), 10);
  await office.expect(200, 'clerk', 'POST', path, { validity: 'lapsed', on: dayAfter(today(), 5), reason: '先定的' }, paper.version);
  await office.expect(200, 'clerk', 'POST', path, { validity: 'repealed', on, reason: '后定的' }, paper.version);
  const night = (day: string) => settleValidities(office.database, new Date(`${day}T00:00:00Z`));
  assert.equal(await night(dayAfter(today(), 7)), 0);
  assert.equal((await validityOf(office, paper.id))?.validity, 'inForce');
  assert.equal(await night(on), 1);
  assert.deepEqual([(await validityOf(office, paper.id))?.validity, (await validityOf(office, paper.id))?.on], ['repealed', on]);
});

test('what a released document repeals or amends is proposed until somebody decides', async (t) => {
  const office = await decidedOffice(t);
  const old = await office.release(await office.drafted('旧办法'));
  const amended = await office.release(await office.drafted('另一办法'));
  const relations = [
    { kind: 'repeals', documentId: old.id },
    { kind: 'amends', documentId: amended.id },
  ] as const;
  const draft = await office.drafted('决定', { relations: [...relations] });
  const proposals = async () => {
    const { items } = Items.parse(await office.expect(200, 'clerk', 'GET', '/validity-proposals?sort=kind'));
    return items.map((item) => [item['id'], item['proposed'], item['sourceId']]);
  };
  assert.deepEqual(await proposals(), []);
  const decree = await office.release(draft);
  assert.deepEqual(await proposals(), [
    [amended.id, 'amended', decree.id],
    [old.id, 'repealed', decree.id],
  ]);
  assert.deepEqual(Items.parse(await office.expect(200, 'foreignClerk', 'GET', '/validity-proposals')).items, []);
  const version = (await office.read('clerk', old.id)).version;
  const wish = { validity: 'repealed', on: today(), decidedBy: decree.id, reason: '决定废止' };
  await office.expect(200, 'clerk', 'POST', `/documents/${old.id}/validity`, wish, version);
  assert.deepEqual(await proposals(), [[amended.id, 'amended', decree.id]]);
  // Left as it is: that answers the proposal too, and changes nothing that pages follow.
  const stays = { validity: 'inForce', on: today(), decidedBy: decree.id, reason: '只修改附件，不影响效力' };
  await office.expect(200, 'clerk', 'POST', `/documents/${amended.id}/validity`, stays, (await office.read('clerk', amended.id)).version);
  assert.deepEqual(await proposals(), []);
  assert.deepEqual([(await validityOf(office, amended.id))?.validity, (await releasesOf(office, amended.id)).length], ['inForce', 1]);
});
