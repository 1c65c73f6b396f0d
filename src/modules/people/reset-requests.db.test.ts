import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTown, type OpenTown } from '../../../test/factories/access/open-town.ts';
import { findOpenLink } from './index.ts';

const REASON = { reason: '本人忘记密码，已当面核对' };

async function requested({ ask, people }: OpenTown): Promise<number> {
  const made = await ask('countySysadmin', `POST /people/${people.clerk}/reset-request`, { body: REASON });
  assert.equal(made.status, 201);
  return made.body.id;
}

test('a new password needs two: the systemAdmin asks, the securityAdmin approves and is shown the link once', async (t) => {
  const town = await openTown(t);
  const { ask, database, people } = town;
  const id = await requested(town);
  const waiting = await ask('countySecadmin', 'GET /reset-requests');
  assert.deepEqual(
    waiting.body.items.map((row: { state: string; requestedByName: string; personName: string }) => [
      row.state,
      row.requestedByName,
      row.personName,
    ]),
    [['waiting', 'countySysadmin', 'clerk']],
  );
  const approved = await ask('countySecadmin', `POST /reset-requests/${id}/approve`);
  assert.equal(approved.status, 200);
  const token = approved.body.link.slice('/activate/'.length);
  assert.deepEqual(await findOpenLink(database, token), {
    accountId: people.clerk,
    signInName: 'clerk',
    displayName: 'clerk',
    purpose: 'reset',
  });
  assert.equal((await ask('countySecadmin', `POST /reset-requests/${id}/approve`)).code, 'reset.decided');
  for (const who of ['countySysadmin', 'countySecadmin'] as const) {
    const seen = await ask(who, 'GET /reset-requests');
    const history = await ask(who, `GET /reset-requests/${id}/history`);
    assert.equal(seen.body.items[0].state, 'approved');
    assert.equal(history.body.items.length, 2);
    assert.ok(!JSON.stringify([seen.body, history.body]).includes(token));
  }
});

test('one request waits at a time; a refused one may be asked for again', async (t) => {
  const town = await openTown(t);
  const { ask, people } = town;
  const id = await requested(town);
  assert.equal((await ask('sysadmin', `POST /people/${people.clerk}/reset-request`, { body: REASON })).code, 'reset.waiting');
  assert.equal((await ask('countySecadmin', `POST /reset-requests/${id}/refuse`, { body: { reason: '未核对身份' } })).status, 200);
  assert.equal((await ask('countySecadmin', `POST /reset-requests/${id}/approve`)).code, 'reset.decided');
  await requested(town);
});

test('two who ask at the same moment make one request', async (t) => {
  const { ask, people } = await openTown(t);
  const answers = await Promise.all(
    (['sysadmin', 'countySysadmin'] as const).map((who) => ask(who, `POST /people/${people.clerk}/reset-request`, { body: REASON })),
  );
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, 409],
  );
});

test('a request that nobody decides in three days is void', async (t) => {
  const town = await openTown(t);
  const { ask, database } = town;
  const id = await requested(town);
  await sql`update reset_request set expires_at = now() - interval '1 second'`.execute(database);
  assert.equal((await ask('secadmin', `POST /reset-requests/${id}/approve`)).code, 'reset.expired');
  assert.equal((await ask('secadmin', 'GET /reset-requests?state=expired')).body.items.length, 1);
  assert.notEqual(await requested(town), id);
  assert.equal((await ask('secadmin', `POST /reset-requests/${id}/approve`)).code, 'reset.expired');
});

test('attack: the systemAdmin gets a link into an active account', async (t) => {
  const town = await openTown(t);
  const { ask, people } = town;
  const id = await requested(town);
  assert.equal((await ask('countySysadmin', `POST /people/${people.clerk}/invite`)).code, 'person.notInvited');
  for (const who of ['sysadmin', 'countySysadmin', 'clerk', 'auditor'] as const)
    assert.equal((await ask(who, `POST /reset-requests/${id}/approve`)).status, 403, who);
});

test('attack: one person asks and approves, having changed offices between', async (t) => {
  const town = await openTown(t);
  const { ask, database, people } = town;
  const id = await requested(town);
  await sql`update role_grant set role = 'securityAdmin' where account_id = ${people.countySysadmin}`.execute(database);
  assert.equal((await ask('countySysadmin', `POST /reset-requests/${id}/approve`)).code, 'reset.sameTwo');
  await assert.rejects(
    sql`update reset_request set decision = 'approved', decided_at = now(), decided_by = requested_by`.execute(database),
    /reset_needs_two/,
  );
});

test('attack: a request of another county is decided', async (t) => {
  const town = await openTown(t);
  const id = await requested(town);
  assert.equal((await town.ask('neighbourSecadmin', `POST /reset-requests/${id}/approve`)).status, 404);
  assert.equal((await town.ask('neighbourSecadmin', `POST /reset-requests/${id}/refuse`, { body: REASON })).status, 404);
  assert.deepEqual((await town.ask('neighbourSecadmin', 'GET /reset-requests')).body.items, []);
});

test('attack: a request outlives the account’s change: moved, disabled, made an administrator', async (t) => {
  const town = await openTown(t);
  const { ask, people, agencies, database } = town;
  const moved = await requested(town);
  await ask('sysadmin', `PATCH /people/${people.clerk}`, { body: { agencyId: agencies.school }, version: 1 });
  assert.equal((await ask('secadmin', `POST /reset-requests/${moved}/approve`)).code, 'reset.decided');
  const disabled = await requested(town);
  await ask('sysadmin', `POST /people/${people.clerk}/disable`, { body: REASON, version: 2 });
  assert.equal((await ask('secadmin', `POST /reset-requests/${disabled}/approve`)).code, 'reset.decided');
  await ask('sysadmin', `POST /people/${people.clerk}/enable`, { body: REASON, version: 3 });
  const promoted = await requested(town);
  const body = { accountId: people.clerk, role: 'auditor', agencyId: agencies.county, unitId: null, reason: '设岗' };
  assert.equal((await ask('secadmin', 'POST /role-grants', { body })).status, 201);
  assert.equal((await ask('secadmin', `POST /reset-requests/${promoted}/approve`)).code, 'reset.decided');
  const { rows } = await sql`select from account_link`.execute(database);
  assert.equal(rows.length, 0);
});

test('attack: a link that was handed out outlives the account’s change: moved, disabled', async (t) => {
  const town = await openTown(t);
  const { ask, people, agencies, database } = town;
  const approved = async () => {
    const answer = await ask('secadmin', `POST /reset-requests/${await requested(town)}/approve`);
    return String(answer.body.link).split('/').at(-1) ?? '';
  };
  const inTheUnit = await approved();
  // Another unit of the same agency: the link was made for this agency's person still.
  assert.equal((await ask('sysadmin', `PATCH /people/${people.clerk}`, { body: { unitId: null }, version: 1 })).status, 200);
  assert.notEqual(await findOpenLink(database, inTheUnit), null);
  assert.equal((await ask('sysadmin', `PATCH /people/${people.clerk}`, { body: { agencyId: agencies.school }, version: 2 })).status, 200);
  assert.equal(await findOpenLink(database, inTheUnit), null);
  const beforeDisabling = await approved();
  await ask('sysadmin', `POST /people/${people.clerk}/disable`, { body: REASON, version: 3 });
  await ask('sysadmin', `POST /people/${people.clerk}/enable`, { body: REASON, version: 4 });
  assert.equal(await findOpenLink(database, beforeDisabling), null);

  const body = { signInName: 'newcomer', displayName: '新人', agencyId: agencies.health };
  const made = await ask('sysadmin', 'POST /people', { body });
  const { id, version } = made.body.person;
  assert.equal((await ask('sysadmin', `PATCH /people/${id}`, { body: { agencyId: agencies.school }, version })).status, 200);
  assert.equal(await findOpenLink(database, made.body.link.split('/').at(-1)), null);
});
