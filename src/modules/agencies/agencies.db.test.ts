import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTown } from '../../../test/factories/access/open-town.ts';
import { ensureAgency, fixAgencyCode } from './index.ts';

const CREDIT_CODE = '91350100M000100Y43';

function newAgency(parentId: number | null, code: string) {
  return { body: { parentId, code, name: `机关${code}` } };
}

test('an agency is set up below another, changed, moved and closed, each step in its history', async (t) => {
  const { ask, agencies } = await openTown(t);
  const made = await ask('countySysadmin', 'POST /agencies', {
    body: { parentId: agencies.county, code: 'forest', name: '云溪县林业局', shortName: '县林业局', creditCode: CREDIT_CODE.toLowerCase() },
  });
  assert.equal(made.status, 201);
  assert.deepEqual([made.body.creditCode, made.body.parentName, made.body.version], [CREDIT_CODE, '澄江市云溪县人民政府', 1]);
  const path = `/agencies/${made.body.id}`;
  const edited = await ask('countySysadmin', `PATCH ${path}`, { body: { name: '云溪县林业和草原局', creditCode: null }, version: 1 });
  assert.deepEqual([edited.status, edited.body.name, edited.body.creditCode, edited.body.version], [200, '云溪县林业和草原局', null, 2]);
  const moved = await ask('countySysadmin', `POST ${path}/move`, { body: { parentId: agencies.health }, version: 2 });
  assert.deepEqual([moved.status, moved.body.parentId], [200, agencies.health]);
  const closed = await ask('countySysadmin', `POST ${path}/close`, { body: { reason: '机构改革' }, version: 3 });
  assert.ok(closed.status === 200 && closed.body.closedAt !== null);
  const history = await ask('countySysadmin', `GET ${path}/history`);
  assert.deepEqual(
    history.body.items.map(({ deedTitle }: { deedTitle: string }) => deedTitle),
    ['撤销', '调整隶属关系', '修改', '设立'],
  );
  assert.equal(history.body.items[0].reason, '机构改革');
});

test('whoever read an older version changes nothing', async (t) => {
  const { ask, agencies } = await openTown(t);
  const path = `PATCH /agencies/${agencies.health}`;
  assert.equal((await ask('sysadmin', path, { body: { shortName: '一' }, version: 1 })).status, 200);
  assert.deepEqual([(await ask('sysadmin', path, { body: { shortName: '二' }, version: 1 })).code], ['version-conflict']);
  assert.equal((await ask('sysadmin', path, { body: { shortName: '三' } })).status, 428);
});

test('the code may change until something is published under it', async (t) => {
  const { ask, agencies, database } = await openTown(t);
  const path = `PATCH /agencies/${agencies.health}`;
  assert.equal((await ask('sysadmin', path, { body: { code: 'health-2' }, version: 1 })).status, 200);
  await fixAgencyCode(database, agencies.health);
  await fixAgencyCode(database, agencies.health);
  assert.equal((await ask('sysadmin', path, { body: { code: 'health-3' }, version: 3 })).code, 'agency.codeFixed');
  assert.equal((await ask('sysadmin', path, { body: { code: 'health-2', name: '新名' }, version: 3 })).status, 200);
});

test('names, codes and credit codes belong to one agency; a wrong credit code is refused with its field', async (t) => {
  const { ask, agencies } = await openTown(t);
  const post = (body: Readonly<Record<string, unknown>>) =>
    ask('sysadmin', 'POST /agencies', { body: { parentId: agencies.city, code: 'x', name: '新机关', ...body } });
  assert.equal((await post({ name: '云溪县教育局' })).code, 'agency.nameTaken');
  assert.equal((await post({ code: 'school' })).code, 'agency.codeTaken');
  assert.equal((await post({ creditCode: CREDIT_CODE })).status, 201);
  assert.equal((await post({ code: 'y', name: '又一个', creditCode: CREDIT_CODE })).code, 'agency.creditCodeTaken');
  const wrong = await post({ code: 'Z_', creditCode: '91350100M000100Y44', extra: 1 });
  assert.deepEqual(
    wrong.body.fields.map(({ path }: { path: string }) => path),
    ['code', 'creditCode', 'extra'],
  );
});

test('attack: the systemAdmin of a county reaches beyond the county', async (t) => {
  const { ask, agencies } = await openTown(t);
  const { city, county, health, neighbour } = agencies;
  assert.equal((await ask('countySysadmin', 'POST /agencies', newAgency(neighbour, 'a'))).status, 404);
  assert.equal((await ask('countySysadmin', 'POST /agencies', newAgency(city, 'b'))).status, 404);
  assert.equal((await ask('countySysadmin', 'POST /agencies', newAgency(null, 'c'))).code, 'agency.rootOutOfReach');
  assert.equal((await ask('countySysadmin', `PATCH /agencies/${neighbour}`, { body: { name: '占' }, version: 1 })).status, 404);
  assert.equal((await ask('countySysadmin', `POST /agencies/${health}/move`, { body: { parentId: neighbour }, version: 1 })).status, 404);
  assert.equal((await ask('countySysadmin', `POST /agencies/${health}/move`, { body: { parentId: null }, version: 1 })).status, 403);
  assert.equal((await ask('countySysadmin', `POST /agencies/${neighbour}/move`, { body: { parentId: county }, version: 1 })).status, 404);
  assert.equal((await ask('countySysadmin', `GET /agencies/${neighbour}/history`)).status, 404);
});

test('attack: others than the systemAdmin change the register', async (t) => {
  const { ask, agencies } = await openTown(t);
  for (const who of ['secadmin', 'auditor', 'leader', 'clerk', 'supervisor', 'unitHead', 'plain'] as const)
    assert.equal((await ask(who, 'POST /agencies', newAgency(agencies.county, 'x'))).status, 403, who);
});

test('everyone reads their own agency, administrators and supervisors what lies below', async (t) => {
  const { ask, agencies } = await openTown(t);
  const seen = async (who: Parameters<typeof ask>[0]) => {
    const { body } = await ask(who, 'GET /agencies?sort=id&limit=200');
    const tree = await ask(who, 'GET /agency-tree');
    assert.equal(tree.body.items.length, body.items.length);
    return body.items.map(({ id }: { id: number }) => id);
  };
  const { city, county, health, school, neighbour } = agencies;
  assert.deepEqual(await seen('clerk'), [health]);
  assert.deepEqual(await seen('unitStaff'), [health]);
  for (const who of ['countySysadmin', 'countySecadmin', 'countyAuditor', 'supervisor'] as const)
    assert.deepEqual(await seen(who), [county, health, school], who);
  assert.deepEqual(await seen('auditor'), [city, county, health, school, neighbour]);
  assert.equal((await ask('clerk', `GET /agencies/${school}`)).status, 404);
  const { body } = await ask('countySysadmin', 'GET /agency-tree');
  assert.deepEqual(
    body.items.map(({ id, parentId, units }: { id: number; parentId: number | null; units: number }) => [id, parentId, units]),
    [
      [county, null, 0],
      [health, county, 2],
      [school, county, 1],
    ],
  );
});

test('an agency with open agencies below it stays open; a closed one takes nothing new', async (t) => {
  const { ask, agencies } = await openTown(t);
  const close = (id: number) => ask('sysadmin', `POST /agencies/${id}/close`, { body: { reason: '撤销' }, version: 1 });
  const refused = await close(agencies.county);
  assert.equal(refused.code, 'agency.hasAgenciesBelow');
  assert.match(refused.body.detail, /2 个机关/);
  assert.equal((await close(agencies.school)).status, 200);
  assert.equal((await ask('sysadmin', 'POST /agencies', newAgency(agencies.school, 'x'))).code, 'agency.closed');
  assert.equal((await ask('sysadmin', 'POST /units', { body: { agencyId: agencies.school, name: '新科' } })).code, 'agency.closed');
  assert.equal((await ask('sysadmin', `PATCH /agencies/${agencies.school}`, { body: { name: '改' }, version: 2 })).code, 'agency.closed');
  assert.equal((await close(agencies.health)).status, 200);
  assert.equal((await close(agencies.county)).status, 200);
});

test('a unit is set up, renamed and closed; the mark of the disclosure office is one an agency', async (t) => {
  const { ask, agencies, units } = await openTown(t);
  const made = await ask('countySysadmin', 'POST /units', {
    body: { agencyId: agencies.health, name: '法规科', isDisclosureOffice: true },
  });
  assert.deepEqual([made.status, made.body.isDisclosureOffice], [201, true]);
  const office = await ask('clerk', `GET /units/${units.office}`);
  assert.deepEqual([office.body.isDisclosureOffice, office.body.version], [false, 2]);
  assert.equal((await ask('clerk', `GET /units/${units.office}/history`)).body.items.length, 1);
  const path = `/units/${made.body.id}`;
  assert.equal((await ask('countySysadmin', `PATCH ${path}`, { body: { name: '办公室' }, version: 1 })).code, 'agency.nameTaken');
  const renamed = await ask('countySysadmin', `PATCH ${path}`, { body: { name: '法规与公开科', position: 3 }, version: 1 });
  assert.deepEqual([renamed.body.name, renamed.body.position, renamed.body.version], ['法规与公开科', 3, 2]);
  assert.equal((await ask('countySysadmin', `POST ${path}/close`, { version: 2 })).status, 200);
  assert.equal((await ask('countySysadmin', `PATCH ${path}`, { body: { name: '再改' }, version: 3 })).code, 'unit.closed');
  // Its name is free again.
  assert.equal((await ask('countySysadmin', 'POST /units', { body: { agencyId: agencies.health, name: '法规与公开科' } })).status, 201);
});

test('two units that take the mark at the same moment: one has it', async (t) => {
  const { ask, agencies, database } = await openTown(t);
  const answers = await Promise.all(
    ['甲科', '乙科', '丙科'].map((name) =>
      ask('sysadmin', 'POST /units', { body: { agencyId: agencies.school, name, isDisclosureOffice: true } }),
    ),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 201, 201],
  );
  const { rows } = await sql`select from unit where agency_id = ${agencies.school} and is_disclosure_office`.execute(database);
  assert.equal(rows.length, 1);
});

test('a unit with people stays open and says how many they are', async (t) => {
  const { ask, units, people } = await openTown(t);
  const close = () => ask('countySysadmin', `POST /units/${units.disease}/close`, { version: 1 });
  const refused = await close();
  assert.equal(refused.code, 'unit.hasPeople');
  assert.match(refused.body.detail, /还有 2 人/);
  await ask('sysadmin', `PATCH /people/${people.unitHead}`, { body: { unitId: units.office }, version: 1 });
  await ask('sysadmin', `POST /people/${people.unitStaff}/disable`, { body: { reason: '退休' }, version: 1 });
  assert.equal((await close()).status, 200);
});

test('attack: units of another agency', async (t) => {
  const { ask, agencies, units } = await openTown(t);
  assert.equal((await ask('clerk', `GET /units/${units.teaching}`)).status, 404);
  assert.equal((await ask('neighbourSysadmin', `PATCH /units/${units.office}`, { body: { name: '占' }, version: 1 })).status, 404);
  assert.equal((await ask('neighbourSysadmin', `POST /units/${units.office}/close`, { version: 1 })).status, 404);
  assert.equal((await ask('neighbourSysadmin', 'POST /units', { body: { agencyId: agencies.health, name: '占' } })).status, 404);
  assert.deepEqual((await ask('neighbourSysadmin', 'GET /units')).body.items, []);
  assert.equal((await ask('clerk', 'POST /units', { body: { agencyId: agencies.health, name: '新' } })).status, 403);
});

test('an agency that a report names is entered once, with its audit row, and its code is fixed', async (t) => {
  const { database } = await openTown(t);
  const made = await Promise.all([1, 2, 3].map(() => ensureAgency(database, '新河县水利局', 'xinhe-water')));
  assert.equal(new Set(made.map(({ id }) => id)).size, 1);
  const [first] = made;
  assert.ok(first !== undefined);
  const { rows } = await sql<{ deed: string }>`select deed from audit_entry where agency_id = ${first.id} order by entry_id`.execute(
    database,
  );
  assert.deepEqual(
    rows.map(({ deed }) => deed),
    ['create', 'fixCode'],
  );
  await assert.rejects(ensureAgency(database, '别的机关', 'xinhe-water'), /belongs to another agency/);
});
