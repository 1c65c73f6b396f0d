import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { UNIT } from './audited.ts';
import type { Known } from './edit-agency.ts';
import { findUnitWithin } from './unit-record.ts';

/** How many people work in a unit: known to the module of people, which stands on this one. */
export type CountPeopleInUnit = (database: Database, unitId: number) => Promise<number>;

/** Closes a unit that nobody works in any more. */
export async function closeUnit(
  work: Work,
  reach: Reach,
  { id, version }: Known,
  countPeople: CountPeopleInUnit,
): Promise<Result<null, AgencyFailure>> {
  const { transaction } = work;
  // Locked: nobody is put into it while it closes (see holdOpenUnit).
  const unit = await findUnitWithin(transaction, reach, id, true);
  if (unit === null) return err({ kind: 'unitNotFound' });
  if (unit.version !== version) return err({ kind: 'versionConflict' });
  if (unit.closedAt !== null) return err({ kind: 'unitClosed' });
  const count = await countPeople(transaction, id);
  if (count > 0) return err({ kind: 'unitHasPeople', count });
  await changeRecord(work, UNIT, id, { agencyId: unit.agencyId, deed: 'close' }, () =>
    sql`update unit set closed_at = now(), is_disclosure_office = false, version = version + 1 where unit_id = ${id}`.execute(transaction),
  );
  return ok(null);
}
