import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { requestOffice, type RequestOffice } from '../../../../test/factories/requests/request-office.ts';
import { remindOfRequests } from './remind-requests.ts';

const office = (t: TestContext) => requestOffice(t);
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);

/** Reminders since the last look: who, what. */
async function told({ database, people }: RequestOffice): Promise<readonly string[]> {
  const { rows } = await sql<{ accountId: number; text: string }>`
    delete from notification where text like '%期限%' or text like '%最后一天%' or text like '%还没有确认%'
    returning account_id as "accountId", text`.execute(database);
  const who = new Map(Object.entries(people).map(([name, id]) => [id, name]));
  return rows.map(({ accountId, text }) => `${who.get(accountId) ?? accountId}: ${text}`).toSorted();
}

test('a reply is reminded of when it comes near, on its day and when it is late, once each; late ones reach the head', async (t) => {
  const house = await office(t);
  const found = await house.receives('2026-03-02');
  assert.equal(found.dueOn, '2026-03-30');
  const { number } = found;
  await told(house);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-24')), 0);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-25')), 1);
  assert.deepEqual(await told(house), [`clerk: ${number}答复期限是 2026-03-30，请按期答复申请人`]);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-26')), 0);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-30')), 1);
  assert.deepEqual(await told(house), [`clerk: ${number}今天是答复申请人的最后一天，请立即办理`]);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-31')), 1);
  const late = `${number}已过 2026-03-30 的答复期限，请立即答复申请人`;
  assert.deepEqual(await told(house), [`clerk: ${late}`, `leader: ${late}`]);
  assert.equal(await remindOfRequests(house.database, noon('2026-04-01')), 0);
});

test('mornings without a look: what still holds is told at the next one, once, by however many programs look at it', async (t) => {
  const house = await office(t);
  const { number } = await house.receives('2026-03-02');
  await told(house);
  const looks = async (day: string) => {
    const reminded = await Promise.all([1, 2, 3].map(() => remindOfRequests(house.database, noon(day))));
    return reminded.reduce((sum, one) => sum + one, 0);
  };
  assert.equal(await looks('2026-03-28'), 1);
  assert.deepEqual(await told(house), [`clerk: ${number}答复期限是 2026-03-30，请按期答复申请人`]);
  // Its day was slept through: nobody is told of a last day that is over.
  assert.equal(await looks('2026-04-08'), 1);
  const late = `${number}已过 2026-03-30 的答复期限，请立即答复申请人`;
  assert.deepEqual(await told(house), [`clerk: ${late}`, `leader: ${late}`]);
});

test('a term of the applicant is spoken of when it is over, with what may be done', async (t) => {
  const house = await office(t);
  const found = await house.receives('2026-03-02');
  await house.does('clerk', found, 'askCorrection', { on: '2026-03-03', until: '2026-03-24', reason: '请写明年份' });
  await told(house);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-24')), 0);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-25')), 1);
  assert.match((await told(house)).join(), /^clerk: .*逾期不补正/u);
});

test('an arrival that waits for its confirmation is not forgotten', async (t) => {
  const house = await office(t);
  const wish = {
    channel: 'ordinaryPost',
    applicant: { kind: 'naturalPerson', name: '沈清和' },
    content: '抽检结果',
    arrivedOn: '2026-03-02',
  };
  const taken = await house.ask('clerk', 'POST', '/requests', { ...wish, intakeKey: 'waits-for-its-day' });
  assert.equal(taken.status, 201, taken.text);
  await told(house);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-04')), 0);
  assert.equal(await remindOfRequests(house.database, noon('2026-03-05')), 1);
  assert.deepEqual(await told(house), ['clerk: 2026-03-02 到达的公开申请还没有确认收到，请确定收到之日']);
});
