/** Something that a case knows of people, to be looked for in a text for all. */
export interface Known {
  readonly kind: string;
  /** As it stands in the case; '' when there is none. */
  readonly value: string;
  /** Digits alone count: however a number is spaced, it is found. */
  readonly isNumber: boolean;
}

/** UTF-16 positions of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SHORTEST_NUMBER = 6;
const SHORTEST_WORD = 2;

/** Every place where a text holds it, also with blanks, dots and strokes between its signs. */
export function placesOf({ value, isNumber }: Known, text: string): readonly Stretch[] {
  const wanted = bareSigns(value, isNumber)
    .map(({ sign }) => sign)
    .join('');
  if (wanted.length < (isNumber ? SHORTEST_NUMBER : SHORTEST_WORD)) return [];
  const signs = bareSigns(text, isNumber);
  const bare = signs.map(({ sign }) => sign).join('');
  const places: Stretch[] = [];
  for (let at = bare.indexOf(wanted); at !== -1; at = bare.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [signs[at], signs[at + wanted.length - 1]];
    if (first !== undefined && last !== undefined) places.push({ start: first.start, end: last.end });
  }
  return places;
}

/** Single UTF-16 units of what counts, each with where it stood. */
function bareSigns(text: string, isNumber: boolean): readonly (Stretch & { readonly sign: string })[] {
  const signs: (Stretch & { readonly sign: string })[] = [];
  let start = 0;
  for (const point of text) {
    const end = start + point.length;
    const folded = point.normalize('NFKC').toUpperCase();
    const kept = isNumber ? folded.replace(/\D/gu, '') : folded.replace(/[^\p{L}\p{N}]/gu, '');
    for (const sign of kept.split('')) signs.push({ sign, start, end });
    start = end;
  }
  return signs;
}
