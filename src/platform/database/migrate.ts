import { sql, type Transaction } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database, PlatformTables } from './database.ts';
import type { Migration } from './migration-files.ts';

/** What a run did: names in the order of their application. */
export interface MigrationRun {
  readonly applied: readonly string[];
}

/** Why a run changed nothing. */
export type MigrationFailure =
  /** The database has been migrated by a newer program. */
  | { readonly kind: 'schemaNewer'; readonly unknown: readonly string[] }
  /** A landed migration was edited: this program and the database no longer agree on what it did. */
  | { readonly kind: 'migrationEdited'; readonly name: string }
  /** The database refused a migration's SQL. */
  | { readonly kind: 'migrationRefused'; readonly name: string; readonly message: string };

/** Any number that no other program would choose: "gongkai" on a telephone's keys. */
const LOCK = 4_664_254;

/**
 * Applies what is missing, in the order of the stamps, all in one transaction: a run that fails changes nothing.
 * Several processes may start at once: the others wait and find nothing left to do.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<Result<MigrationRun, MigrationFailure>> {
  try {
    return await database.transaction().execute((transaction) => run(transaction, migrations));
  } catch (fault) {
    if (fault instanceof Refused) return err({ kind: 'migrationRefused', name: fault.migration, message: fault.message });
    throw fault;
  }
}

/** What a run would apply or refuse; writes nothing. */
export async function pendingMigrations(
  database: Database,
  migrations: readonly Migration[],
): Promise<Result<readonly Migration[], MigrationFailure>> {
  const known = await sql<{ exists: boolean }>`select to_regclass('migration') is not null as exists`.execute(database);
  if (known.rows[0]?.exists !== true) return ok(migrations);
  const recorded = await database.selectFrom('migration').select(['name', 'checksum']).orderBy('name').execute();
  return compare(recorded, migrations);
}

async function run(
  transaction: Transaction<PlatformTables>,
  migrations: readonly Migration[],
): Promise<Result<MigrationRun, MigrationFailure>> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
  const pending = await pendingMigrations(transaction, migrations);
  if (!pending.ok) return pending;
  if (pending.value.length === 0) return ok({ applied: [] });
  await sql`create table if not exists migration (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`.execute(transaction);
  for (const { name, sql: text, checksum } of pending.value) {
    await sql
      .raw(text)
      .execute(transaction)
      .catch((cause: unknown) => {
        throw new Refused(name, cause);
      });
    await transaction.insertInto('migration').values({ name, checksum }).execute();
  }
  return ok({ applied: pending.value.map((migration) => migration.name) });
}

function compare(
  recorded: readonly { readonly name: string; readonly checksum: string }[],
  migrations: readonly Migration[],
): Result<readonly Migration[], MigrationFailure> {
  const ours = new Map(migrations.map((migration) => [migration.name, migration]));
  const unknown = recorded.filter((row) => !ours.has(row.name)).map((row) => row.name);
  if (unknown.length > 0) return err({ kind: 'schemaNewer', unknown });
  for (const row of recorded) {
    if (ours.get(row.name)?.checksum !== row.checksum) return err({ kind: 'migrationEdited', name: row.name });
    ours.delete(row.name);
  }
  return ok([...ours.values()]);
}

/** Thrown inside the transaction, so that it rolls back. */
class Refused extends Error {
  readonly migration: string;
  constructor(migration: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.migration = migration;
  }
}
