import type { Mention } from '../mentions.ts';

/** Start of the clause that a number closes: behind the nearest ，；：。、 before it. */
export function clauseStart(text: string, mention: Mention): number {
  let index = mention.start;
  while (index > 0 && !'，。；：！？\n、（'.includes(text.charAt(index - 1))) index -= 1;
  return index;
}
