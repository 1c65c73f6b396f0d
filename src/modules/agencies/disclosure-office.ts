import { sql } from 'kysely';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { UNIT } from './audited.ts';

/** Takes the mark from the unit that has it: an agency has one 政府信息公开工作机构 (条例 art 4). The agency must be locked. */
export async function passDisclosureOfficeOn(work: Work, agencyId: number): Promise<void> {
  const { rows } = await sql<{ id: number }>`select unit_id as id from unit
    where agency_id = ${agencyId} and is_disclosure_office and closed_at is null`.execute(work.transaction);
  for (const { id } of rows) {
    await changeRecord(work, UNIT, id, { agencyId, deed: 'edit' }, () =>
      sql`update unit set is_disclosure_office = false, version = version + 1 where unit_id = ${id}`.execute(work.transaction),
    );
  }
}
