import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTown, type OpenTown } from '../../../test/factories/access/open-town.ts';
import { findTokenActor } from './index.ts';

const DAY = 86_400_000;
const REASON = { body: { reason: '工作需要' } };

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}

function wish({ agencies }: OpenTown, more: Readonly<Record<string, unknown>> = {}) {
  return { body: { agencyId: agencies.health, name: '数据交换平台', scopes: ['agency:read'], expiresAt: inDays(30), ...more } };
}

async function create(
  town: OpenTown,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ id: number; token: string; needsApproval: boolean }> {
  const made = await town.ask('countySecadmin', 'POST /tokens', wish(town, more));
  assert.equal(made.status, 201, JSON.stringify(made.body));
  return made.body;
}

test('a token is shown once, opens its own agency, and is known by its first characters', async (t) => {
  const town = await openTown(t);
  const { ask, agencies, database } = town;
  const { token, id } = await create(town);
  assert.match(token, /^gk_[\w-]{43}$/);
  const read = await ask({ token }, `GET /agencies/${agencies.health}`);
  assert.deepEqual([read.status, read.body.code], [200, 'health']);
  const list = await ask('countySecadmin', 'GET /tokens');
  const [row] = list.body.items;
  assert.deepEqual([row.name, row.prefix, row.scopes, row.state], ['数据交换平台', token.slice(0, 9), 'agency:read', 'valid']);
  const history = await ask('countySecadmin', `GET /tokens/${id}/history`);
  const { rows } = await sql<{ text: string }>`select coalesce(string_agg(e::text, ' '), '') as text from audit_entry e`.execute(database);
  assert.ok(![list.body, history.body, rows].some((text) => JSON.stringify(text).includes(token)));
  assert.ok(!rows[0]?.text.includes('secret_hash'));
});

test('attack: a token without the scope, at another agency, or for what no program may', async (t) => {
  const town = await openTown(t);
  const { ask, agencies } = town;
  const { token } = await create(town);
  assert.equal((await ask({ token }, 'GET /units')).status, 403);
  assert.equal((await ask({ token }, 'GET /people')).status, 403);
  assert.equal((await ask({ token }, 'POST /agencies', { body: { parentId: agencies.health, code: 'x', name: 'x' } })).status, 403);
  assert.equal((await ask({ token }, `GET /agencies/${agencies.school}`)).status, 404);
  assert.equal((await ask({ token }, 'GET /agencies')).body.items.length, 1);
  for (const scope of ['person:read', 'agency:edit', 'token:create', 'nothing:read', 'agency'])
    assert.equal(
      (await ask('secadmin', 'POST /tokens', wish(town, { scopes: ['agency:read', scope] }))).body.fields[0].path,
      'scopes/1',
      scope,
    );
});

test('attack: an expired, a revoked and a made-up token, and one of a closed agency', async (t) => {
  const town = await openTown(t);
  const { ask, agencies, database } = town;
  const expired = await create(town);
  await sql`update api_token set expires_at = now() - interval '1 second' where token_id = ${expired.id}`.execute(database);
  const revoked = await create(town);
  assert.equal((await ask('countySecadmin', `POST /tokens/${revoked.id}/revoke`, { body: { reason: '停用对接' } })).status, 200);
  assert.equal(
    (await ask('countySecadmin', `POST /tokens/${revoked.id}/revoke`, { body: { reason: '再来' } })).code,
    'record.alreadyRevoked',
  );
  const closed = await create(town, { agencyId: agencies.school });
  await sql`update agency set closed_at = now() where agency_id = ${agencies.school}`.execute(database);
  for (const token of [expired.token, revoked.token, closed.token, 'gk_made-up', `${expired.token}x`, ''])
    assert.equal((await ask({ token }, 'GET /agencies')).status, 401);
});

test('a token lives a year at most and not in the past', async (t) => {
  const town = await openTown(t);
  const post = (expiresAt: string) => town.ask('countySecadmin', 'POST /tokens', wish(town, { expiresAt }));
  assert.equal((await post(inDays(400))).status, 422);
  assert.equal((await post(inDays(-1))).status, 422);
  assert.equal((await post('tomorrow')).status, 422);
  assert.equal((await post(inDays(365))).status, 201);
});

test('attack: tokens for other counties, and by others than the securityAdmin', async (t) => {
  const town = await openTown(t);
  const { id } = await create(town);
  assert.equal((await town.ask('neighbourSecadmin', 'POST /tokens', wish(town))).status, 404);
  assert.equal((await town.ask('neighbourSecadmin', `POST /tokens/${id}/revoke`, { body: { reason: '占' } })).status, 404);
  assert.deepEqual((await town.ask('neighbourSecadmin', 'GET /tokens')).body.items, []);
  assert.equal((await town.ask('leader', 'POST /tokens', wish(town))).status, 403);
  for (const who of ['sysadmin', 'auditor', 'clerk'] as const) {
    assert.equal((await town.ask(who, 'POST /tokens', wish(town))).status, 403, who);
    assert.equal((await town.ask(who, 'GET /tokens')).status, 403, who);
  }
});

test('attack: a securityAdmin alone gets at no content by a token: a leader of the agency must agree first', async (t) => {
  const town = await openTown(t);
  const { ask, database, people } = town;
  for (const scope of ['task:read', 'task:create'])
    assert.equal((await create(town, { scopes: ['agency:read', scope] })).needsApproval, true);
  const { id, token } = await create(town, { scopes: ['agency:read', 'task:read'] });
  const refused = await ask({ token }, 'GET /tasks');
  assert.deepEqual([refused.status, refused.code], [403, 'token-awaits-approval']);
  // Not even for what needs no approval by itself.
  assert.equal((await ask({ token }, 'GET /agencies')).code, 'token-awaits-approval');
  assert.deepEqual((await ask('leader', 'GET /notifications/unread')).body, { unread: 3 });
  for (const who of ['secadmin', 'countySecadmin', 'sysadmin', 'clerk', 'plain'] as const)
    for (const deed of ['approve', 'refuse']) assert.equal((await ask(who, `POST /tokens/${id}/${deed}`, REASON)).status, 403, who);
  const elsewhere = await sql<{ id: number }>`insert into account (sign_in_name, display_name, agency_id, activated_at)
    values ('school-leader', '校长', ${town.agencies.school}, now()) returning account_id as id`.execute(database);
  const account = elsewhere.rows[0]?.id ?? 0;
  await sql`insert into role_grant (account_id, role, agency_id) values (${account}, 'leader', ${town.agencies.school})`.execute(database);
  assert.equal((await ask({ account }, `POST /tokens/${id}/approve`)).status, 404);
  assert.deepEqual((await ask({ account }, 'GET /tokens')).body.items, []);
  assert.equal((await ask({ token }, `POST /tokens/${id}/approve`)).status, 403);
  // A program may not approve itself, nor whoever made it: the database says so too.
  await assert.rejects(
    sql`update api_token set decision = 'approved', decided_at = now(), decided_by = created_by where token_id = ${id}`.execute(database),
    /token_needs_two/,
  );

  assert.equal((await ask('leader', `POST /tokens/${id}/approve`)).status, 200);
  assert.equal((await ask({ token }, 'GET /tasks')).status, 200);
  assert.equal((await ask({ token }, 'GET /agencies')).status, 200);
  const [row] = (await ask('leader', 'GET /tokens?state=valid')).body.items;
  assert.deepEqual([row.id, row.decidedByName], [id, 'leader']);
  assert.equal((await ask('leader', `POST /tokens/${id}/approve`)).code, 'token.decided');
  assert.equal((await ask('leader', `POST /tokens/${id}/refuse`, REASON)).code, 'token.decided');
  const [latest] = (await ask('leader', `GET /tokens/${id}/history`)).body.items;
  assert.equal(latest.deed, 'approve');
  const audit = await sql<{ actor: number }>`select actor_id as actor from audit_entry where noun = 'token' and deed = 'approve'`.execute(
    database,
  );
  assert.deepEqual(audit.rows, [{ actor: people.leader }]);
  assert.equal((await ask('countySecadmin', `POST /tokens/${id}/revoke`, REASON)).status, 200);
  assert.equal((await ask({ token }, 'GET /tasks')).status, 401);
});

test('a token that a leader refuses is over; one without content needs nobody’s leave; what is over is decided no more', async (t) => {
  const town = await openTown(t);
  const { ask, database } = town;
  const refused = await create(town, { scopes: ['task:create'] });
  assert.equal((await ask('leader', `POST /tokens/${refused.id}/refuse`, { body: { reason: ' ' } })).status, 422);
  assert.equal((await ask('leader', `POST /tokens/${refused.id}/refuse`, REASON)).status, 200);
  assert.equal((await ask({ token: refused.token }, 'GET /tasks')).status, 401);
  const plain = await create(town);
  assert.equal((await ask({ token: plain.token }, 'GET /agencies')).status, 200);
  const revoked = await create(town, { scopes: ['task:read'] });
  await ask('countySecadmin', `POST /tokens/${revoked.id}/revoke`, REASON);
  const expired = await create(town, { scopes: ['task:read'] });
  await sql`update api_token set expires_at = now() - interval '1 second' where token_id = ${expired.id}`.execute(database);
  for (const [{ id }, code] of [
    [refused, 'token.ended'],
    [revoked, 'token.ended'],
    [expired, 'token.ended'],
    [plain, 'token.decided'],
  ] as const)
    for (const deed of ['approve', 'refuse']) assert.equal((await ask('leader', `POST /tokens/${id}/${deed}`, REASON)).code, code);
  assert.equal((await ask('countySecadmin', `POST /tokens/${refused.id}/revoke`, REASON)).code, 'token.ended');
  for (const one of [refused, revoked, expired]) assert.equal((await ask({ token: one.token }, 'GET /tasks')).status, 401);
});

test('the use of a token is noted, at most once a minute', async (t) => {
  const town = await openTown(t);
  const { database } = town;
  const { token } = await create(town);
  const lastUse = async () => {
    await findTokenActor(database, token);
    const { rows } = await sql<{ at: Date; age: number }>`select last_used_at as at, extract(epoch from now() - last_used_at)::float as age
      from api_token`.execute(database);
    return rows[0];
  };
  const first = await lastUse();
  assert.deepEqual((await lastUse())?.at, first?.at);
  await sql`update api_token set last_used_at = now() - interval '61 seconds'`.execute(database);
  assert.ok(((await lastUse())?.age ?? 100) < 50);
});

test('the policies read as sentences for whoever is signed in; scopes are what a program may', async (t) => {
  const { ask } = await openTown(t);
  const { body } = await ask('plain', 'GET /policies');
  assert.deepEqual(body.scopes, [
    { scope: 'agency:read', title: '查看机关', needsApproval: false },
    { scope: 'task:read', title: '查看任务', needsApproval: true },
    { scope: 'task:create', title: '下达任务', needsApproval: true },
  ]);
  assert.equal(body.roles.length, 10);
  const grants = body.nouns.find(({ noun }: { noun: string }) => noun === 'roleGrant');
  assert.match(grants.paragraph, /^角色：.*安全保密员可以授予（所辖机关）。/);
});
