import { gramsOfPhrase, isOneGram } from './grams.ts';
import type { AskedQuery } from './read-query.ts';
import { quoted } from './vector-text.ts';

/** A query as PostgreSQL takes it. */
export interface IndexQuery {
  /** Of a tsquery. */
  readonly wanted: string;
  /** What the text must hold besides, since its grams alone don't say so: each a line of ways, separated by `|`. */
  readonly phrases: readonly string[];
}

/** Null for a query that asks for nothing. */
export function indexQueryOf({ terms, without }: AskedQuery): IndexQuery | null {
  if (terms.length === 0) return null;
  const wanted = terms.map(({ ways }) => `(${shortest(ways).map(allGrams).join(' | ')})`);
  return {
    wanted: [...wanted, ...without.map((phrase) => `!(${allGrams(phrase)})`)].join(' & '),
    phrases: terms.map(({ ways }) => shortest(ways)).flatMap((ways) => (ways.every(isOneGram) ? [] : [ways.join('|')])),
  };
}

/** Without those that say another one in more characters: who holds 卫生健康委员会 holds 卫生健康委. */
function shortest(ways: readonly string[]): readonly string[] {
  return ways.filter((way) => !ways.some((other) => other !== way && way.includes(other)));
}

function allGrams(phrase: string): string {
  return `(${gramsOfPhrase(phrase).map(quoted).join(' & ')})`;
}
