import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { lockAgencyWithin } from './agency-record.ts';
import { AGENCY } from './audited.ts';
import { orTaken } from './taken.ts';

/** What is left out stays as it is. */
export interface AgencyChanges {
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly shortName?: string | undefined;
  readonly creditCode?: string | null | undefined;
  /** Among its sisters, smaller first. */
  readonly position?: number | undefined;
}

export interface Known {
  readonly id: number;
  /** The version that the asker read. */
  readonly version: number;
}

export async function editAgency(
  work: Work,
  reach: Reach,
  { id, version }: Known,
  changes: AgencyChanges,
): Promise<Result<null, AgencyFailure>> {
  const { transaction } = work;
  const agency = await lockAgencyWithin(transaction, reach, id);
  if (agency === null) return err({ kind: 'agencyNotFound' });
  if (agency.parentId === null && !reach.everything) return err({ kind: 'rootOutOfReach' });
  if (agency.version !== version) return err({ kind: 'versionConflict' });
  if (agency.closedAt !== null) return err({ kind: 'agencyClosed' });
  const code = changes.code ?? agency.code;
  if (agency.codeIsFixed && code !== agency.code) return err({ kind: 'codeFixed' });
  const creditCode = changes.creditCode === undefined ? agency.creditCode : changes.creditCode;
  return orTaken(async () => {
    await changeRecord(work, AGENCY, id, { agencyId: id, deed: 'edit' }, () =>
      sql`update agency set code = ${code}, name = ${changes.name ?? agency.name}, short_name = ${changes.shortName ?? agency.shortName ?? ''},
          credit_code = ${creditCode}, position = ${changes.position ?? agency.position}, version = version + 1
        where agency_id = ${id} and version = ${version}`.execute(transaction),
    );
    return ok(null);
  });
}
