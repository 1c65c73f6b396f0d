import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { lockAgencyWithin } from './agency-record.ts';
import { AGENCY } from './audited.ts';
import { orTaken } from './taken.ts';
import { lockTree } from './tree-lock.ts';

export interface NewAgency {
  /** Null: the top of a tree of its own. */
  readonly parentId: number | null;
  readonly code: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly creditCode?: string | null | undefined;
  readonly position?: number | undefined;
}

/** Enters an agency in the register, below a parent within reach. Gives its id. */
export async function createAgency(work: Work, reach: Reach, agency: NewAgency): Promise<Result<number, AgencyFailure>> {
  const { transaction } = work;
  await lockTree(transaction);
  if (agency.parentId === null) {
    if (!reach.everything) return err({ kind: 'rootOutOfReach' });
  } else {
    const parent = await lockAgencyWithin(transaction, reach, agency.parentId);
    if (parent === null) return err({ kind: 'agencyNotFound' });
    if (parent.closedAt !== null) return err({ kind: 'agencyClosed' });
  }
  return orTaken(async () => {
    const { rows } = await sql<{ id: number }>`
      insert into agency (parent_id, code, name, short_name, credit_code, position)
      values (${agency.parentId}, ${agency.code}, ${agency.name}, ${agency.shortName ?? ''}, ${agency.creditCode ?? null}, ${agency.position ?? 0})
      returning agency_id as id`.execute(transaction);
    const [row] = rows;
    if (row === undefined) throw new Error('An insert gave no row');
    await sql`insert into agency_ancestry (ancestor_id, descendant_id, distance)
      select ${row.id}::integer, ${row.id}::integer, 0
      union all
      select ancestor_id, ${row.id}, distance + 1 from agency_ancestry where descendant_id = ${agency.parentId}`.execute(transaction);
    await recordCreation(work, AGENCY, row.id, { agencyId: row.id, deed: 'create' });
    return ok(row.id);
  });
}
