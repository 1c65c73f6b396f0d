import { dropDraft, recordsOf } from '../../form/drafts.ts';

/** The form as the browser keeps it. */
export const FORM = 'review.decision';

/** What a decision that is being written belongs to: one attempt of one document; null: it was never handed in. */
export function decisionRecord(documentId: number, submissionId: number | null): string {
  return `${documentId}@${submissionId ?? 'none'}`;
}

/** What was written about other attempts of this document, and never sent, is gone. */
export function dropOtherDecisions(storage: Storage, personId: number, documentId: number, record: string): void {
  for (const other of recordsOf(storage, { personId, form: FORM }))
    if (other !== record && (other === String(documentId) || other.startsWith(`${documentId}@`)))
      dropDraft(storage, { personId, form: FORM, record: other });
}
