import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { COMMENT } from './consultation-record.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { takesDecisions, type CommentDecision } from './rules/index.ts';
import { reasonsToHide } from './screen-public.ts';
import { findComment, findConsultation, updateComment } from './store.ts';

export interface DecisionWish {
  readonly id: number;
  readonly version: number;
  readonly decision: CommentDecision;
  readonly reason: string;
  /** What the result shows of it; '' leaves it out. */
  readonly publicText: string;
  readonly now: Date;
}

/** Answers a comment, and chooses its words for the result if they are to be in it. It may be answered otherwise until then. */
export async function decideComment(work: Work, reach: Reach, wish: DecisionWish): Promise<Result<null, ConsultationFailure>> {
  const { transaction, by } = work;
  const { id, version, decision, reason, publicText, now } = wish;
  const seen = await findComment(transaction, reach, id);
  if (seen === null) return err({ kind: 'notFound', what: '意见' });
  // First the consultation, then its comment: a result that is being published counts all or none of this.
  const { agencyId, consultationId } = seen;
  await findConsultation(transaction, reach, consultationId, { hold: true });
  const found = await findComment(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound', what: '意见' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (!takesDecisions(found.state)) return err({ kind: 'notNow', state: found.state, deed: '答复意见' });
  if (decision !== 'adopted' && reason === '') return err({ kind: 'reasonMissing' });
  if (decision === 'setAside' && publicText !== '') return err({ kind: 'setAsideIsShown' });
  if (publicText !== '') {
    for (const [field, text] of [
      ['publicText', publicText],
      ['reason', reason],
    ] as const) {
      const sentences = await reasonsToHide(transaction, agencyId, text);
      if (sentences.length > 0) return err({ kind: 'mustNotBePublic', field, sentences });
    }
  }
  const changed = await changeRecord(work, COMMENT, id, { agencyId, deed: 'decide' }, () =>
    updateComment(transaction, { id, version }, [
      sql`decision = ${decision}`,
      sql`decision_reason = ${reason}`,
      sql`decided_at = ${now}`,
      sql`decided_by_name = ${by.name}`,
      sql`public_text = ${publicText}`,
    ]),
  );
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}
