import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Draft, PassageView } from '../passage-check.ts';
import type { CompiledWords } from './compile-words.ts';
import type { ListedWord, WordCode } from './word.ts';

interface Occurrence {
  readonly word: ListedWord;
  readonly start: number;
  readonly end: number;
}

/** A surrounding in which words of some kinds are right. */
interface Excuse {
  readonly codes: ReadonlySet<WordCode>;
  readonly start: number;
  readonly end: number;
}

/**
 * The listed words in a passage. Of words of one code that overlap, the leftmost counts, and of those that begin
 * together the longest. Inside a surrounding of exception every word of the code is passed over: 原县卫计委 excuses 卫计委.
 */
export function findWords({ folded }: PassageView, { automaton, patterns }: CompiledWords, on: PlainDate): readonly Draft[] {
  const found: Occurrence[] = [];
  const excuses: Excuse[] = [];
  automaton.scan(folded, (index, start, end) => {
    const pattern = patterns[index];
    if (pattern === undefined) return;
    for (const word of pattern.words) if (isInForce(word, on)) found.push({ word, start, end });
    if (pattern.excuses.size > 0) excuses.push({ codes: pattern.excuses, start, end });
  });
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const left = excuses.length === 0 ? found : withoutExcused(found, excuses);
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

/** Both in the order in which they begin: a word is covered when a surrounding that began no later ends no earlier. */
function withoutExcused(found: readonly Occurrence[], excuses: Excuse[]): readonly Occurrence[] {
  excuses.sort((a, b) => a.start - b.start);
  const covered = new Map<WordCode, number>();
  let next = 0;
  return found.filter(({ word, start, end }) => {
    for (let excuse = excuses[next]; excuse !== undefined && excuse.start <= start; excuse = excuses[next]) {
      for (const code of excuse.codes) covered.set(code, Math.max(covered.get(code) ?? 0, excuse.end));
      next += 1;
    }
    return end > (covered.get(word.code) ?? 0);
  });
}

function isInForce(word: ListedWord, on: PlainDate): boolean {
  return (word.from === null || word.from <= on) && (word.until === null || on <= word.until);
}

function sentenceOf(word: ListedWord): string {
  const instead = word.instead === null ? '' : `建议写“${word.instead}”。`;
  return `“${word.word}”：${word.note}${/[。！？]$/.test(word.note) ? '' : '。'}${instead}`;
}
