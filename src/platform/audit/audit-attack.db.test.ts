import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { openDatabase } from '../database/index.ts';
import { sealOnce } from './seal.ts';
import { closeAuditClient, openAuditClient } from './audit-client.ts';
import { writeEntries } from '../../../test/factories/audit/audit-ground.ts';

const TABLES = ['audit_entry', 'audit_seal', 'audit_verification'] as const;

/** What somebody would try who has taken over the program, or got its password for the database. */
function attempts(table: string): readonly string[] {
  return [
    `update ${table} set agency_id = 9`,
    `delete from ${table}`,
    `truncate ${table}`,
    `drop table ${table}`,
    `alter table ${table} disable trigger append_only`,
    `alter table ${table} disable trigger all`,
    `drop trigger append_only on ${table}`,
    `alter table ${table} add column x int`,
    `alter table ${table} rename to y`,
    `alter table ${table} owner to gongkai_app`,
    `comment on table ${table} is null`,
    `create trigger mine before insert on ${table} for each row execute function refuse_in_append_only()`,
    `create rule mine as on insert to ${table} do instead nothing`,
    `create index mine on ${table} (agency_id)`,
    `lock table ${table} in access exclusive mode`,
    `select * from ${table} for update`,
    `merge into ${table} using (select 1) s on true when matched then delete`,
    `insert into ${table} (agency_id) values (0) on conflict do nothing; update ${table} set agency_id = 1`,
  ];
}

const ANYWHERE = [
  'set role gongkai',
  'set session authorization gongkai',
  `set session_replication_role = 'replica'`,
  'alter role gongkai_app superuser',
  'alter role gongkai_app createrole',
  'grant gongkai to gongkai_app',
  'grant pg_write_all_data to gongkai_app',
  'alter function refuse_in_append_only() owner to gongkai_app',
  'drop function refuse_in_append_only() cascade',
  'create or replace function refuse_in_append_only() returns trigger language plpgsql as $$ begin return null; end $$',
  'create table mine (x int)',
  'drop schema public cascade',
  'alter table audit_entry alter column entry_id restart',
];

test('attack: with the application’s own database role nobody changes, removes or loosens the audit', async (t) => {
  const { database, address, ownerAddress } = await testDatabase(t);
  await writeEntries(database, 1, 2);
  const client = await openAuditClient(address);
  t.after(() => closeAuditClient(client));
  await sealOnce(client, 'sm3');
  await sql`insert into audit_verification (agency_id, started_at, ended_at, by_name, entry_count, seal_count, finding_count, findings)
    values (1, now(), now(), 'x', 0, 0, 0, '[]')`.execute(database);
  const owner = openDatabase(ownerAddress, { connections: 1 });
  t.after(() => owner.close());
  const state = async () =>
    sql`select (select jsonb_agg(to_jsonb(e) order by entry_id) from audit_entry e) as entries, (select jsonb_agg(to_jsonb(s)) from audit_seal s) as seals,
      (select jsonb_agg(array[c.relname::text, coalesce(c.relacl::text, '')]) from pg_class c where relname like 'audit%') as rights,
      (select jsonb_agg(array[t.tgname::text, t.tgenabled::text]) from pg_trigger t where not tgisinternal) as triggers`.execute(
      owner.database,
    );
  const before = (await state()).rows;
  for (const attempt of [...TABLES.flatMap(attempts), ...ANYWHERE]) {
    await assert.rejects(sql.raw(attempt).execute(database), attempt);
  }
  // PostgreSQL only warns that nothing was granted: what counts is that nothing was.
  for (const table of TABLES) await sql.raw(`grant update, delete on ${table} to gongkai_app`).execute(database);
  assert.deepEqual((await state()).rows, before);
});

test('attack: the owner’s slip of the pen is refused by the tables themselves, also in a session that replays', async (t) => {
  const { database, superuserAddress } = await testDatabase(t);
  await writeEntries(database, 1, 1);
  const superuser = await openAuditClient(superuserAddress);
  t.after(() => closeAuditClient(superuser));
  await superuser.query(`set session_replication_role = 'replica'`);
  for (const table of TABLES) {
    for (const slip of [`update ${table} set agency_id = 9`, `delete from ${table}`, `truncate ${table}`]) {
      await assert.rejects(superuser.query(slip), /is append-only/, slip);
    }
  }
});
