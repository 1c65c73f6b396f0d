/** Opening marks and what closes them; round brackets of either width are the same (the folded text has half-width ones). */
export const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['〔', '〕'],
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['‘', '’'],
]);

export const OPENING: ReadonlyMap<string, string> = new Map([...CLOSING].map(([opening, closing]) => [closing, opening]));

/** A mark whose other half is missing in its passage. */
export interface LooseMark {
  readonly at: number;
  readonly mark: string;
  /** Nothing stands before it in the passage. */
  readonly atHead: boolean;
}

/** A pair, its marks included, and where the nearest mark around it opens (-1 for none). */
export interface Pair {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly outer: number;
}

export interface Pairs {
  /** Inner ones first. */
  readonly pairs: readonly Pair[];
  /** In the order of the text. */
  readonly loose: readonly LooseMark[];
  /** The mark of a pair that opens the passage: it may go on with a quotation of the passage before. */
  readonly head: string | null;
}

const NUMBERED = /(?:^|[\s;。,:、])[0-9a-zA-Z一二三四五六七八九十]{1,3}$/;

/** The pairs of a text, and the halves. 1) and a) number a list. */
export function readPairs(folded: string): Pairs {
  const pairs: Pair[] = [];
  const loose: LooseMark[] = [];
  const open: { at: number; mark: string }[] = [];
  /** How many of each mark stand open: a closing mark without partner is told without a search. */
  const counts = new Map<string, number>();
  const head = folded.length - folded.trimStart().length;
  const looseAt = (at: number, mark: string): void => {
    loose.push({ at, mark, atHead: at === head });
  };
  for (let at = 0; at < folded.length; at += 1) {
    const mark = folded.charAt(at);
    if (CLOSING.has(mark)) {
      open.push({ at, mark });
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
      continue;
    }
    const partner = OPENING.get(mark);
    if (partner === undefined) continue;
    if ((counts.get(partner) ?? 0) === 0) {
      if (mark === ')' && NUMBERED.test(folded.slice(Math.max(0, at - 4), at))) continue;
      if (mark === '’' && /[A-Za-z]/.test(folded.charAt(at - 1))) continue;
      looseAt(at, mark);
      continue;
    }
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      counts.set(last.mark, (counts.get(last.mark) ?? 1) - 1);
      if (last.mark === partner) {
        pairs.push({ start: last.at, end: at + 1, mark: partner, outer: open.at(-1)?.at ?? -1 });
        break;
      }
      looseAt(last.at, last.mark);
    }
  }
  for (const { at, mark } of open) looseAt(at, mark);
  return { pairs, loose: loose.sort((a, b) => a.at - b.at), head: pairs.find(({ start }) => start === head)?.mark ?? null };
}
