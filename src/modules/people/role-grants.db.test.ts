import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTown, type OpenTown } from '../../../test/factories/access/open-town.ts';
import type { PersonName } from '../../../test/factories/access/town.ts';
import { findActor } from './index.ts';

interface Wish {
  readonly to: PersonName;
  readonly role: string;
  readonly agencyId: number | null;
  readonly unitId?: number;
}

function grant({ ask, people }: OpenTown, who: PersonName, { to, role, agencyId, unitId }: Wish) {
  return ask(who, 'POST /role-grants', { body: { accountId: people[to], role, agencyId, unitId: unitId ?? null, reason: '分工' } });
}

async function grantIdOf({ database, people }: OpenTown, name: PersonName): Promise<number> {
  const { rows } = await sql<{ id: number }>`select grant_id as id from role_grant where account_id = ${people[name]} order by 1`.execute(
    database,
  );
  return rows[0]?.id ?? 0;
}

test('a role is granted and revoked by the securityAdmin and works from the next request on', async (t) => {
  const town = await openTown(t);
  const { ask, agencies, people, database } = town;
  assert.equal((await ask('plain', 'GET /people')).status, 403);
  const made = await grant(town, 'countySecadmin', { to: 'plain', role: 'reviewer', agencyId: agencies.health });
  assert.equal(made.status, 201);
  assert.equal((await ask('plain', 'GET /people')).status, 200);
  const own = await ask('plain', 'GET /role-grants');
  assert.deepEqual([own.body.items.length, own.body.items[0].grantedByName, own.body.items[0].reason], [1, 'countySecadmin', '分工']);
  assert.equal((await ask('plain', `GET /role-grants/${made.body.id}/history`)).body.items.length, 1);
  assert.equal((await ask('countySecadmin', `POST /role-grants/${made.body.id}/revoke`, { body: { reason: '轮岗' } })).status, 200);
  assert.equal((await ask('plain', 'GET /people')).status, 403);
  const { rows } = await sql`select deed, reason from audit_entry where noun = 'roleGrant' and record_id = ${String(made.body.id)}
    order by entry_id`.execute(database);
  assert.deepEqual(rows, [
    { deed: 'grant', reason: '分工' },
    { deed: 'revoke', reason: '轮岗' },
  ]);
  assert.deepEqual((await findActor(database, people.plain))?.grants, []);
});

test('attack: a grant to oneself', async (t) => {
  const town = await openTown(t);
  const { agencies } = town;
  assert.equal((await grant(town, 'countySecadmin', { to: 'countySecadmin', role: 'clerk', agencyId: agencies.county })).code, 'grant.own');
  assert.equal((await grant(town, 'secadmin', { to: 'secadmin', role: 'auditor', agencyId: null })).code, 'grant.own');
});

test('attack: a grant beyond the reach of who grants', async (t) => {
  const town = await openTown(t);
  const { agencies } = town;
  assert.equal(
    (await grant(town, 'countySecadmin', { to: 'plain', role: 'systemAdmin', agencyId: null })).code,
    'person.installationOutOfReach',
  );
  assert.equal((await grant(town, 'countySecadmin', { to: 'plain', role: 'systemAdmin', agencyId: agencies.city })).status, 404);
  assert.equal((await grant(town, 'countySecadmin', { to: 'plain', role: 'auditor', agencyId: agencies.neighbour })).status, 404);
  assert.equal((await grant(town, 'countySecadmin', { to: 'neighbourSysadmin', role: 'auditor', agencyId: agencies.county })).status, 404);
  assert.equal((await grant(town, 'countySecadmin', { to: 'sysadmin', role: 'systemAdmin', agencyId: agencies.county })).status, 404);
  assert.equal((await grant(town, 'secadmin', { to: 'plain', role: 'auditor', agencyId: agencies.county })).status, 201);
});

test('attack: others than the securityAdmin grant or revoke', async (t) => {
  const town = await openTown(t);
  const id = await grantIdOf(town, 'clerk');
  for (const who of ['sysadmin', 'countySysadmin', 'auditor', 'leader', 'clerk', 'supervisor', 'plain'] as const) {
    assert.equal((await grant(town, who, { to: 'plain', role: 'clerk', agencyId: town.agencies.health })).status, 403, who);
    assert.equal((await town.ask(who, `POST /role-grants/${id}/revoke`, { body: { reason: '收' } })).status, 403, who);
  }
});

test('attack: a second administrator role', async (t) => {
  const town = await openTown(t);
  const { agencies } = town;
  for (const role of ['securityAdmin', 'auditor'])
    assert.equal(
      (await grant(town, 'secadmin', { to: 'countySysadmin', role, agencyId: agencies.county })).code,
      'grant.administratorsApart',
    );
  // The same office further afield is no second role.
  assert.equal((await grant(town, 'secadmin', { to: 'countySysadmin', role: 'systemAdmin', agencyId: agencies.neighbour })).status, 201);
});

test('attack: an administrator and an office role on one person', async (t) => {
  const town = await openTown(t);
  const { agencies } = town;
  assert.equal(
    (await grant(town, 'secadmin', { to: 'clerk', role: 'systemAdmin', agencyId: agencies.health })).code,
    'grant.administratorsApart',
  );
  assert.equal(
    (await grant(town, 'secadmin', { to: 'countyAuditor', role: 'clerk', agencyId: agencies.county })).code,
    'grant.administratorsApart',
  );
});

test('attack: an office role at another agency than one’s own, or over the whole installation', async (t) => {
  const town = await openTown(t);
  const { agencies } = town;
  for (const role of ['clerk', 'supervisor', 'leader'])
    for (const agencyId of [agencies.school, agencies.county, null])
      assert.equal((await grant(town, 'secadmin', { to: 'plain', role, agencyId })).code, 'grant.otherAgency', `${role} ${agencyId}`);
});

test('attack: a unit of another agency, a role of a unit without one, a unit for a role that has none', async (t) => {
  const town = await openTown(t);
  const { agencies, units } = town;
  const { health } = agencies;
  assert.equal((await grant(town, 'secadmin', { to: 'plain', role: 'unitHead', agencyId: health, unitId: units.teaching })).status, 404);
  assert.equal((await grant(town, 'secadmin', { to: 'plain', role: 'unitHead', agencyId: health })).code, 'grant.unitNeeded');
  assert.equal(
    (await grant(town, 'secadmin', { to: 'plain', role: 'clerk', agencyId: health, unitId: units.office })).code,
    'grant.unitNotWanted',
  );
  assert.equal((await grant(town, 'secadmin', { to: 'plain', role: 'unitHead', agencyId: health, unitId: units.office })).status, 201);
});

test('attack: two grants at the same moment that together break the rule', async (t) => {
  const town = await openTown(t);
  const { agencies, database, people } = town;
  for (let round = 0; round < 4; round += 1) {
    const answers = await Promise.all([
      grant(town, 'secadmin', { to: 'plain', role: 'auditor', agencyId: agencies.county }),
      grant(town, 'countySecadmin', { to: 'plain', role: 'clerk', agencyId: agencies.health }),
      grant(town, 'secadmin', { to: 'plain', role: 'systemAdmin', agencyId: agencies.county }),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [201, 409, 409],
    );
    assert.equal((await findActor(database, people.plain))?.grants.length, 1);
    await sql`update role_grant set revoked_at = now() where account_id = ${people.plain}`.execute(database);
  }
});

test('attack: the rule is broken past the program, in the database', async (t) => {
  const { database, people, agencies } = await openTown(t);
  await assert.rejects(
    sql`insert into role_grant (account_id, role, agency_id) values (${people.clerk}, 'auditor', ${agencies.health})`.execute(database),
    /stands alone/,
  );
  await assert.rejects(
    sql`update role_grant set role = 'auditor' where account_id = ${people.clerk};`
      .execute(database)
      .then(() =>
        sql`insert into role_grant (account_id, role, agency_id) values (${people.clerk}, 'clerk', ${agencies.health})`.execute(database),
      ),
    /stands alone/,
  );
});

test('attack: a revoked grant is used again', async (t) => {
  const town = await openTown(t);
  const { ask, database, people, agencies } = town;
  const id = await grantIdOf(town, 'clerk');
  assert.equal((await ask('secadmin', `POST /role-grants/${id}/revoke`, { body: { reason: '收' } })).status, 200);
  assert.equal((await ask('clerk', 'GET /people')).status, 403);
  assert.equal((await ask('secadmin', `POST /role-grants/${id}/revoke`, { body: { reason: '再收' } })).code, 'record.alreadyRevoked');
  // Granted again it is another grant; the first one stays ended.
  assert.equal((await grant(town, 'secadmin', { to: 'clerk', role: 'clerk', agencyId: agencies.health })).status, 201);
  const { rows } = await sql`select from role_grant where account_id = ${people.clerk}`.execute(database);
  assert.equal(rows.length, 2);
  assert.equal((await grant(town, 'secadmin', { to: 'clerk', role: 'clerk', agencyId: agencies.health })).code, 'grant.alreadyHeld');
});

test('attack: a grant to a disabled person', async (t) => {
  const town = await openTown(t);
  const { ask, people, agencies } = town;
  await ask('sysadmin', `POST /people/${people.plain}/disable`, { body: { reason: '退休' }, version: 1 });
  assert.equal((await grant(town, 'secadmin', { to: 'plain', role: 'clerk', agencyId: agencies.health })).code, 'grant.accountDisabled');
});

test('attack: an administrator’s role for an account whose link the systemAdmin still holds', async (t) => {
  const town = await openTown(t);
  const { ask, agencies } = town;
  const made = await ask('sysadmin', 'POST /people', { body: { signInName: 'fresh', displayName: '新人', agencyId: agencies.county } });
  const body = { accountId: made.body.person.id, role: 'auditor', agencyId: agencies.county, unitId: null, reason: '设岗' };
  assert.equal((await ask('secadmin', 'POST /role-grants', { body })).code, 'grant.administratorNotActivated');
});

test('attack: roles by way of editing a person', async (t) => {
  const { ask, people, database } = await openTown(t);
  for (const body of [{ role: 'auditor' }, { roles: ['clerk'] }, { status: 'active' }, { grants: [] }, { accountId: 1 }]) {
    const answer = await ask('sysadmin', `PATCH /people/${people.plain}`, { body, version: 1 });
    assert.equal(answer.status, 422, JSON.stringify(body));
  }
  assert.deepEqual((await findActor(database, people.plain))?.grants, []);
});

test('attack: one revokes one’s own role, a role of others’ agencies, or the last administrator of a kind', async (t) => {
  const town = await openTown(t);
  const revoke = async (who: PersonName, whose: PersonName) =>
    town.ask(who, `POST /role-grants/${await grantIdOf(town, whose)}/revoke`, { body: { reason: '收' } });
  assert.equal((await revoke('secadmin', 'secadmin')).code, 'grant.ownRevocation');
  assert.equal((await revoke('neighbourSecadmin', 'clerk')).status, 404);
  assert.equal((await revoke('countySecadmin', 'auditor')).status, 404);
  assert.equal((await revoke('secadmin', 'auditor')).code, 'grant.lastAdministrator');
  assert.equal((await revoke('secadmin', 'countyAuditor')).status, 200);
});

test('grants are read by administrators within reach, by everyone else only their own', async (t) => {
  const town = await openTown(t);
  const { ask } = town;
  const names = async (who: PersonName) =>
    (await ask(who, 'GET /role-grants?limit=200&sort=id')).body.items.map(({ personName }: { personName: string }) => personName);
  assert.deepEqual(await names('clerk'), ['clerk']);
  assert.deepEqual(await names('auditor'), ['auditor']);
  assert.deepEqual(await names('plain'), []);
  assert.deepEqual(await names('neighbourSecadmin'), ['neighbourSysadmin', 'neighbourSecadmin']);
  assert.equal((await names('countySysadmin')).length, 10);
  assert.equal((await ask('clerk', `GET /role-grants/${await grantIdOf(town, 'leader')}/history`)).status, 404);
});
