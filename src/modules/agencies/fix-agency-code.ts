import { sql } from 'kysely';
import { bySystem, changeRecord, inWork, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { AGENCY } from './audited.ts';

/** Called with the first thing that an agency publishes: from now on its code stands in addresses and stays. */
export async function fixAgencyCode(database: Database, agencyId: number, by: DoneBy = bySystem('发布')): Promise<void> {
  const { rows } = await sql`select from agency where agency_id = ${agencyId} and code_fixed_at is null`.execute(database);
  if (rows.length === 0) return;
  await inWork(database, by, (work) =>
    changeRecord(work, AGENCY, agencyId, { agencyId, deed: 'fixCode' }, () =>
      sql`update agency set code_fixed_at = now(), version = version + 1 where agency_id = ${agencyId} and code_fixed_at is null`.execute(
        work.transaction,
      ),
    ),
  );
}
