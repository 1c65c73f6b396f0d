import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { lockAgencyWithin } from './agency-record.ts';
import { UNIT } from './audited.ts';
import { passDisclosureOfficeOn } from './disclosure-office.ts';
import { orTaken } from './taken.ts';

export interface NewUnit {
  readonly agencyId: number;
  readonly name: string;
  /** Takes the mark over from the unit that has it. */
  readonly isDisclosureOffice?: boolean | undefined;
  readonly position?: number | undefined;
}

/** Sets a unit up in an agency within reach. Gives its id. */
export async function createUnit(work: Work, reach: Reach, unit: NewUnit): Promise<Result<number, AgencyFailure>> {
  const { transaction } = work;
  const agency = await lockAgencyWithin(transaction, reach, unit.agencyId);
  if (agency === null) return err({ kind: 'agencyNotFound' });
  if (agency.closedAt !== null) return err({ kind: 'agencyClosed' });
  const isDisclosureOffice = unit.isDisclosureOffice ?? false;
  if (isDisclosureOffice) await passDisclosureOfficeOn(work, unit.agencyId);
  return orTaken(async () => {
    const { rows } = await sql<{ id: number }>`insert into unit (agency_id, name, is_disclosure_office, position)
      values (${unit.agencyId}, ${unit.name}, ${isDisclosureOffice}, ${unit.position ?? 0}) returning unit_id as id`.execute(transaction);
    const [row] = rows;
    if (row === undefined) throw new Error('An insert gave no row');
    await recordCreation(work, UNIT, row.id, { agencyId: unit.agencyId, deed: 'create' });
    return ok(row.id);
  });
}
