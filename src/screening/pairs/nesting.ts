import type { PassageCheck } from '../passage-check.ts';
import { readPairs } from './pair-marks.ts';

/** Inside a pair of these, the same marks give way to others (GB/T 15834): 《〈〉》, “‘’”. */
const INNER: ReadonlyMap<string, readonly [opening: string, closing: string]> = new Map([
  ['《', ['〈', '〉']],
  ['“', ['‘', '’']],
]);

/** No title or quotation inside another is longer; a slip further out is said by its halves. */
const LONGEST = 300;

/** 《…《…》…》 and 〈…《…》…〉: titles and quotations one inside the other with the wrong marks. */
export const NESTING: PassageCheck = function* ({ folded, text }) {
  const { pairs } = readPairs(folded);
  const closed = new Map(pairs.map(({ start, mark }) => [start, mark]));
  for (const { start, end, mark, outer } of pairs) {
    // Around it only a pair counts, not half of one.
    const inside = closed.get(outer);
    const inner = INNER.get(mark);
    const isSame = inner !== undefined && inside === mark;
    const isReversed = (mark === '《' && inside === '〈') || (mark === '“' && inside === '‘');
    if ((!isSame && !isReversed) || end - start > LONGEST) continue;
    const quote = text.slice(start, end);
    const fix = isSame ? `${inner[0]}${quote.slice(1, -1)}${inner[1]}` : null;
    yield {
      code: 'wrongNesting',
      severity: 'warning',
      gate: 'wording',
      start,
      end,
      sentence: isSame
        ? `“${mark}”里面再用书名号或引号时要换一种，建议写“${fix ?? ''}”。`
        : '外层应当用《》或“”，里层才用〈〉或‘’，请把内外两层的标点对调。',
      suggestion: fix,
      // A pair in which more is nested changes with it.
      fix: fix !== null && !/[《》“”]/.test(quote.slice(1, -1)) && !/[〈〉‘’]/.test(quote) ? fix : null,
    };
  }
};
