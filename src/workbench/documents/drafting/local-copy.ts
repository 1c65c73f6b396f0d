import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { dropDraft, readDraft, writeDraft, type DraftPlace } from '../../form/drafts.ts';
import { contentFrom } from '../content-from.ts';

/** What was typed and not saved, with the revision that it began from. */
export interface KeptDraft {
  readonly content: DocumentContent;
  readonly baseRevision: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

function placeOf(personId: number, id: number): DraftPlace {
  return { personId, form: 'document', record: String(id) };
}

/** The copy in this browser, which needs no server; null when there is none. */
export function readLocalCopy(personId: number, id: number): KeptDraft | null {
  const kept = readDraft(localStorage, placeOf(personId, id));
  const content = kept === null ? null : contentFrom(kept.values);
  return kept === null || content === null || kept.version === null ? null : { content, baseRevision: kept.version, savedAt: kept.savedAt };
}

/** False when the browser holds no more. */
export function writeLocalCopy(personId: number, id: number, { content, baseRevision }: Omit<KeptDraft, 'savedAt'>): boolean {
  return writeDraft(localStorage, placeOf(personId, id), {
    savedAt: new Date().toISOString(),
    values: { ...content },
    key: null,
    version: baseRevision,
  });
}

export function dropLocalCopy(personId: number, id: number): void {
  dropDraft(localStorage, placeOf(personId, id));
}
