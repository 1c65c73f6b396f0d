import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { foldKey, saysAll } from '../../search/index.ts';

/** Of a text so much is read at first: what it is about is said at its beginning. */
const OPENING_LENGTH = 1_500;

/** A record that is ranked, looked at or shown. */
export interface CandidateRow {
  readonly ordinal: number;
  readonly title: string;
  readonly about: string;
  /** The beginning of its text. */
  readonly opening: string;
  readonly words: string;
  readonly attachments: readonly string[];
  readonly documentNumber: string | null;
  readonly indexNumber: string;
  readonly type: string;
  readonly day: string;
  readonly validity: string | null;
}

/** The same, to be looked at. */
export class Candidate {
  readonly row: CandidateRow;
  readonly titleKey: string;

  constructor(row: CandidateRow) {
    this.row = row;
    this.titleKey = foldKey(row.title);
  }

  /** What is searched of it stands here: nothing further back, nor in attachments. */
  get isWhole(): boolean {
    return this.row.opening.length < OPENING_LENGTH && this.row.attachments.length === 0;
  }

  /** Does what was read of it say these, each in one of its ways? What stands there as it is needs no folding. */
  says(terms: readonly (readonly string[])[]): boolean {
    const { opening, about, documentNumber, indexNumber } = this.row;
    const parts = [this.titleKey, opening, about];
    return saysAll(terms, parts) || saysAll(terms, [...parts, ...[opening, about, documentNumber ?? '', indexNumber].map(foldKey)]);
  }
}

/** Rows by ordinal, and the generation that they were read in. */
export async function readCandidates(
  database: Database,
  ordinals: readonly number[],
): Promise<{ readonly generation: number; readonly candidates: ReadonlyMap<number, Candidate> }> {
  const { rows } = await sql<(CandidateRow & { readonly generation: number }) | { readonly generation: number; readonly ordinal: null }>`
    select generation::float8 as generation, ordinal, title, about, left(text, ${OPENING_LENGTH}) as opening, words, attachments,
      document_number as "documentNumber", index_number as "indexNumber", type, day, validity
    from search_state left join search_record on ordinal = any(${[...ordinals]}::integer[])`.execute(database);
  const candidates = new Map<number, Candidate>();
  for (const row of rows) if (row.ordinal !== null) candidates.set(row.ordinal, new Candidate(row));
  return { generation: rows[0]?.generation ?? -1, candidates };
}

/** The folded titles of these records. */
export async function titleKeysOf(database: Database, ordinals: readonly number[]): Promise<readonly string[]> {
  const { rows } = await sql<{ titleKey: string }>`
    select title_key as "titleKey" from search_key where ordinal = any(${[...ordinals]}::integer[])`.execute(database);
  return rows.map(({ titleKey }) => titleKey);
}
