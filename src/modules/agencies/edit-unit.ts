import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { lockAgencyWithin } from './agency-record.ts';
import { UNIT } from './audited.ts';
import { passDisclosureOfficeOn } from './disclosure-office.ts';
import type { Known } from './edit-agency.ts';
import { orTaken } from './taken.ts';
import { findUnitWithin } from './unit-record.ts';

/** What is left out stays as it is. */
export interface UnitChanges {
  readonly name?: string | undefined;
  readonly isDisclosureOffice?: boolean | undefined;
  readonly position?: number | undefined;
}

export async function editUnit(
  work: Work,
  reach: Reach,
  { id, version }: Known,
  changes: UnitChanges,
): Promise<Result<null, AgencyFailure>> {
  const { transaction } = work;
  const near = await findUnitWithin(transaction, reach, id);
  if (near === null) return err({ kind: 'unitNotFound' });
  // The agency first: two units can't take the mark at the same moment.
  await lockAgencyWithin(transaction, reach, near.agencyId);
  const unit = await findUnitWithin(transaction, reach, id, true);
  if (unit === null) return err({ kind: 'unitNotFound' });
  if (unit.version !== version) return err({ kind: 'versionConflict' });
  if (unit.closedAt !== null) return err({ kind: 'unitClosed' });
  const isDisclosureOffice = changes.isDisclosureOffice ?? unit.isDisclosureOffice;
  if (isDisclosureOffice && !unit.isDisclosureOffice) await passDisclosureOfficeOn(work, unit.agencyId);
  return orTaken(async () => {
    await changeRecord(work, UNIT, id, { agencyId: unit.agencyId, deed: 'edit' }, () =>
      sql`update unit set name = ${changes.name ?? unit.name}, is_disclosure_office = ${isDisclosureOffice},
          position = ${changes.position ?? unit.position}, version = version + 1
        where unit_id = ${id} and version = ${version}`.execute(transaction),
    );
    return ok(null);
  });
}
