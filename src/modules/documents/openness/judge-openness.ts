import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { notify } from '../../desk/index.ts';
import type { DocumentFailure } from '../document-failure.ts';
import { DOCUMENT } from '../document-record.ts';
import { authorsOf } from '../revisions.ts';
import { PRIOR_TITLES, type PriorDecision } from '../rules/openness-decisions.ts';
import { holdDocument } from '../store.ts';
import { typeOf } from '../type-of.ts';
import { insertOpinion } from './opinions-store.ts';

export interface PriorOpinion {
  readonly id: number;
  readonly version: number;
  readonly decision: PriorDecision;
  readonly reason: string;
}

export type JudgeFailure =
  | DocumentFailure
  /** Only a policy that is proposed as withheld, and not in review yet, is reviewed beforehand. */
  | { readonly kind: 'noPriorReview' }
  /** Nobody reviews what he has written himself. */
  | { readonly kind: 'ownDraft' };

/**
 * The office's prior review of a policy that its unit wants withheld (国办发〔2016〕80号). The opinion is on the text as it is
 * now: another text needs another opinion.
 */
export async function judgeOpenness(
  work: Work,
  reach: Reach,
  { id, version, decision, reason }: PriorOpinion,
): Promise<Result<null, JudgeFailure>> {
  const { transaction, by } = work;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId, unitId, revision, state, openness, title } = document;
  if (document.version !== version) return err({ kind: 'versionConflict', agencyId, id });
  const isProposed = typeOf(document).policy && openness === 'withheld' && (state === 'draft' || state === 'returned');
  if (!isProposed) return err({ kind: 'noPriorReview' });
  if (by.kind === 'person' && by.id !== null && (await authorsOf(transaction, document)).includes(by.id)) return err({ kind: 'ownDraft' });
  await insertOpinion(transaction, by, { agencyId, id, kind: 'prior', revision, decision, reason });
  await recordAct(
    work,
    { agencyId, deed: 'judgeOpenness', reason },
    { noun: DOCUMENT.noun, id, detail: { priorDecision: decision, revision } },
  );
  await notify(work, { to: { unitId }, text: `公开工作机构${PRIOR_TITLES[decision]}：${title}`, link: `/documents/${id}` });
  return ok(null);
}
