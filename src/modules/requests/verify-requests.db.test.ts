import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { requestOffice } from '../../../test/factories/requests/request-office.ts';
import { verifyRequests } from './index.ts';

test('every case is folded anew from what happened to it; a record that says something else is named', async (t) => {
  const office = await requestOffice(t);
  const handled = await office.receives('2026-03-02');
  const asked = await office.does('clerk', await office.receives('2026-03-02'), 'askCorrection', {
    on: '2026-03-04',
    until: '2026-03-27',
    reason: '请写明年份。',
  });
  const answered = await office.replies(await office.receives('2026-03-03'), '2026-03-10', 'granted', 'grant');
  const archived = await office.does('clerk', answered, 'archive', { on: '2026-03-20' });
  const reopened = await office.does(
    'clerk',
    await office.replies(await office.receives('2026-03-03'), '2026-03-10', 'granted', 'grant'),
    'reopen',
    { on: '2026-05-06', reason: '复议决定' },
  );
  const withdrawn = await office.does('clerk', await office.receives('2026-03-03'), 'withdraw', { on: '2026-03-05', reason: '不需要了' });
  assert.deepEqual(await verifyRequests(office.database), { cases: 5, disagreements: [] });

  const plant = (id: number, change: ReturnType<typeof sql>) =>
    sql`update disclosure_request set ${change} where request_id = ${id}`.execute(office.database);
  await plant(handled.id, sql`due_on = due_on + 1`);
  await plant(asked.id, sql`state = 'handling'`);
  await plant(archived.id, sql`outcome = 'partial', closed_on = '2026-03-20'`);
  await plant(reopened.id, sql`outcome = 'granted'`);
  await plant(withdrawn.id, sql`received_on = '2026-03-04'`);
  const { disagreements } = await verifyRequests(office.database);
  assert.deepEqual(
    disagreements.map(({ id, field, follows }) => [id, field, follows]),
    [
      [handled.id, 'dueOn', '2026-03-30'],
      [asked.id, 'state', 'awaitingCorrection'],
      [archived.id, 'outcome', 'granted'],
      [archived.id, 'closedOn', '2026-03-10'],
      [reopened.id, 'outcome', ''],
      [withdrawn.id, 'receivedOn', '2026-03-03'],
    ],
  );
});
