import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { html } from '../../portal/index.ts';
import { excerpt, marked, type SearchNoun, type ShownPiece } from '../../search/index.ts';
import type { Candidate } from './candidate-rows.ts';
import { fileTexts } from './file-texts.ts';

/** A hit as lists show it. */
export interface SearchHit {
  readonly noun: SearchNoun;
  readonly agencyId: number;
  /** Of an annual report the year. */
  readonly id: number;
  readonly score: number;
  readonly title: string;
  /** The title with `<mark>` around what was found; escaped. */
  readonly titleHtml: string;
  readonly excerptHtml: string;
  /** What was found stands in an attachment. */
  readonly inAttachment: boolean;
  readonly documentNumber: string | null;
  readonly indexNumber: string;
  readonly type: string;
  /** `YYYY-MM-DD`: when it became public. */
  readonly day: string;
  readonly validity: string | null;
}

/** A hit that is to be shown. */
export interface HitToShow extends Pick<SearchHit, 'noun' | 'agencyId' | 'id' | 'score'> {
  readonly candidate: Candidate;
}

const EXCERPT_LENGTH = 130;
/** Of a long text so much is read for an excerpt. */
const OWN_LENGTH = 20_000;
const ATTACHED_LENGTH = 60_000;

/** Marks in the hits of one page what was found in them. */
export async function showHits(database: Database, shown: readonly HitToShow[], phrases: readonly string[]): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = [];
  for (const { candidate, ...key } of shown) {
    const { title, opening, documentNumber, indexNumber, type, day, validity } = candidate.row;
    const own = excerpt(opening, phrases, EXCERPT_LENGTH);
    // Nothing of it in the beginning of the text: further back, or in an attachment. What the title says needs no other proof.
    const inTitle = phrases.some((phrase) => candidate.titleKey.includes(phrase));
    const elsewhere = own.found || candidate.isWhole || inTitle ? null : await excerptElsewhere(database, candidate, key.agencyId, phrases);
    hits.push({
      ...key,
      title,
      titleHtml: markup(marked(title, phrases)),
      excerptHtml: markup((elsewhere ?? own).pieces),
      inAttachment: elsewhere?.inAttachment === true,
      documentNumber,
      indexNumber,
      type,
      day,
      validity,
    });
  }
  return hits;
}

async function excerptElsewhere(database: Database, { row }: Candidate, agencyId: number, phrases: readonly string[]) {
  const { rows } = await sql<{ text: string }>`
    select left(text, ${OWN_LENGTH}) as text from search_record where ordinal = ${row.ordinal}`.execute(database);
  const own = excerpt(rows[0]?.text ?? '', phrases, EXCERPT_LENGTH);
  if (own.found) return { ...own, inAttachment: false };
  const texts = await fileTexts(database, agencyId, row.attachments);
  for (const hash of row.attachments) {
    const attached = (texts.get(hash) ?? '').slice(0, ATTACHED_LENGTH).replace(/([^\n])\n(?!\n)/g, '$1');
    const found = excerpt(attached, phrases, EXCERPT_LENGTH);
    if (found.found) return { ...found, inAttachment: true };
  }
  return null;
}

function markup(pieces: readonly ShownPiece[]): string {
  return html`${pieces.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}`.text;
}
