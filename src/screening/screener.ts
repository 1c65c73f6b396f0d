import { examine, type Examined } from './examine.ts';
import type { Passage, ScreeningFinding } from './finding.ts';
import type { ScreeningOptions } from './options.ts';
import { unbalancedMarks, type LoosePassage } from './pairs/balance.ts';
import type { LooseMark } from './pairs/pair-marks.ts';
import type { Draft } from './passage-check.ts';
import type { CompiledWords } from './words/compile-words.ts';

/** Screens the same text again and again while it is being written. */
export interface Screener {
  /** Everything found, by the order of the passages and of the text in each; only passages that changed are examined. */
  readonly screen: (passages: readonly Passage[]) => readonly ScreeningFinding[];
  /** How many passages the last call had to examine. */
  readonly examined: () => number;
}

export function createScreener(words: CompiledWords, options: ScreeningOptions): Screener {
  let known = new Map<string, Examined>();
  let count = 0;
  return {
    screen: (passages) => {
      const kept = new Map<string, Examined>();
      count = 0;
      const results = passages.map((passage) => {
        const key = keyOf(passage);
        const before = kept.get(key) ?? known.get(key);
        if (before === undefined) count += 1;
        const result = before ?? examine(passage, words, options);
        kept.set(key, result);
        return result;
      });
      known = kept;
      return together(passages, results);
    },
    examined: () => count,
  };
}

/** Everything found in a text. */
export function screen(passages: readonly Passage[], words: CompiledWords, options: ScreeningOptions): readonly ScreeningFinding[] {
  return createScreener(words, options).screen(passages);
}

/** What the result of a passage depends on. */
function keyOf({ text, kind, links }: Passage): string {
  if (kind === undefined && links === undefined) return text;
  return `\u0000${JSON.stringify([text, kind ?? 'text', links ?? []])}`;
}

/** The findings of all passages, with those that only the whole text shows. */
function together(passages: readonly Passage[], results: readonly Examined[]): readonly ScreeningFinding[] {
  const loose: LoosePassage[] = [];
  for (const [index, { pairs }] of results.entries()) {
    if (pairs.loose.length > 0 || pairs.head !== null) loose.push({ index, loose: pairs.loose, head: pairs.head });
  }
  const unbalanced = new Map<number, Draft[]>();
  for (const { index, mark } of unbalancedMarks(loose)) {
    const drafts = unbalanced.get(index) ?? [];
    unbalanced.set(index, drafts);
    drafts.push(draftOf(mark, passages[index]?.text ?? ''));
  }
  return passages.flatMap((passage, index) => {
    const drafts = results[index]?.drafts ?? [];
    const more = unbalanced.get(index);
    const all = more === undefined ? drafts : [...drafts, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
    return all.map((draft) => ({ ...draft, passage: passage.id, quote: passage.text.slice(draft.start, draft.end) }));
  });
}

function draftOf({ at }: LooseMark, text: string): Draft {
  return {
    code: 'unbalanced',
    severity: 'warning',
    gate: 'wording',
    start: at,
    end: at + 1,
    sentence: `“${text.charAt(at)}”只有一半，请补上或者删去。`,
    suggestion: null,
    fix: null,
  };
}
