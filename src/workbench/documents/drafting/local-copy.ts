import type { DocumentContent } from '../../../modules/documents/rules/index.ts';
import { dropDraft, readDraft, recordsOf, writeDraft, type DraftPlace } from '../../form/drafts.ts';
import { contentFrom } from '../content-from.ts';
import { TAB_NAME } from './tab-name.ts';

/** What was typed and not saved, with the revision that it began from. */
export interface KeptDraft {
  readonly content: DocumentContent;
  readonly baseRevision: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** A copy in this browser, as the window wrote it that has this name. */
export interface LocalCopy extends KeptDraft {
  readonly record: string;
}

const FORM = 'document';

/** Each window has a copy of its own: two in which one person writes do not write over each other's. */
function ownRecord(id: number): string {
  return `${id}@${TAB_NAME}`;
}

/** The newest copy in this browser, which needs no server; null when there is none. */
export function readLocalCopy(personId: number, id: number): LocalCopy | null {
  const records = recordsOf(localStorage, { personId, form: FORM }).filter((record) => record.startsWith(`${id}@`));
  const copies = records.flatMap((record) => {
    const copy = readCopy({ personId, form: FORM, record });
    return copy === null ? [] : [{ ...copy, record }];
  });
  return copies.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))[0] ?? null;
}

function readCopy(place: DraftPlace): KeptDraft | null {
  const kept = readDraft(localStorage, place);
  const content = kept === null ? null : contentFrom(kept.values);
  return kept === null || content === null || kept.version === null ? null : { content, baseRevision: kept.version, savedAt: kept.savedAt };
}

/** False when the browser holds no more. */
export function writeLocalCopy(personId: number, id: number, { content, baseRevision }: Omit<KeptDraft, 'savedAt'>): boolean {
  return writeDraft(
    localStorage,
    { personId, form: FORM, record: ownRecord(id) },
    {
      savedAt: new Date().toISOString(),
      values: { ...content },
      key: null,
      version: baseRevision,
    },
  );
}

/** Drops the copy of this window, and the one that stood on its page, unless its window has written on since. */
export function dropLocalCopy(personId: number, id: number, taken: LocalCopy | null): void {
  dropDraft(localStorage, { personId, form: FORM, record: ownRecord(id) });
  if (taken === null) return;
  const place = { personId, form: FORM, record: taken.record };
  if (readDraft(localStorage, place)?.savedAt === taken.savedAt) dropDraft(localStorage, place);
}
