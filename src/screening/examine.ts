import { foldWidth } from './fold.ts';
import type { Passage } from './finding.ts';
import type { ScreeningOptions } from './options.ts';
import { CHECKS, PERSONAL_DATA } from './checks.ts';
import type { Draft, PassageView } from './passage-check.ts';
import type { CompiledWords } from './words/compile-words.ts';
import { findWords } from './words/find-words.ts';

/** All that one passage says by itself, in the order of the text. */
export function examine(passage: Passage, words: CompiledWords, options: ScreeningOptions): readonly Draft[] {
  const view: PassageView = { passage, text: passage.text, folded: foldWidth(passage.text) };
  const drafts = [...personalData(view, options), ...findWords(view, words, options.on)];
  for (const check of CHECKS) drafts.push(...check(view, options));
  return drafts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One stretch of digits is one thing: what an earlier check took, a later one leaves. */
function personalData(view: PassageView, options: ScreeningOptions): readonly Draft[] {
  const taken: Draft[] = [];
  for (const check of PERSONAL_DATA) {
    const before = taken.length;
    for (const draft of check(view, options)) {
      if (!overlapsSorted(taken, before, draft)) taken.push(draft);
    }
    taken.sort((a, b) => a.start - b.start);
  }
  return taken;
}

/** Whether a draft meets one of the first `count`, which are sorted and apart. */
function overlapsSorted(taken: readonly Draft[], count: number, draft: Draft): boolean {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.end ?? 0) <= draft.start) low = middle + 1;
    else high = middle;
  }
  return low < count && (taken[low]?.start ?? Infinity) < draft.end;
}
