import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTown, type OpenTown } from '../../../test/factories/access/open-town.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { findActor, findOpenLink, useLink } from './index.ts';

const REASON = { reason: '工作需要' };

function tokenOf(link: string): string {
  return link.slice('/activate/'.length);
}

function newPerson({ agencies, units }: OpenTown, more: Readonly<Record<string, unknown>> = {}) {
  return { body: { signInName: 'Lin.Yue', displayName: '林月', agencyId: agencies.health, unitId: units.disease, ...more } };
}

test('a person is made without password and roles, with a link that activates the account', async (t) => {
  const town = await openTown(t);
  const { ask, database } = town;
  const made = await ask(
    'countySysadmin',
    'POST /people',
    newPerson(town, { phone: '13800138000', email: 'lin@example.gov.cn', post: '科员' }),
  );
  assert.equal(made.status, 201);
  const { person, link } = made.body;
  assert.deepEqual(
    [person.signInName, person.status, person.unitName, person.roles, person.version],
    ['lin.yue', 'invited', '疾控科', null, 1],
  );
  assert.equal(await findActor(database, person.id), null);
  await inWork(database, bySystem('test'), (work) => useLink(work, tokenOf(link)));
  assert.deepEqual((await findActor(database, person.id))?.grants, []);
  assert.equal((await ask('countySysadmin', `POST /people/${person.id}/invite`)).code, 'person.notInvited');
  const history = await ask('countySecadmin', `GET /people/${person.id}/history`);
  assert.deepEqual(
    history.body.items.map(({ deedTitle }: { deedTitle: string }) => deedTitle),
    ['激活', '生成邀请链接', '新建'],
  );
  assert.ok(!JSON.stringify(history.body).includes(tokenOf(link)));
});

test('wrong fields are each named; a sign-in name belongs to one account, whatever its case', async (t) => {
  const town = await openTown(t);
  const { ask } = town;
  const wrong = await ask(
    'sysadmin',
    'POST /people',
    newPerson(town, { signInName: 'a b', phone: '12345', email: 'nobody', displayName: ' ' }),
  );
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.body.fields.map(({ path }: { path: string }) => path).toSorted(), ['displayName', 'email', 'phone', 'signInName']);
  assert.equal((await ask('sysadmin', 'POST /people', newPerson(town, { signInName: 'CLERK' }))).code, 'person.signInNameTaken');
  assert.equal((await ask('sysadmin', 'POST /people', newPerson(town, { unitId: town.units.teaching }))).status, 404);
  const both = await Promise.all([1, 2].map(() => ask('sysadmin', 'POST /people', newPerson(town))));
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, 409],
  );
});

test('a new invitation closes the one before', async (t) => {
  const town = await openTown(t);
  const { ask, database } = town;
  const { body } = await ask('sysadmin', 'POST /people', newPerson(town));
  const again = await ask('sysadmin', `POST /people/${body.person.id}/invite`);
  assert.equal(again.status, 200);
  assert.equal(await findOpenLink(database, tokenOf(body.link)), null);
  assert.notEqual(await findOpenLink(database, tokenOf(again.body.link)), null);
});

test('staff read the directory of their agency, nothing of the accounts; administrators read both', async (t) => {
  const { ask, people, agencies } = await openTown(t);
  const mine = await ask('unitStaff', 'GET /people?sort=id&limit=200');
  assert.deepEqual(
    mine.body.items.map(({ displayName }: { displayName: string }) => displayName),
    ['leader', 'clerk', 'reviewer', 'unitHead', 'unitStaff', 'plain'],
  );
  for (const row of mine.body.items)
    assert.deepEqual([row.signInName, row.email, row.status, row.roles, row.createdAt], [null, null, null, null, null]);
  const one = await ask('clerk', `GET /people/${people.leader}`);
  assert.deepEqual([one.status, one.body.displayName, one.body.signInName], [200, 'leader', null]);
  for (const who of ['countySysadmin', 'countySecadmin'] as const) {
    const known = await ask(who, `GET /people/${people.leader}`);
    assert.deepEqual([known.body.signInName, known.body.status, known.body.roles], ['leader', 'active', '分管领导']);
  }
  assert.equal(
    (await ask('countySysadmin', `GET /people?agencyId.from=${agencies.health}&agencyId.to=${agencies.health}`)).body.items.length,
    6,
  );
  for (const who of ['auditor', 'countyAuditor', 'plain'] as const) assert.equal((await ask(who, 'GET /people')).status, 403, who);
});

test('attack: fields that are not shown are found out by filter, sort or export', async (t) => {
  const { ask, people, database } = await openTown(t);
  await sql`update account set email = 'secret@example.gov.cn' where account_id = ${people.leader}`.execute(database);
  assert.equal((await ask('countySysadmin', 'GET /people?email=secret')).body.items.length, 1);
  for (const query of ['email=secret', 'signInName=leader', 'status=active'])
    assert.deepEqual((await ask('clerk', `GET /people?${query}`)).body.items, [], query);
  const sorted = await ask('clerk', 'GET /people?sort=signInName');
  const byId = await ask('clerk', 'GET /people?sort=id');
  assert.deepEqual(sorted.body.items, byId.body.items);
});

test('attack: people of another agency', async (t) => {
  const { ask, people } = await openTown(t);
  for (const path of [`/people/${people.schoolClerk}`, `/people/${people.sysadmin}`]) {
    assert.equal((await ask('clerk', `GET ${path}`)).status, 404);
    assert.equal((await ask('neighbourSysadmin', `GET ${path}`)).status, 404);
    assert.equal((await ask('neighbourSysadmin', `GET ${path}/history`)).status, 404);
    assert.equal((await ask('neighbourSysadmin', `PATCH ${path}`, { body: { post: '占' }, version: 1 })).status, 404);
    for (const deed of ['disable', 'reset-request'])
      assert.equal((await ask('neighbourSysadmin', `POST ${path}/${deed}`, { body: REASON, version: 1 })).status, 404);
    assert.equal((await ask('neighbourSysadmin', `POST ${path}/invite`)).status, 404);
  }
  assert.equal((await ask('clerk', `GET /people/${people.leader}/history`)).status, 403);
});

test('attack: the systemAdmin of a county makes people beyond the county', async (t) => {
  const town = await openTown(t);
  const { ask, agencies, people } = town;
  const post = (agencyId: number | null) => ask('countySysadmin', 'POST /people', newPerson(town, { agencyId, unitId: null }));
  assert.equal((await post(agencies.neighbour)).status, 404);
  assert.equal((await post(agencies.city)).status, 404);
  assert.equal((await post(null)).code, 'person.installationOutOfReach');
  const move = await ask('countySysadmin', `PATCH /people/${people.plain}`, { body: { agencyId: agencies.neighbour }, version: 1 });
  assert.equal(move.status, 404);
  for (const who of ['secadmin', 'auditor', 'leader', 'clerk'] as const)
    assert.equal((await ask(who, 'POST /people', newPerson(town))).status, 403, who);
});

test('who moves to another unit loses the roles of the unit, to another agency all roles of the office', async (t) => {
  const { ask, people, units, agencies, database } = await openTown(t);
  const first = await ask('sysadmin', `PATCH /people/${people.unitStaff}`, { body: { unitId: units.office }, version: 1 });
  assert.deepEqual(
    first.body.endedGrants.map(({ title, unitId }: { title: string; unitId: number }) => [title, unitId]),
    [['科室人员', units.disease]],
  );
  assert.deepEqual((await findActor(database, people.unitStaff))?.grants, []);
  const kept = await ask('sysadmin', `PATCH /people/${people.clerk}`, { body: { unitId: units.disease }, version: 1 });
  assert.deepEqual(kept.body.endedGrants, []);
  const second = await ask('sysadmin', `PATCH /people/${people.clerk}`, { body: { agencyId: agencies.school }, version: 2 });
  assert.deepEqual([second.body.person.unitId, second.body.endedGrants[0].title], [null, '公开工作人员']);
  assert.deepEqual((await findActor(database, people.clerk))?.grants, []);
  assert.equal((await ask({ account: people.clerk }, `GET /people/${people.leader}`)).status, 403);
  const grants = await ask('secadmin', `GET /role-grants?accountId.from=${people.clerk}&accountId.to=${people.clerk}`);
  assert.deepEqual([grants.body.items.length, grants.body.items[0].isActive, grants.body.items[0].revokedByName], [1, false, 'sysadmin']);
});

test('a disabled account is out of the directory and has no way in; enabled, it is what it was', async (t) => {
  const town = await openTown(t);
  const { ask, people, database } = town;
  const off = await ask('countySysadmin', `POST /people/${people.leader}/disable`, { body: REASON, version: 1 });
  assert.equal(off.body.status, 'disabled');
  assert.equal(await findActor(database, people.leader), null);
  assert.equal((await ask('clerk', `GET /people/${people.leader}`)).status, 404);
  assert.equal((await ask({ account: people.leader }, 'GET /people')).status, 401);
  assert.equal((await ask('countySysadmin', `POST /people/${people.leader}/invite`)).code, 'person.notInvited');
  assert.equal(
    (await ask('countySysadmin', `POST /people/${people.leader}/disable`, { body: REASON, version: 2 })).code,
    'person.alreadyDisabled',
  );
  assert.equal((await ask('countySysadmin', `POST /people/${people.leader}/enable`, { body: REASON, version: 2 })).body.status, 'active');
  assert.equal((await findActor(database, people.leader))?.grants.length, 1);
  const { body } = await ask('sysadmin', 'POST /people', newPerson(town));
  await ask('sysadmin', `POST /people/${body.person.id}/disable`, { body: REASON, version: 1 });
  assert.equal(await findOpenLink(database, tokenOf(body.link)), null);
  assert.equal((await ask('sysadmin', `POST /people/${body.person.id}/enable`, { body: REASON, version: 2 })).body.status, 'invited');
});

test('attack: the systemAdmin touches an administrator, another or himself', async (t) => {
  const { ask, people } = await openTown(t);
  for (const [who, whom] of [
    ['sysadmin', people.secadmin],
    ['sysadmin', people.auditor],
    ['sysadmin', people.sysadmin],
    ['sysadmin', people.countyAuditor],
    ['countySysadmin', people.countySecadmin],
  ] as const) {
    assert.equal((await ask(who, `PATCH /people/${whom}`, { body: { displayName: '别人' }, version: 1 })).code, 'person.isAdministrator');
    for (const deed of ['disable', 'enable', 'reset-request'])
      assert.equal((await ask(who, `POST /people/${whom}/${deed}`, { body: REASON, version: 1 })).code, 'person.isAdministrator', deed);
    assert.equal((await ask(who, `POST /people/${whom}/invite`)).code, 'person.isAdministrator');
  }
});

test('attack: an administrator who is still invited is invited again by the systemAdmin', async (t) => {
  const { ask, people, database } = await openTown(t);
  await sql`update account set status = 'invited' where account_id = ${people.countyAuditor}`.execute(database);
  assert.equal((await ask('sysadmin', `POST /people/${people.countyAuditor}/invite`)).code, 'person.isAdministrator');
});

test('every change of people has its audit row', async (t) => {
  const town = await openTown(t);
  const { ask, people, database } = town;
  const made = await ask('sysadmin', 'POST /people', newPerson(town));
  await ask('sysadmin', `PATCH /people/${people.plain}`, { body: { post: '主任' }, version: 1 });
  await ask('sysadmin', `POST /people/${people.plain}/disable`, { body: REASON, version: 2 });
  await ask('sysadmin', `PATCH /people/${people.plain}`, { body: { post: '不成' }, version: 1 });
  const { rows } = await sql<{ deed: string; id: string; actor: string; reason: string | null }>`
    select deed, record_id as id, actor_name as actor, reason from audit_entry where noun = 'person' order by entry_id`.execute(database);
  const [id, plain] = [String(made.body.person.id), String(people.plain)];
  assert.deepEqual(rows, [
    { deed: 'create', id, actor: 'sysadmin', reason: null },
    { deed: 'link', id, actor: 'sysadmin', reason: null },
    { deed: 'edit', id: plain, actor: 'sysadmin', reason: null },
    { deed: 'disable', id: plain, actor: 'sysadmin', reason: REASON.reason },
  ]);
});

test('attack: a name that reads as another one, by characters that nobody sees', async (t) => {
  const town = await openTown(t);
  const { ask, agencies, units } = town;
  const names = [
    '李\u202e明',
    '李\u2066明',
    '李\u200b明',
    '李\u200f明',
    '李\u0001明',
    '李\u0085明',
    '李\n明',
    '\ufeff李\u00ad明',
    '李\ud800',
  ];
  for (const name of names) {
    const answers = await Promise.all([
      ask('sysadmin', 'POST /people', newPerson(town, { displayName: name })),
      ask('sysadmin', `PATCH /people/${town.people.clerk}`, { body: { displayName: name }, version: 1 }),
      ask('sysadmin', 'POST /agencies', { body: { parentId: agencies.county, code: 'new', name } }),
      ask('sysadmin', `PATCH /agencies/${agencies.health}`, { body: { shortName: name }, version: 1 }),
      ask('sysadmin', 'POST /units', { body: { agencyId: agencies.health, name } }),
      ask('sysadmin', `PATCH /units/${units.office}`, { body: { name }, version: 1 }),
    ]);
    for (const { status, body } of answers) {
      assert.equal(status, 422, JSON.stringify([name, body]));
      assert.match(body.fields[0].message, /看不见的控制字符/);
    }
  }
  for (const name of ['李·明', '阿依古丽·买买提', '第一（综合）科', 'O’Neil 𠮷', '  两边有空格  '])
    assert.equal((await ask('sysadmin', 'POST /units', { body: { agencyId: agencies.health, name } })).status, 201, name);
});
