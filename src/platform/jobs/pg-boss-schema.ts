import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { BackendProfile } from 'pg-boss';
import { z } from 'zod';
import type { Database } from '../database/index.ts';

/** Where pg-boss keeps its tables, apart from ours. */
export const SCHEMA = 'pgboss';

/** Version of the tables that the installed pg-boss works with; read without loading pg-boss, which takes a while. */
export function wantedVersion(): number {
  const file = fileURLToPath(new URL('../package.json', import.meta.resolve('pg-boss')));
  return z.object({ pgboss: z.object({ schema: z.int() }) }).parse(JSON.parse(readFileSync(file, 'utf8'))).pgboss.schema;
}

/** Version of the tables that are there; null when there are none. */
export async function foundVersion(database: Database): Promise<number | null> {
  const table = await sql<{ found: boolean }>`select to_regclass('pgboss.version') is not null as found`.execute(database);
  if (table.rows[0]?.found !== true) return null;
  const rows = await sql<{ version: number }>`select version from pgboss.version`.execute(database);
  return rows.rows[0]?.version ?? null;
}

/** Which dialect of PostgreSQL the server speaks, as pg-boss names it. */
export async function backendOf(database: Database): Promise<BackendProfile> {
  const facts = await sql<{ version: string; citus: boolean }>`
    select version() as version, exists (select from pg_extension where extname = 'citus') as citus`.execute(database);
  const { version = '', citus = false } = facts.rows[0] ?? {};
  if (/yugabyte|-yb-/i.test(version)) return 'yugabytedb';
  return citus ? 'citus' : 'postgres';
}
