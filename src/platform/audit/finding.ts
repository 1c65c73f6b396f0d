/** What an examination of a chain can find. */
export const FINDING_CODES = [
  'entry-altered',
  'entry-doubtful',
  'entry-missing',
  'entry-inserted',
  'entries-swapped',
  'entry-unsealed',
  'seal-altered',
  'seal-missing',
  'seals-swapped',
  'link-broken',
  'seal-replaced',
  'chain-cut',
  'file-damaged',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly code: FindingCode;
  /** An error proves that somebody changed what was written; a warning asks to look. */
  readonly severity: 'error' | 'warning';
  readonly agencyId: number;
  readonly entryId: number | null;
  readonly sealNumber: number | null;
  /** When the entry says that it was written, as PostgreSQL writes it, in UTC. */
  readonly at: string | null;
  readonly deed: string | null;
  /** One Chinese sentence. */
  readonly message: string;
}

/** What is known of an entry from its line. */
export interface EntryFacts {
  readonly entryId: number;
  readonly at: string | null;
  readonly what: string | null;
  readonly deed: string | null;
}

export function nameAgency(agencyId: number): string {
  return agencyId === 0 ? '系统' : `机关 ${agencyId} `;
}

export function nameEntry({ entryId, at, what, deed }: EntryFacts): string {
  return at === null ? `第 ${entryId} 号记录` : `第 ${entryId} 号记录（${at}，${what ?? ''}，${deed ?? ''}）`;
}
