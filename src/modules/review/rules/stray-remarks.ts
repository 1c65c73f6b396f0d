import { contentPassages, type DocumentContent } from '../../documents/rules/index.ts';

/** How much of a long stretch is quoted; the rest of it is known by its place. */
export const LONGEST_QUOTE = 2000;

/** Words of a text, and where they were read. */
export interface QuotedPlace {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Which of these places do not read what they quote, by their positions in the list. */
export function strayRemarks(content: DocumentContent, places: readonly QuotedPlace[]): readonly number[] {
  if (places.length === 0) return [];
  const texts = new Map(contentPassages(content).map(({ id, text }) => [id, text]));
  return places.flatMap((place, index) => (stands(texts.get(place.passage) ?? null, place) ? [] : [index]));
}

function stands(text: string | null, { start, end, quote }: QuotedPlace): boolean {
  if (text === null || end > text.length) return false;
  const there = text.slice(start, end);
  return there === quote || (quote.length === LONGEST_QUOTE && there.length > LONGEST_QUOTE && there.startsWith(quote));
}
