import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Reach } from '../access/index.ts';
import { hashOfText } from './content-hash.ts';
import type { DocumentFailure } from './document-failure.ts';
import { handedIn } from './handed-in.ts';
import { checkRelations } from './relations.ts';
import { canonicalContent } from './rules/canonical-content.ts';
import { checkContent } from './rules/check-content.ts';
import type { DocumentContent } from './rules/content.ts';
import type { DocumentType } from './rules/document-type.ts';
import { settleAttachments } from './rules/settle-attachments.ts';
import type { SavedContent } from './store.ts';
import { VOCABULARY } from './vocabulary.ts';

interface Place {
  readonly agencyId: number;
  /** Null: not made yet, so nothing was handed in for it. */
  readonly id: number | null;
  readonly type: DocumentType;
}

/** The content as it may be stored, or all that keeps it from being. */
export async function settleContent(
  transaction: Database,
  reach: Reach,
  { agencyId, id, type }: Place,
  content: DocumentContent,
): Promise<Result<SavedContent, Extract<DocumentFailure, { kind: 'content' }>>> {
  const settled = settleAttachments(content, id === null ? new Map() : await handedIn(transaction, { agencyId, id }));
  const faults = [
    ...checkContent(content, type, VOCABULARY),
    ...(await checkRelations(transaction, reach, { agencyId, id }, content.relations)),
    ...(settled.ok ? [] : settled.error.faults),
  ];
  if (!settled.ok || faults.length > 0) return err({ kind: 'content', faults });
  const contentText = canonicalContent(settled.value);
  return ok({ content: settled.value, contentText, contentHash: hashOfText(contentText) });
}
