import { sql } from 'kysely';
import { bySystem, changeRecord, inWork, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { AGENCY } from './audited.ts';

/** Called with the first thing that an agency publishes: from now on its code stands in addresses and stays. */
export async function fixAgencyCode(database: Database, agencyId: number, by: DoneBy = bySystem('发布')): Promise<void> {
  if (!(await isFree(database, agencyId))) return;
  await inWork(database, by, async (work) => {
    // Of two first publications at once, one fixes it.
    await sql`select from agency where agency_id = ${agencyId} for no key update`.execute(work.transaction);
    if (!(await isFree(work.transaction, agencyId))) return;
    await changeRecord(work, AGENCY, agencyId, { agencyId, deed: 'fixCode' }, () =>
      sql`update agency set code_fixed_at = now(), version = version + 1 where agency_id = ${agencyId}`.execute(work.transaction),
    );
  });
}

async function isFree(database: Database, agencyId: number): Promise<boolean> {
  const { rows } = await sql`select from agency where agency_id = ${agencyId} and code_fixed_at is null`.execute(database);
  return rows.length > 0;
}
