import { examine } from './examine.ts';
import type { Passage, ScreeningFinding } from './finding.ts';
import type { ScreeningOptions } from './options.ts';
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
  let known = new Map<string, readonly Draft[]>();
  let examined = 0;
  return {
    screen: (passages) => {
      const kept = new Map<string, readonly Draft[]>();
      examined = 0;
      const findings: ScreeningFinding[] = [];
      for (const passage of passages) {
        const key = keyOf(passage);
        let drafts = kept.get(key) ?? known.get(key);
        if (drafts === undefined) {
          drafts = examine(passage, words, options);
          examined += 1;
        }
        kept.set(key, drafts);
        for (const draft of drafts) findings.push(findingOf(draft, passage));
      }
      known = kept;
      return findings;
    },
    examined: () => examined,
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

function findingOf(draft: Draft, passage: Passage): ScreeningFinding {
  return { ...draft, passage: passage.id, quote: passage.text.slice(draft.start, draft.end) };
}
