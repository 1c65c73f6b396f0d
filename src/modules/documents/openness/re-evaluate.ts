import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { notify } from '../../desk/index.ts';
import type { DocumentFailure } from '../document-failure.ts';
import { DOCUMENT } from '../document-record.ts';
import { editDocument } from '../edit-document.ts';
import { currentRevision } from '../revisions.ts';
import { EVALUATION_TITLES, proposedOpenness, type ChoiceFailure, type EvaluationDecision } from '../rules/openness-decisions.ts';
import { holdDocument, updateDocument } from '../store.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { insertOpinion } from './opinions-store.ts';

export interface ReEvaluation {
  readonly id: number;
  readonly version: number;
  readonly decision: EvaluationDecision;
  readonly reason: string;
  /** For `onRequest`, where the old ground can't bear it. */
  readonly ground: string | null;
}

export type ReEvaluationFailure = DocumentFailure | ChoiceFailure | { readonly kind: 'notKeptBack' };

/**
 * The yearly evaluation of what is kept back (条例 art 18). `keep` is written down with its reason; `open` and `onRequest`
 * propose another openness in a new revision, which goes through review like any other text before it counts.
 */
export async function reEvaluate(work: Work, reach: Reach, wish: ReEvaluation): Promise<Result<null, ReEvaluationFailure>> {
  const { transaction, by } = work;
  const { id, version, decision, reason, ground } = wish;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId, unitId, title } = document;
  if (document.version !== version) return err({ kind: 'versionConflict', agencyId, id });
  const revision = await currentRevision(transaction, document);
  const { openness } = revision.content;
  if (document.state !== 'filed' || openness === null || openness.status === 'proactive') return err({ kind: 'notKeptBack' });
  const proposed = proposedOpenness(openness, decision, { ground, reason, grounds: VOCABULARY.grounds });
  if (!proposed.ok) return proposed;
  await insertOpinion(transaction, by, { agencyId, id, kind: 'reEvaluation', revision: revision.revision, decision, reason });
  if (proposed.value === null) {
    // A new version, so that a second evaluation from the same page is told of the first.
    const said = `${EVALUATION_TITLES[decision]}。${reason}`;
    await changeRecord(work, DOCUMENT, id, { agencyId, deed: 'reEvaluate', reason: said }, () =>
      updateDocument(transaction, { id, version }, []),
    );
    return ok(null);
  }
  await recordAct(work, { agencyId, deed: 'reEvaluate', reason }, { noun: DOCUMENT.noun, id, detail: { evaluationDecision: decision } });
  const note = `定期评估：${EVALUATION_TITLES[decision]}。${reason}`;
  const edited = await editDocument(work, { id, version, content: { ...revision.content, openness: proposed.value }, note, reach });
  if (!edited.ok) return edited;
  await notify(work, { to: { unitId }, text: `定期评估决定${EVALUATION_TITLES[decision]}，请送审：${title}`, link: `/documents/${id}` });
  return ok(null);
}
