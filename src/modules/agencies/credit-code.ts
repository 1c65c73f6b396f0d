import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** 统一社会信用代码 of an agency; null when nobody has entered it. */
export async function creditCodeOf(database: Database, agencyId: number): Promise<string | null> {
  const { rows } = await sql<{ code: string | null }>`select credit_code as code from agency where agency_id = ${agencyId}`.execute(
    database,
  );
  return rows[0]?.code ?? null;
}
