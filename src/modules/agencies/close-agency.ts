import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { lockAgencyWithin } from './agency-record.ts';
import { AGENCY } from './audited.ts';
import type { Known } from './edit-agency.ts';
import { lockTree } from './tree-lock.ts';

/** Closes an agency without open ones below it: it keeps its records and takes no new ones. */
export async function closeAgency(work: Work, reach: Reach, { id, version }: Known, reason: string): Promise<Result<null, AgencyFailure>> {
  const { transaction } = work;
  await lockTree(transaction);
  const agency = await lockAgencyWithin(transaction, reach, id);
  if (agency === null) return err({ kind: 'agencyNotFound' });
  if (agency.parentId === null && !reach.everything) return err({ kind: 'rootOutOfReach' });
  if (agency.version !== version) return err({ kind: 'versionConflict' });
  if (agency.closedAt !== null) return err({ kind: 'agencyClosed' });
  const below = await sql<{ count: number }>`select count(*) as count from agency where parent_id = ${id} and closed_at is null`.execute(
    transaction,
  );
  const count = below.rows[0]?.count ?? 0;
  if (count > 0) return err({ kind: 'hasAgenciesBelow', count });
  await changeRecord(work, AGENCY, id, { agencyId: id, deed: 'close', reason }, () =>
    sql`update agency set closed_at = now(), version = version + 1 where agency_id = ${id}`.execute(transaction),
  );
  return ok(null);
}
