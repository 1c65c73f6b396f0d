import type { BodyInline } from '../body.ts';
import { mergeInlines } from '../merge-inlines.ts';
import type { InlineChange } from './change.ts';
import { inlineTokens, type InlineToken } from './inline-tokens.ts';
import type { Match } from './match.ts';
import { matchSequences } from './match-sequences.ts';
import { Numbering } from './numbering.ts';
import type { WorkBudget } from './work-budget.ts';

/** A shared stretch of no more tokens between two changes is chance: two characters in common make no common word. */
const CHANCE = 2;
/** A line that keeps less of itself reads better as one that went and one that came. */
const KEPT = 0.25;

/** How a line changed, by characters, words and numbers. */
export function diffInlines(before: readonly BodyInline[], after: readonly BodyInline[], budget: WorkBudget): readonly InlineChange[] {
  const old = inlineTokens(before);
  const now = inlineTokens(after);
  const numbers = new Numbering();
  const number = ({ key }: InlineToken): number => numbers.of(key);
  const matches = meaningful(matchSequences(old.map(number), now.map(number), budget), old, now);
  const changes: InlineChange[] = [];
  let oldAt = 0;
  let nowAt = 0;
  for (const match of [...matches, { before: old.length, after: now.length, length: 0 }]) {
    add(changes, 'deleted', old.slice(oldAt, match.before));
    add(changes, 'inserted', now.slice(nowAt, match.after));
    addKept(changes, old.slice(match.before, match.before + match.length), now.slice(match.after, match.after + match.length));
    oldAt = match.before + match.length;
    nowAt = match.after + match.length;
  }
  return changes;
}

function meaningful(matches: readonly Match[], old: readonly InlineToken[], now: readonly InlineToken[]): readonly Match[] {
  const kept: Match[] = [];
  for (const [index, match] of matches.entries()) {
    const last = kept.at(-1);
    const next = matches[index + 1];
    const changeBefore =
      match.before -
      (last === undefined ? 0 : last.before + last.length) +
      match.after -
      (last === undefined ? 0 : last.after + last.length);
    const changeAfter =
      (next?.before ?? old.length) - match.before - match.length + (next?.after ?? now.length) - match.after - match.length;
    const isChance = match.length <= CHANCE && changeBefore > 2 * match.length && changeAfter > 2 * match.length;
    const isPunctuation = match.length === 1 && changeBefore > 1 && changeAfter > 1 && /^[\p{P}\s]$/u.test(old[match.before]?.key ?? '');
    if (!isChance && !isPunctuation) kept.push(match);
  }
  const size = (tokens: readonly InlineToken[]): number => tokens.reduce((sum, token) => sum + token.size, 0);
  const keptSize = kept.reduce((sum, match) => sum + size(old.slice(match.before, match.before + match.length)), 0);
  return keptSize < KEPT * Math.max(size(old), size(now)) ? [] : kept;
}

function add(changes: InlineChange[], kind: 'same' | 'inserted' | 'deleted', tokens: readonly InlineToken[]): void {
  if (tokens.length > 0) changes.push({ kind, content: mergeInlines(tokens.map(({ inline }) => inline)) });
}

/** Shared characters are the same, or the same with other looks. */
function addKept(changes: InlineChange[], old: readonly InlineToken[], now: readonly InlineToken[]): void {
  const looksAlike = (index: number): boolean => old[index]?.look === now[index]?.look;
  for (let start = 0, end = 0; start < now.length; start = end) {
    const alike = looksAlike(start);
    for (end = start + 1; end < now.length && looksAlike(end) === alike; end++);
    if (alike) add(changes, 'same', now.slice(start, end));
    else {
      const content = (tokens: readonly InlineToken[]): readonly BodyInline[] =>
        mergeInlines(tokens.slice(start, end).map(({ inline }) => inline));
      changes.push({ kind: 'restyled', before: content(old), after: content(now) });
    }
  }
}
