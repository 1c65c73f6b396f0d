import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database, MigrationFailure } from '../database/index.ts';
import { backendOf, foundVersion, SCHEMA, wantedVersion } from './pg-boss-schema.ts';

/**
 * Makes or updates the tables of the job queue, as their owner, and lets the role that serves use them.
 * Nothing to do costs one look. Called after the migrations, by every start and by `gongkai migrate`.
 */
export async function installJobs(owner: Database, role: string): Promise<Result<'installed' | 'updated' | 'there', MigrationFailure>> {
  const wanted = wantedVersion();
  const found = await foundVersion(owner);
  if (found !== null && found > wanted) return err({ kind: 'schemaNewer', unknown: [`pg-boss ${found}`] });
  if (found !== wanted) {
    const { getConstructionPlans, getMigrationPlans } = await import('pg-boss');
    const backend = await backendOf(owner);
    const plan = found === null ? getConstructionPlans(SCHEMA, { backend }) : getMigrationPlans(SCHEMA, found, { backend });
    // One text with its own transaction and lock; a second process that starts at once finds the tables there.
    await owner.connection().execute((connection) =>
      sql
        .raw(plan)
        .execute(connection)
        .catch(async (fault: unknown) => {
          await sql`rollback`.execute(connection);
          if ((await foundVersion(connection)) !== wanted) throw fault;
        }),
    );
  }
  await grant(owner, role);
  return ok(found === null ? 'installed' : found === wanted ? 'there' : 'updated');
}

async function grant(owner: Database, role: string): Promise<void> {
  const facts = await sql<{ granted: boolean }>`
    select bool_and(has_table_privilege(${role}, c.oid, 'select, insert, update, delete')) as granted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${SCHEMA} and c.relkind in ('r', 'p')`.execute(owner);
  if (facts.rows[0]?.granted === true) return;
  const name = sql.id(role);
  await owner.transaction().execute(async (transaction) => {
    await sql`grant usage on schema pgboss to ${name}`.execute(transaction);
    await sql`grant select, insert, update, delete on all tables in schema pgboss to ${name}`.execute(transaction);
    await sql`grant execute on all functions in schema pgboss to ${name}`.execute(transaction);
  });
}
