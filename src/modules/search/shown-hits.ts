import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { html } from '../../portal/index.ts';
import { excerpt, marked, type SearchNoun, type ShownPiece } from '../../search/index.ts';
import { fileTexts } from './file-texts.ts';
import type { HitKey } from './score-hits.ts';

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

interface Row {
  readonly place: number;
  readonly title: string;
  readonly text: string;
  readonly attachments: readonly string[];
  readonly documentNumber: string | null;
  readonly indexNumber: string;
  readonly type: string;
  readonly day: string;
  readonly validity: string | null;
}

const EXCERPT_LENGTH = 130;
/** Of a long text only the beginning is read at first. */
const OWN_LENGTH = 20_000;

/** Reads the hits of one page and marks what was found in them; one that is gone meanwhile is left out. */
export async function showHits(
  database: Database,
  keys: readonly (HitKey & { readonly score: number })[],
  phrases: readonly string[],
): Promise<readonly SearchHit[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<Row>`
    select wanted.place::int as place, title, left(text, ${OWN_LENGTH}) as text, attachments, document_number as "documentNumber",
      index_number as "indexNumber", type, day, validity
    from unnest(${keys.map(({ agencyId }) => agencyId)}::integer[], ${keys.map(({ noun }) => noun)}::text[], ${keys.map(({ id }) => id)}::integer[])
      with ordinality as wanted (agency_id, noun, record_id, place) join search_entry using (agency_id, noun, record_id)
    order by wanted.place`.execute(database);
  const hits: SearchHit[] = [];
  for (const { place, title, text, attachments, ...rest } of rows) {
    const key = keys[place - 1];
    if (key === undefined) continue;
    const own = excerpt(text, phrases, EXCERPT_LENGTH);
    const elsewhere = own.found || attachments.length === 0 ? null : await attachedExcerpt(database, key.agencyId, attachments, phrases);
    hits.push({
      ...key,
      ...rest,
      title,
      titleHtml: markup(marked(title, phrases)),
      excerptHtml: markup((elsewhere ?? own).pieces),
      inAttachment: elsewhere !== null,
    });
  }
  return hits;
}

async function attachedExcerpt(database: Database, agencyId: number, hashes: readonly string[], phrases: readonly string[]) {
  const texts = await fileTexts(database, agencyId, hashes);
  for (const hash of hashes) {
    const found = excerpt((texts.get(hash) ?? '').replace(/([^\n])\n(?!\n)/g, '$1'), phrases, EXCERPT_LENGTH);
    if (found.found) return found;
  }
  return null;
}

function markup(pieces: readonly ShownPiece[]): string {
  return html`${pieces.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}`.text;
}
