import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { lockAgencyWithin } from './agency-record.ts';
import { AGENCY } from './audited.ts';
import type { Known } from './edit-agency.ts';
import { lockTree } from './tree-lock.ts';

/** Puts an agency with all below it under another parent, both within reach; `parentId` null makes it the top of a tree. */
export async function moveAgency(
  work: Work,
  reach: Reach,
  { id, version }: Known,
  parentId: number | null,
): Promise<Result<null, AgencyFailure>> {
  const { transaction } = work;
  await lockTree(transaction);
  const agency = await lockAgencyWithin(transaction, reach, id);
  if (agency === null) return err({ kind: 'agencyNotFound' });
  if ((agency.parentId === null || parentId === null) && !reach.everything) return err({ kind: 'rootOutOfReach' });
  if (agency.version !== version) return err({ kind: 'versionConflict' });
  if (agency.closedAt !== null) return err({ kind: 'agencyClosed' });
  if (parentId !== null) {
    const parent = await lockAgencyWithin(transaction, reach, parentId);
    if (parent === null) return err({ kind: 'agencyNotFound' });
    if (parent.closedAt !== null) return err({ kind: 'agencyClosed' });
    if (await isBelow(work, parentId, id)) return err({ kind: 'ownDescendant' });
  }
  await changeRecord(work, AGENCY, id, { agencyId: id, deed: 'move' }, () =>
    sql`update agency set parent_id = ${parentId}, version = version + 1 where agency_id = ${id}`.execute(transaction),
  );
  await sql`delete from agency_ancestry
    where descendant_id in (select descendant_id from agency_ancestry where ancestor_id = ${id})
      and ancestor_id not in (select descendant_id from agency_ancestry where ancestor_id = ${id})`.execute(transaction);
  await sql`insert into agency_ancestry (ancestor_id, descendant_id, distance)
    select above.ancestor_id, below.descendant_id, above.distance + below.distance + 1
    from agency_ancestry above, agency_ancestry below
    where above.descendant_id = ${parentId} and below.ancestor_id = ${id}`.execute(transaction);
  return ok(null);
}

/** An agency counts as below itself. */
async function isBelow({ transaction }: Work, agencyId: number, ancestorId: number): Promise<boolean> {
  const { rows } = await sql`select from agency_ancestry where ancestor_id = ${ancestorId} and descendant_id = ${agencyId}`.execute(
    transaction,
  );
  return rows.length > 0;
}
