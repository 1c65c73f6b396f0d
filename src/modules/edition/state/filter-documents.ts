import { VALIDITIES, type Validity } from '../../documents/rules/index.ts';
import { FLAGS, LAST_ROW, ROWS, SHIFT, type CardChunk, type Texts } from '../cards/card-chunk.ts';
import type { CardTable, Words } from '../cards/card-table.ts';
import { dayNumber } from '../cards/day-number.ts';
import type { DocumentFilter, Facet, Filtered, Span } from '../rules/document-filter.ts';
import type { Card } from '../rules/public-document.ts';
import { isWithin } from './section-match.ts';
import type { SortedList } from './sorted-list.ts';

const LAST_YEAR = 3000;

interface Counts {
  readonly agencies: Uint32Array;
  readonly subjects: Uint32Array;
  readonly genres: Uint32Array;
  readonly validities: Uint32Array;
  readonly years: Uint32Array;
}

/** What the filter asks of each column, as tables to look up in. */
interface Wanted {
  readonly agencies: Uint8Array;
  readonly types: Uint8Array | null;
  readonly agency: number | null;
  readonly subjects: Uint8Array | null;
  readonly genre: number | null;
  readonly year: number | null;
  readonly validity: number | null;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly number: string;
}

/** What a filter finds, without the cards. */
export interface Found {
  readonly total: number;
  readonly facets: Filtered['facets'];
  /** By chunk: 1 for each row that matches. */
  readonly hits: readonly (Uint8Array | null)[];
}

/**
 * Which documents match, and what each further choice would leave: one pass over the columns of all cards. `covers` are the
 * agencies whose documents are asked for at all.
 */
export function findDocuments(table: CardTable, covers: (agencyId: number) => boolean, filter: DocumentFilter): Found {
  const { words } = table;
  const wanted = wantedOf(words, covers, filter);
  const counts: Counts = {
    agencies: new Uint32Array(words.agencies.size),
    subjects: new Uint32Array(words.subjects.size),
    genres: new Uint32Array(words.genres.size),
    validities: new Uint32Array(VALIDITIES.length + 1),
    years: new Uint32Array(LAST_YEAR),
  };
  let total = 0;
  const hits = table.chunks.map((chunk) => {
    if (chunk === undefined) return null;
    const found = new Uint8Array(ROWS);
    total += countChunk(chunk, wanted, counts, found);
    return found;
  });
  return { total, facets: facetsOf(words, counts), hits };
}

/** Some of what was found, the newest first. */
export function cardsOf(table: CardTable, order: SortedList, { total, hits }: Found, { offset, limit }: Span): readonly Card[] {
  const cards: Card[] = [];
  let passed = 0;
  for (let at = 0; at < order.length && cards.length < limit && passed < total; at += 1) {
    const id = order[at] ?? 0;
    if ((hits[id >> SHIFT]?.[id & LAST_ROW] ?? 0) === 0) continue;
    passed += 1;
    const card = passed > offset ? table.get(id) : null;
    if (card !== null) cards.push(card);
  }
  return cards;
}

function wantedOf(words: Words, covers: (agencyId: number) => boolean, filter: DocumentFilter): Wanted {
  const { types, subject, agencyId, genre, year, validity, number = '', from, to, q = '' } = filter;
  return {
    agencies: words.agencies.mask(covers),
    types: types === undefined ? null : words.types.mask((type) => types.includes(type)),
    agency: agencyId === undefined ? null : words.agencies.find(agencyId),
    subjects: subject === undefined ? null : words.subjects.mask((code) => isWithin(code, [subject])),
    genre: genre === undefined ? null : words.genres.find(genre),
    year: year ?? null,
    validity: validity === undefined ? null : VALIDITIES.indexOf(validity) + 1,
    from: from === undefined ? -Infinity : dayNumber(from),
    to: to === undefined ? Infinity : dayNumber(to),
    words: q.split(/\s+/u).filter((word) => word !== ''),
    number: number.trim(),
  };
}

/** Counts a chunk's documents and marks those that match in `found`; gives how many do. */
function countChunk(chunk: CardChunk, wanted: Wanted, counts: Counts, found: Uint8Array): number {
  const { flags, agency, type, subject, genre, validity, year, releasedOn } = chunk;
  const texts = wanted.words.length > 0 || wanted.number !== '' ? rowsWithWords(chunk.heads, wanted) : null;
  let total = 0;
  for (let row = 0; row < ROWS; row += 1) {
    if (((flags[row] ?? 0) & FLAGS.there) === 0) continue;
    const ofAgency = agency[row] ?? 0;
    if (wanted.agencies[ofAgency] !== 1) continue;
    if (wanted.types !== null && wanted.types[type[row] ?? 0] !== 1) continue;
    const day = releasedOn[row] ?? 0;
    if (day < wanted.from || day > wanted.to) continue;
    if (texts !== null && texts[row] !== 1) continue;
    const ofSubject = subject[row] ?? 0;
    const ofGenre = genre[row] ?? 0;
    const ofYear = year[row] ?? 0;
    const ofValidity = validity[row] ?? 0;
    const noAgency = wanted.agency !== null && wanted.agency !== ofAgency ? 1 : 0;
    const noSubject = wanted.subjects !== null && wanted.subjects[ofSubject] !== 1 ? 1 : 0;
    const noGenre = wanted.genre !== null && wanted.genre !== ofGenre ? 1 : 0;
    const noYear = wanted.year !== null && wanted.year !== ofYear ? 1 : 0;
    const noValidity = wanted.validity !== null && wanted.validity !== ofValidity ? 1 : 0;
    const misses = noAgency + noSubject + noGenre + noYear + noValidity;
    if (misses > 1) continue;
    // One that misses in one thing only would be there with another choice of that thing.
    if (misses === noAgency) bump(counts.agencies, ofAgency);
    if (misses === noSubject) bump(counts.subjects, ofSubject);
    if (misses === noGenre) bump(counts.genres, ofGenre);
    if (misses === noYear) bump(counts.years, ofYear);
    if (misses === noValidity) bump(counts.validities, ofValidity);
    if (misses === 0) {
      found[row] = 1;
      total += 1;
    }
  }
  return total;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function rowsWithWords({ starts, text }: Texts, { words, number }: Wanted): Uint8Array {
  const rows = new Uint8Array(ROWS).fill(1);
  for (const word of words) keepRows(rows, text, starts, word, () => true);
  // The 文号 stands behind the mark.
  if (number !== '') keepRows(rows, text, starts, number, (row, at) => text.indexOf('\u0000', starts[row] ?? 0) < at);
  return rows;
}

/** Leaves those rows that hold the word at a place that counts. */
function keepRows(rows: Uint8Array, text: string, starts: Uint32Array, word: string, counts: (row: number, at: number) => boolean): void {
  const holding = new Uint8Array(ROWS);
  let row = 0;
  for (let at = text.indexOf(word); at !== -1;) {
    while (row < ROWS - 1 && (starts[row + 1] ?? 0) <= at) row += 1;
    const end = starts[row + 1] ?? 0;
    // Not one that begins in a row and ends in the next.
    const holds = at + word.length <= end && counts(row, at);
    if (holds) holding[row] = 1;
    // The rest of a row that has it need not be looked at.
    at = text.indexOf(word, holds ? end : at + 1);
  }
  for (let each = 0; each < ROWS; each += 1) if (holding[each] === 0) rows[each] = 0;
}

function facetsOf(words: Words, counts: Counts): Filtered['facets'] {
  const firstLevel = new Map<string, number>();
  for (const [at, code] of words.subjects.values().entries()) {
    const first = code.split('.', 1)[0] ?? '';
    if (first !== '') firstLevel.set(first, (firstLevel.get(first) ?? 0) + (counts.subjects[at] ?? 0));
  }
  const validities: Facet<Validity>[] = VALIDITIES.map((value, at) => ({ value, count: counts.validities[at + 1] ?? 0 }));
  return {
    agencies: frequent(words.agencies.values().map((value, at) => ({ value, count: counts.agencies[at] ?? 0 }))),
    subjects: frequent([...firstLevel].map(([value, count]) => ({ value, count }))),
    genres: frequent(words.genres.values().map((value, at) => ({ value, count: counts.genres[at] ?? 0 }))).filter(
      ({ value }) => value !== '',
    ),
    years: [...counts.years].flatMap((count, value) => (count === 0 || value === 0 ? [] : [{ value, count }])).reverse(),
    validities: validities.filter(({ count }) => count > 0),
  };
}

function frequent<T extends string | number>(facets: readonly Facet<T>[]): readonly Facet<T>[] {
  return facets.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
