import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { notify } from '../desk/index.ts';
import { CONSULTATION } from './consultation-record.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { transitionOf } from './rules/index.ts';
import { reasonsToHide, reasonsToHold } from './screen-public.ts';
import { countComments, findConsultation, updateConsultation } from './store.ts';

/** Tells the public what came of it: in words, in numbers, with the comments that were chosen. */
export async function publishResult(
  work: Work,
  reach: Reach,
  { id, version, summary, now }: { readonly id: number; readonly version: number; readonly summary: string; readonly now: Date },
): Promise<Result<null, ConsultationFailure>> {
  const { transaction } = work;
  const found = await findConsultation(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound', what: '意见征集' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const transition = transitionOf(found.state, 'publishResult');
  if (transition === null) return err({ kind: 'notNow', state: found.state, deed: '公布结果' });
  const { agencyId } = found;
  const counts = await countComments(transaction, agencyId, id);
  if (counts.undecided > 0) return err({ kind: 'undecided', counts });
  const sentences = await reasonsToHold(transaction, agencyId, summary);
  if (sentences.length > 0) return err({ kind: 'mustNotBePublic', field: 'summary', sentences });
  // Words may have been listed since each was chosen.
  const { rows } = await sql<{ said: string }>`
    select public_text || e'\n' || decision_reason as said from consultation_comment
    where agency_id = ${agencyId} and consultation_id = ${id} and public_text <> ''`.execute(transaction);
  for (const { said } of rows) {
    const hidden = await reasonsToHide(transaction, agencyId, said);
    if (hidden.length > 0) return err({ kind: 'mustNotBePublic', field: 'summary', sentences: hidden });
  }
  const changed = await changeRecord(work, CONSULTATION, id, { agencyId, deed: 'publishResult' }, () =>
    updateConsultation(transaction, { id, version }, [
      sql`state = ${transition.to}`,
      sql`result_summary = ${summary}`,
      sql`result_published_at = ${now}`,
      sql`result_received = ${counts.received}`,
      sql`result_adopted = ${counts.adopted}`,
      sql`result_partly = ${counts.partly}`,
      sql`result_declined = ${counts.declined}`,
    ]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  await notify(work, { to: { unitId: found.unitId }, text: `征集结果已公布：${found.title}`, link: `/consultations/${id}` });
  return ok(null);
}
