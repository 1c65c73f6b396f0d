import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../../test/database/test-database.ts';
import { bySystem, inWork } from '../../../platform/audit/index.ts';
import { creditCodeOf, ensureAgency } from '../../agencies/index.ts';
import { loadSamplePeople } from '../../people/index.ts';
import { URGENCIES, urgencyOf } from '../rules/urgency.ts';
import { TASK_STATES } from '../rules/task-states.ts';
import { dayInShanghai } from '../today.ts';
import { loadSampleTasks } from './load-sample-tasks.ts';

test('the samples have tasks of every state and colour, over several units, and somebody who supervises from above', async (t) => {
  const { database } = await testDatabase(t);
  const now = new Date();
  const office = await inWork(database, bySystem('示例数据'), async (work) => {
    await ensureAgency(work.transaction, '青禾县卫生健康局', 'qinghe-health');
    const people = await loadSamplePeople(work);
    assert.ok(people !== null);
    await loadSampleTasks(work, people, now);
    return people;
  });
  const { rows } = await sql<{ state: (typeof TASK_STATES)[number]; dueOn: string | null; unitId: number | null }>`
    select state, due_on as "dueOn", unit_id as "unitId" from task where agency_id = ${office.agencyId}`.execute(database);
  assert.deepEqual(new Set(rows.map(({ state }) => state)), new Set(TASK_STATES));
  const colours = new Set(rows.map((row) => urgencyOf(row, dayInShanghai(now))));
  for (const urgency of URGENCIES) assert.ok(colours.has(urgency), urgency);
  assert.ok(new Set(rows.map(({ unitId }) => unitId)).size >= 4);
  const supervisors = await sql<{ name: string; agency: string }>`
    select sign_in_name as name, agency.name as agency from role_grant join account on account.account_id = role_grant.account_id
      join agency_ancestry on ancestor_id = role_grant.agency_id and descendant_id = ${office.agencyId}
      join agency on agency.agency_id = role_grant.agency_id
    where role = 'supervisor'`.execute(database);
  assert.deepEqual(supervisors.rows, [{ name: 'sample.supervisor', agency: '青禾县人民政府' }]);
  assert.notEqual(await creditCodeOf(database, office.agencyId), null, 'what the samples draft can be released under an index number');
  assert.ok(office.invitations.some(({ signInName, token }) => signInName === 'sample.supervisor' && token.length > 20));
});
