import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { recordAct, recordCreation, type Auditable, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import { DOCUMENT } from '../document-record.ts';
import { CLEAN_UP_TITLES, EFFECT_OF, type CleanUpDecision } from '../rules/validity-decisions.ts';
import { authorKind, holdDocument } from '../store.ts';
import { typeOf } from '../type-of.ts';
import { mayDecide, setValidity, type ValidityFailure } from './set-validity.ts';

export interface CleanUpWish {
  readonly agencyId: number;
  /** `2026年规范性文件清理` */
  readonly title: string;
  /** The document that announces the result; null: `basis` names it. */
  readonly decidedBy: number | null;
  readonly basis: string;
  /** From that day on. */
  readonly on: string;
  readonly decisions: readonly ChosenDecision[];
}

export interface ChosenDecision {
  readonly documentId: number;
  readonly version: number;
  readonly decision: CleanUpDecision;
  readonly reason: string;
}

export type CleanUpFailure =
  | { readonly kind: 'basisMissing' }
  | { readonly kind: 'deciderUnknown' }
  | { readonly kind: 'chosenTwice'; readonly index: number }
  /** Nothing of it was done. */
  | { readonly kind: 'decision'; readonly index: number; readonly title: string | null; readonly why: ValidityFailure };

const CLEAN_UP: Auditable = { noun: 'cleanUp', table: 'clean_up', key: 'clean_up_id' };

/** 规范性文件清理: decides about many documents at once, all or none. A document is named as it was seen, by its version. */
export async function cleanUp(
  work: Work,
  reach: Reach,
  wish: CleanUpWish,
): Promise<Result<{ readonly cleanUpId: number }, CleanUpFailure>> {
  const { transaction, by } = work;
  const { agencyId, title, decidedBy, basis, on, decisions } = wish;
  if (decidedBy === null && basis === '') return err({ kind: 'basisMissing' });
  if (decidedBy !== null && !(await mayDecide(transaction, reach, decidedBy))) return err({ kind: 'deciderUnknown' });
  const twice = decisions.findIndex(({ documentId }, index) => decisions.findIndex((other) => other.documentId === documentId) < index);
  if (twice !== -1) return err({ kind: 'chosenTwice', index: twice });
  const { rows } = await sql<{ id: number }>`
    insert into clean_up (agency_id, title, decided_by_document_id, basis, decided_on, by_kind, by_id, by_name)
    values (${agencyId}, ${title}, ${decidedBy}, ${basis}, ${on}, ${authorKind(by)}, ${by.id}, ${by.name})
    returning clean_up_id as id`.execute(transaction);
  const [made] = rows;
  if (made === undefined) throw new Error('The clean-up was not inserted');
  await recordCreation(work, CLEAN_UP, made.id, { agencyId, deed: 'cleanUp' });
  // In the order of the documents, so that two clean-ups at once wait for each other instead of for themselves.
  const inOrder = decisions.map((decision, index) => ({ ...decision, index })).toSorted((a, b) => a.documentId - b.documentId);
  for (const { index, ...decision } of inOrder) {
    const done = await decide(work, reach, { ...wish, cleanUpId: made.id, decision });
    if (!done.ok) return err({ kind: 'decision', index, title: done.error.title, why: done.error.why });
  }
  return ok({ cleanUpId: made.id });
}

interface OneDecision extends CleanUpWish {
  readonly cleanUpId: number;
  readonly decision: ChosenDecision;
}

async function decide(
  work: Work,
  reach: Reach,
  { agencyId, cleanUpId, title, basis, decidedBy, on, decision: { documentId: id, version, decision, reason } }: OneDecision,
): Promise<Result<null, { readonly kind: 'refused'; readonly title: string | null; readonly why: ValidityFailure }>> {
  const { transaction } = work;
  const document = await holdDocument(transaction, reach, id);
  const refuse = (why: ValidityFailure) => err({ kind: 'refused' as const, title: document?.title ?? null, why });
  if (document === null || document.agencyId !== agencyId) return refuse({ kind: 'notFound' });
  if (document.version !== version) return refuse({ kind: 'versionConflict', agencyId, id });
  if (!typeOf(document).normative) return refuse({ kind: 'noValidity' });
  if (document.indexNumber === null) return refuse({ kind: 'neverNumbered' });
  await sql`insert into clean_up_decision (agency_id, clean_up_id, document_id, decision, reason, validity_before)
    values (${agencyId}, ${cleanUpId}, ${id}, ${decision}, ${reason}, ${document.validity})`.execute(transaction);
  const said = [`${title}：${CLEAN_UP_TITLES[decision]}`, basis, reason].filter((part) => part !== '').join('。');
  const validity = EFFECT_OF[decision];
  if (validity === null) {
    await recordAct(work, { agencyId, deed: 'cleanUp', reason: said }, { noun: DOCUMENT.noun, id });
    return ok(null);
  }
  const set = await setValidity(work, reach, {
    id,
    version,
    validity,
    on,
    decidedBy: decidedBy === id ? null : decidedBy,
    reason: said,
    cleanUpId,
  });
  return set.ok ? set : refuse(set.error);
}
