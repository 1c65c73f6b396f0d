import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../test/database/test-database.ts';
import { makeTwoOffices } from '../../test/factories/office/two-offices.ts';
import { describeChanges } from '../platform/audit/index.ts';
import { AUDIT_WORDS } from './audit-words.ts';

/** Where records are kept that have a history or an entry in the audit, with what the audit leaves out of them. */
const KEPT: Readonly<Record<string, { readonly table: string; readonly omit?: readonly string[] }>> = {
  agency: { table: 'agency' },
  unit: { table: 'unit' },
  person: { table: 'account' },
  roleGrant: { table: 'role_grant' },
  resetRequest: { table: 'reset_request' },
  token: { table: 'api_token', omit: ['secretHash', 'lastUsedAt'] },
  task: { table: 'task' },
  annualReport: { table: 'annual_report_record' },
  findingDismissal: { table: 'finding_dismissal' },
  session: { table: 'session', omit: ['secretHash', 'lastSeenAt'] },
  credential: { table: 'credential', omit: ['passwordHash', 'previousHashes', 'totpSecret', 'totpPendingSecret', 'totpLastStep'] },
  setting: { table: 'setting' },
};

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

test('every column that the audit keeps of a record has a word', async (t) => {
  const { database } = await testDatabase(t);
  const { rows } = await sql<{ table: string; name: string }>`
    select relname as table, attname as name from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped and attname <> 'version'`.execute(database);
  const missing = Object.entries(KEPT).flatMap(([noun, { table, omit = [] }]) => {
    const names = rows.filter((row) => row.table === table).map(({ name }) => camelCase(name));
    assert.notEqual(names.length, 0, table);
    return names.filter((name) => !omit.includes(name) && AUDIT_WORDS[noun]?.fields?.[name] === undefined).map((name) => `${noun}.${name}`);
  });
  assert.deepEqual(missing, []);
});

test('every value that the database takes from a list has a word', async (t) => {
  const { database } = await testDatabase(t);
  const { rows } = await sql<{ table: string; name: string; rule: string }>`
    select conrelid::regclass::text as table, attname as name, pg_get_constraintdef(pg_constraint.oid) as rule
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'c' and array_length(conkey, 1) = 1 and pg_get_constraintdef(pg_constraint.oid) like '%= ANY (ARRAY[%'`.execute(
    database,
  );
  const missing = Object.entries(KEPT).flatMap(([noun, { table }]) =>
    rows
      .filter((row) => row.table === table.replace(/_record$/, ''))
      .flatMap(({ name, rule }) =>
        [...rule.matchAll(/'([^']*)'::text/g)]
          .map(([, value = '']) => value)
          .filter((value) => AUDIT_WORDS[noun]?.values?.[camelCase(name)]?.[value] === undefined)
          .map((value) => `${noun}.${camelCase(name)}: ${value}`),
      ),
  );
  assert.ok(rows.length > 8);
  assert.deepEqual(missing, []);
});

test('agencies, units and people are told by name', async (t) => {
  const { database } = await testDatabase(t);
  const { bureau, units, people } = await makeTwoOffices(database);
  const told = async (noun: string, after: Readonly<Record<string, unknown>>) =>
    (await describeChanges(database, [{ before: null, after }], AUDIT_WORDS[noun]))
      .flat()
      .map(({ label, afterTitle }) => [label, afterTitle]);
  assert.deepEqual(await told('task', { unit_id: units.policy, assignee_id: people.clerk, state: 'open' }), [
    ['承办科室', '政策法规科'],
    ['承办人', 'clerk'],
    ['状态', '待签收'],
  ]);
  assert.deepEqual(await told('roleGrant', { agency_id: bureau, role: 'clerk', granted_by: people.securityAdmin }), [
    ['机关', '青禾县卫生健康局'],
    ['角色', '公开工作人员'],
    ['授予人', 'securityAdmin'],
  ]);
});
