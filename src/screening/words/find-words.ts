import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Draft, PassageView } from '../passage-check.ts';
import type { CompiledWords } from './compile-words.ts';
import type { ListedWord } from './word.ts';

interface Occurrence {
  readonly word: ListedWord;
  readonly start: number;
  readonly end: number;
}

/**
 * The listed words in a passage. Of words of one code that overlap, the leftmost counts, and of those that begin
 * together the longest. A word inside one of its excepted surroundings is passed over.
 */
export function findWords({ folded }: PassageView, { automaton, patterns }: CompiledWords, on: PlainDate): readonly Draft[] {
  const found: Occurrence[] = [];
  const excused = new Map<ListedWord, Set<number>>();
  automaton.scan(folded, (index, start, end) => {
    const pattern = patterns[index];
    if (pattern === undefined) return;
    for (const word of pattern.words) if (isInForce(word, on)) found.push({ word, start, end });
    for (const { word, offset } of pattern.excuses) {
      const starts = excused.get(word) ?? new Set();
      excused.set(word, starts.add(start + offset));
    }
  });
  if (found.length === 0) return [];
  const left = found.filter(({ word, start }) => excused.get(word)?.has(start) !== true);
  left.sort((a, b) => a.start - b.start || b.end - a.end);
  const reached = new Map<string, number>();
  const drafts: Draft[] = [];
  for (const { word, start, end } of left) {
    if (start < (reached.get(word.code) ?? 0)) continue;
    reached.set(word.code, end);
    drafts.push({
      code: word.code,
      severity: word.severity,
      gate: word.gate,
      start,
      end,
      sentence: sentenceOf(word),
      suggestion: word.instead,
      fix: word.instead !== null && word.code === 'wrongWord' && word.severity !== 'hint' ? word.instead : null,
    });
  }
  return drafts;
}

function isInForce(word: ListedWord, on: PlainDate): boolean {
  return (word.from === null || word.from <= on) && (word.until === null || on <= word.until);
}

function sentenceOf(word: ListedWord): string {
  const instead = word.instead === null ? '' : `建议写“${word.instead}”。`;
  return `“${word.word}”：${word.note}${/[。！？]$/.test(word.note) ? '' : '。'}${instead}`;
}
