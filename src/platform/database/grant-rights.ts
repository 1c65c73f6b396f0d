import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A table whose comment begins so is written once: nobody who serves may change or remove its rows. */
const APPEND_ONLY = 'append-only';

const LOCK = 4_664_255;

/**
 * Gives the role that serves what it needs, after every migration: rows of all tables, but no change of those that
 * are append-only. Called with the owner's connection; does nothing when owner and application are one role.
 */
export async function grantApplicationRights(owner: Database, role: string): Promise<void> {
  const facts = await sql<{ owner: string }>`select current_user as owner`.execute(owner);
  if (facts.rows[0]?.owner === role) return;
  const name = sql.id(role);
  await owner.transaction().execute(async (transaction) => {
    // Two processes that start at once would update the same rows of the catalogue.
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    await sql`grant usage on schema public to ${name}`.execute(transaction);
    await sql`grant select, insert, update, delete on all tables in schema public to ${name}`.execute(transaction);
    await sql`grant usage, select on all sequences in schema public to ${name}`.execute(transaction);
    await sql`revoke insert, update, delete on migration from ${name}`.execute(transaction);
    const found = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') like ${`${APPEND_ONLY}%`}
      order by c.relname`.execute(transaction);
    for (const table of found.rows) await sql`revoke update, delete, truncate on ${sql.id(table.name)} from ${name}`.execute(transaction);
  });
}
