import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** The unit that is the agency's 政府信息公开工作机构 (条例 art 4); null when none is marked. */
export async function disclosureOfficeOf(database: Database, agencyId: number): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`select unit_id as id from unit
    where agency_id = ${agencyId} and is_disclosure_office and closed_at is null`.execute(database);
  return rows[0]?.id ?? null;
}
