import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { NoticeFailure } from './holiday-notices.ts';

/** Takes back a notice that was entered by mistake: nothing counts by it yet. One in force stays. */
export async function discardNotice(
  work: Work,
  { id, version }: { readonly id: number; readonly version: number },
): Promise<Result<null, NoticeFailure>> {
  const { rows } = await sql<{ number: string; year: number }>`delete from holiday_notice
    where notice_id = ${id} and version = ${version} and in_force_at is null returning number, year`.execute(work.transaction);
  const [gone] = rows;
  if (gone === undefined) return err({ kind: 'versionConflict' });
  await recordAct(work, { agencyId: 0, deed: 'discard' }, { noun: 'holidayNotice', id, detail: { ...gone } });
  return ok(null);
}
