import { charactersOf } from './characters.ts';

const SHORTEST_MISTYPED = 4;
const LONGEST_MISTYPED = 24;

/**
 * What titles hold that may say the phrase with one mistake in it: what stands before the mistake and what stands after it,
 * for every place where it may be; in each way all pieces. None where the phrase is too short to be mistyped, or too long.
 */
export function mistypedPieces(phrase: string): readonly (readonly string[])[] {
  const characters = Array.from(phrase);
  if (characters.length < SHORTEST_MISTYPED || characters.length > LONGEST_MISTYPED) return [];
  const ways = new Map<string, readonly string[]>();
  const addWay = (pieces: readonly string[]): void => void ways.set(pieces.join(' '), pieces);
  for (let at = 0; at <= characters.length; at++) {
    // One character wrong, or two in each other's place; a missing or an additional one is found by its neighbours.
    for (const length of [1, 2]) {
      const pieces = [characters.slice(0, at), characters.slice(at + length)].filter((part) => part.length > 1);
      const kept = pieces.reduce((sum, part) => sum + part.length, 0);
      if (kept >= Math.max(2, characters.length - 3)) addWay(pieces.map((part) => part.join('')));
    }
  }
  for (let at = 2; at <= characters.length - 2; at++) addWay([characters.slice(0, at).join(''), characters.slice(at).join('')]);
  return [...ways.values()];
}

/** The part of a title that comes nearest to the phrase, and by how many changed, missing, added or swapped characters it differs. */
export function nearestPart(title: string, phrase: string): { readonly part: string; readonly mistakes: number } {
  const text = charactersOf(title);
  const wanted = charactersOf(phrase);
  // Distance of each beginning of the phrase to the part of the title that ends here; the part may begin anywhere.
  let previous = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  let before: number[] = previous;
  let starts = Array.from({ length: wanted.length + 1 }, () => 0);
  let startsBefore: number[] = starts;
  let best = { mistakes: wanted.length, from: 0, to: 0, shared: 0 };
  for (let at = 1; at <= text.length; at++) {
    const row = [0];
    const rowStarts = [at];
    for (let asked = 1; asked <= wanted.length; asked++) {
      const same = text[at - 1] === wanted[asked - 1] ? 0 : 1;
      let cost = (previous[asked - 1] ?? 0) + same;
      let start = starts[asked - 1] ?? 0;
      if ((previous[asked] ?? 0) + 1 <= cost) [cost, start] = [(previous[asked] ?? 0) + 1, starts[asked] ?? 0];
      if ((row[asked - 1] ?? 0) + 1 < cost) [cost, start] = [(row[asked - 1] ?? 0) + 1, rowStarts[asked - 1] ?? 0];
      const swapped = at > 1 && asked > 1 && text[at - 1] === wanted[asked - 2] && text[at - 2] === wanted[asked - 1];
      if (swapped && (before[asked - 2] ?? 0) + 1 < cost) [cost, start] = [(before[asked - 2] ?? 0) + 1, startsBefore[asked - 2] ?? 0];
      row.push(cost);
      rowStarts.push(start);
    }
    const mistakes = row[wanted.length] ?? wanted.length;
    const from = rowStarts[wanted.length] ?? 0;
    if (mistakes < wanted.length && mistakes <= best.mistakes) {
      // Of equally near parts the one that has more of what was asked.
      const shared = sharedCharacters(text, from, at, wanted);
      if (mistakes < best.mistakes || shared > best.shared) best = { mistakes, from, to: at, shared };
    }
    [before, previous, startsBefore, starts] = [previous, row, starts, rowStarts];
  }
  return { part: Array.from({ length: best.to - best.from }, (_, at) => text[best.from + at] ?? '').join(''), mistakes: best.mistakes };
}

function sharedCharacters(text: ArrayLike<string>, from: number, to: number, wanted: ArrayLike<string>): number {
  const part = new Set(Array.from({ length: to - from }, (_, at) => text[from + at]));
  return Array.from(wanted).filter((character) => part.has(character)).length;
}
