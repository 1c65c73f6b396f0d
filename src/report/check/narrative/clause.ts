import type { Mention } from '../mentions.ts';

/** No clause is longer: a text without marks is not scanned again and again. */
const LONGEST_CLAUSE = 120;

/** Start of the clause that a number closes: behind the nearest ，；：。、 before it. */
export function clauseStart(text: string, mention: Mention): number {
  let index = mention.start;
  const least = Math.max(0, mention.start - LONGEST_CLAUSE);
  while (index > least && !'，。；：！？\n、（'.includes(text.charAt(index - 1))) index -= 1;
  return index;
}
