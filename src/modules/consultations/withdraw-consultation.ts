import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { notify } from '../desk/index.ts';
import { CONSULTATION } from './consultation-record.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { transitionOf } from './rules/index.ts';
import { findConsultation, updateConsultation } from './store.ts';

/** Takes a consultation back; its page says why. */
export async function withdrawConsultation(
  work: Work,
  reach: Reach,
  { id, version, reason, now }: { readonly id: number; readonly version: number; readonly reason: string; readonly now: Date },
): Promise<Result<null, ConsultationFailure>> {
  const { transaction } = work;
  const found = await findConsultation(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound', what: '意见征集' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const transition = transitionOf(found.state, 'withdraw');
  if (transition === null) return err({ kind: 'notNow', state: found.state, deed: '撤回' });
  const changed = await changeRecord(work, CONSULTATION, id, { agencyId: found.agencyId, deed: 'withdraw', reason }, () =>
    updateConsultation(transaction, { id, version }, [
      sql`state = ${transition.to}`,
      sql`withdrawn_at = ${now}`,
      sql`withdrawal_reason = ${reason}`,
    ]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  await notify(work, { to: { unitId: found.unitId }, text: `意见征集已撤回：${found.title}（${reason}）`, link: `/consultations/${id}` });
  return ok(null);
}
