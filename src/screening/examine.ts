import { CHECKS, PERSONAL_DATA } from './checks.ts';
import type { Passage } from './finding.ts';
import { foldWidth } from './fold.ts';
import type { ScreeningOptions } from './options.ts';
import { readPairs, type Pairs } from './pairs/pair-marks.ts';
import type { Draft, PassageView } from './passage-check.ts';
import type { CompiledWords } from './words/compile-words.ts';
import { findWords } from './words/find-words.ts';

/** What one passage says by itself. */
export interface Examined {
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  /** Marks whose other half may stand in another passage, and what may close one. */
  readonly pairs: Pick<Pairs, 'loose' | 'head'>;
}

export function examine(passage: Passage, words: CompiledWords, options: ScreeningOptions): Examined {
  const view: PassageView = { passage, text: passage.text, folded: foldWidth(passage.text) };
  const drafts = [...personalData(view, options), ...findWords(view, words, options.on)];
  for (const check of CHECKS) for (const draft of check(view, options)) drafts.push(draft);
  return { drafts: withoutOverlaps(drafts.sort(byPlace)), pairs: readPairs(view.folded) };
}

function byPlace(a: Draft, b: Draft): number {
  return a.start - b.start || b.end - a.end;
}

/** Of findings of one code that overlap, the leftmost and longest counts: a mark that both a list and a rule know. */
function withoutOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const reached = new Map<string, number>();
  return drafts.filter(({ code, start, end }) => {
    if (start < (reached.get(code) ?? 0)) return false;
    reached.set(code, end);
    return true;
  });
}

/** One stretch of digits is one thing: what an earlier check took, a later one leaves. */
function personalData(view: PassageView, options: ScreeningOptions): readonly Draft[] {
  const taken: Draft[] = [];
  for (const check of PERSONAL_DATA) {
    const count = taken.length;
    for (const draft of check(view, options)) if (!meetsOneOf(taken, count, draft)) taken.push(draft);
    taken.sort(byPlace);
  }
  return taken;
}

/** Whether a draft meets one of the first `count`, which are sorted and apart. */
function meetsOneOf(taken: readonly Draft[], count: number, draft: Draft): boolean {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.end ?? 0) <= draft.start) low = middle + 1;
    else high = middle;
  }
  return low < count && (taken[low]?.start ?? Infinity) < draft.end;
}
