import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { bySystem, describeChanges, inWork } from '../../platform/audit/index.ts';
import { openDatabase, type Database } from '../../platform/database/index.ts';
import {
  changeSettings,
  forgetSettings,
  latestSettings,
  readSettings,
  securitySettings,
  SETTING_WORDS,
  settingsRoutes,
  siteSettings,
} from './index.ts';
import { operationsSettings } from './operations-settings.ts';
import { securitySettingsPolicy, siteSettingsPolicy } from './rules/settings-policies.ts';

async function account(database: Database, role: string, agencyId: number | null): Promise<Record<string, string>> {
  const made = await sql<{
    id: number;
  }>`insert into account (sign_in_name, display_name) values (${`${role.toLowerCase()}-${agencyId ?? 0}`}, '某人')
    returning account_id as id`.execute(database);
  const id = made.rows[0]?.id ?? 0;
  await sql`insert into role_grant (account_id, role, agency_id) values (${id}, ${role}, ${agencyId})`.execute(database);
  return { 'x-test-account': String(id) };
}

async function house(t: TestContext) {
  const { database, address } = await testDatabase(t);
  await sql`insert into agency (agency_id, code, name) overriding system value values (1, 'a', '甲局')`.execute(database);
  const groups = [siteSettings, operationsSettings];
  const app = await guardedApp(t, database, [siteSettingsPolicy, securitySettingsPolicy], [settingsRoutes({ database, groups })]);
  return { app, database, address };
}

const Answer = z.object({
  version: z.number(),
  value: z.record(z.string(), z.unknown()),
  fields: z.array(z.object({ name: z.string(), label: z.string(), kind: z.string() })),
});

test('settings are read with the words of their form, changed with the version that was read, and audited', async (t) => {
  const { app, database } = await house(t);
  const headers = await account(database, 'systemAdmin', null);
  const read = await app.inject({ url: '/api/v1/settings/site', headers });
  assert.equal(read.statusCode, 200);
  const first = Answer.parse(read.json());
  assert.equal(first.version, 1);
  assert.equal(first.value['siteName'], '政府信息公开平台');
  assert.deepEqual(first.fields[0], { name: 'siteName', label: '网站名称', kind: 'text' });

  const value = { ...first.value, siteName: '青河市政府信息公开', contact: '半个字\ud800' };
  const put = (version: string) =>
    app.inject({
      method: 'PUT',
      url: '/api/v1/settings/site',
      headers: { ...headers, 'if-match': version },
      payload: { value, reason: '改名' },
    });
  assert.equal((await put('"1"')).statusCode, 200);
  const stale = await put('"1"');
  assert.equal(stale.statusCode, 412);
  const kept = await readSettings(database, siteSettings);
  assert.deepEqual([kept.siteName, kept.contact], ['青河市政府信息公开', '半个字\ufffd']);

  const audit = await sql<{ before: unknown; after: { value: { siteName: string }; version: number }; reason: string }>`
    select before, after, reason from audit_entry where noun = 'setting' and deed = 'edit'`.execute(database);
  assert.equal(audit.rows.length, 1);
  assert.equal(audit.rows[0]?.after.value.siteName, '青河市政府信息公开');
  assert.equal(audit.rows[0]?.after.version, 2);
  assert.equal(audit.rows[0]?.reason, '改名');
});

test('of two changes at once, one is refused', async (t) => {
  const { app, database } = await house(t);
  const headers = { ...(await account(database, 'systemAdmin', null)), 'if-match': '"1"' };
  const value = {
    ...operationsSettings.schema.parse({}),
    slowQueryMilliseconds: 300,
    jobsKeptDays: 10,
    backupWarnHours: 24,
    diskWarnPercent: 5,
  };
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => app.inject({ method: 'PUT', url: '/api/v1/settings/operations', headers, payload: { value } })),
  );
  assert.deepEqual(answers.map(({ statusCode }) => String(statusCode)).toSorted(), ['200', '412', '412', '412']);
});

test('what is out of bounds, missing or unknown is told by field', async (t) => {
  const { diskWarnPercent: _missing, ...usual } = operationsSettings.schema.parse({});
  const { app, database } = await house(t);
  const headers = { ...(await account(database, 'systemAdmin', null)), 'if-match': '"1"' };
  const answer = await app.inject({
    method: 'PUT',
    url: '/api/v1/settings/operations',
    headers,
    payload: { value: { ...usual, slowQueryMilliseconds: 1, jobsKeptDays: 10, backupWarnHours: 24, colour: 'red' } },
  });
  assert.equal(answer.statusCode, 422);
  const { fields } = z.object({ fields: z.array(z.object({ path: z.string(), message: z.string() })) }).parse(answer.json());
  assert.deepEqual(fields.map(({ path }) => path).toSorted(), ['value/colour', 'value/diskWarnPercent', 'value/slowQueryMilliseconds']);
});

test('an administrator of one agency, and every other role, reads and changes nothing', async (t) => {
  const { app, database } = await house(t);
  const local = await account(database, 'systemAdmin', 1);
  assert.equal((await app.inject({ url: '/api/v1/settings/site', headers: local })).statusCode, 403);
  const put = await app.inject({
    method: 'PUT',
    url: '/api/v1/settings/site',
    headers: { ...local, 'if-match': '"1"' },
    payload: { value: siteSettings.schema.parse({}) },
  });
  assert.equal(put.statusCode, 403);
  const security = await account(database, 'securityAdmin', null);
  assert.equal((await app.inject({ url: '/api/v1/settings/site', headers: security })).statusCode, 403);
});

test('another process sees a change within seconds; this one at once', async (t) => {
  const { database, address } = await house(t);
  const other = openDatabase(address, { connections: 1 });
  t.after(() => other.close());
  assert.equal((await readSettings(database, operationsSettings)).jobsKeptDays, 30);
  assert.equal((await readSettings(other.database, operationsSettings)).jobsKeptDays, 30);
  const value = { ...(await readSettings(database, operationsSettings)), jobsKeptDays: 7 };
  await inWork(database, bySystem('test'), (work) => changeSettings(work, operationsSettings, value, 1));
  forgetSettings(database, operationsSettings);
  assert.equal((await readSettings(database, operationsSettings)).jobsKeptDays, 7);
  const deadline = Date.now() + 60_000;
  while ((await readSettings(other.database, operationsSettings)).jobsKeptDays !== 7) {
    assert.ok(Date.now() < deadline, 'the other process never saw it');
    await pause(50);
  }
});

test('what can’t wait gets the last known settings, and the new ones soon', async (t) => {
  const { database } = await house(t);
  await sql`insert into setting (group_name, value, version) values ('site', '{"siteName": "甲", "sponsor": 5}', 2)`.execute(database);
  assert.equal(latestSettings(database, siteSettings).siteName, '政府信息公开平台');
  const deadline = Date.now() + 60_000;
  while (latestSettings(database, siteSettings).siteName !== '甲') {
    assert.ok(Date.now() < deadline, 'the settings never came');
    await pause(20);
  }
  // What this version does not accept gives way to the default.
  assert.equal(latestSettings(database, siteSettings).sponsor, '未填写（示例站点）');
});

test('in a transaction its own change is seen, and nothing of it is kept when it is undone', async (t) => {
  const { database } = await house(t);
  await assert.rejects(
    database.transaction().execute(async (transaction) => {
      const value = { ...(await readSettings(transaction, operationsSettings)), jobsKeptDays: 7 };
      await inWork(transaction, bySystem('test'), (work) => changeSettings(work, operationsSettings, value, 1));
      assert.equal((await readSettings(transaction, operationsSettings)).jobsKeptDays, 7);
      throw new Error('undone');
    }),
    /undone/,
  );
  assert.equal((await readSettings(database, operationsSettings)).jobsKeptDays, 30);
});

test('the audit tells a change field by field, in the words of the form, and nothing that stayed', async (t) => {
  const { database } = await testDatabase(t);
  const usual = securitySettings.schema.parse({});
  const changed = { ...usual, idleMinutes: 45, secondFactorRequiredFor: ['auditor' as const] };
  const done = await inWork(database, bySystem('test'), (work) => changeSettings(work, securitySettings, changed, 1));
  assert.ok(done.ok);
  const { rows } = await sql<Parameters<typeof describeChanges>[1][number]>`
    select before, after from audit_entry where noun = 'setting' and record_id = 'security'`.execute(database);
  const [changes] = await describeChanges(database, rows, SETTING_WORDS);
  const lines = changes?.flatMap(({ field, label, before, afterTitle, after }) =>
    field === 'updatedAt' ? [] : [[label, before, afterTitle ?? after]],
  );
  assert.deepEqual(lines, [
    ['多久不操作就退出（分钟）', usual.idleMinutes, 45],
    ['必须使用动态验证码的角色', usual.secondFactorRequiredFor, '安全审计员'],
  ]);
});

test('no two groups have a field of one name, for the audit knows fields by name', () => {
  const names = [siteSettings, securitySettings, operationsSettings].flatMap(({ fields }) => Object.keys(fields));
  assert.equal(new Set(names).size, names.length);
});
