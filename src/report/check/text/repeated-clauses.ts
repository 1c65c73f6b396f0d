import type { Place } from '../../../kernel/place.ts';
import type { Draft } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import type { Sentence } from '../sentences.ts';

const SHORTEST_CLAUSE = 9;
/** Two clauses are alike when their last characters are, but for these. */
const COMPARED = 10;
const SMALL_WORDS = /[的与和、]/g;

/** Clauses of one sentence that end in the same words. Clauses with numbers or names of documents may well be alike. */
export function* repeatedClauses({ sentences, place }: CheckContext): Generator<Draft> {
  for (const sentence of sentences) {
    if (sentence.text.length < 2 * SHORTEST_CLAUSE) continue;
    const clauses = wordyClauses(sentence);
    if (clauses.length < 2) continue;
    const seen = new Map<string, Place>();
    for (const clause of clauses) {
      const text = sentence.text.slice(clause.start, clause.end);
      const key = text.replace(SMALL_WORDS, '').slice(-COMPARED);
      const before = seen.get(key);
      seen.set(key, clause);
      if (before === undefined) continue;
      yield {
        severity: 'info',
        message: `同一句话中重复了相近的分句：“${text}”。`,
        places: [before, clause].map(({ start, end }) => place(sentence.start + start, sentence.start + end)),
      };
    }
  }
}

/** The clauses of nothing but words, long enough to say something, as offsets in the sentence. */
function wordyClauses({ text }: Sentence): readonly Place[] {
  const clauses: Place[] = [];
  let start = 0;
  let isWordy = true;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (index === text.length || isSeparator(unit)) {
      if (isWordy && index - start >= SHORTEST_CLAUSE) clauses.push({ start, end: index });
      start = index + 1;
      isWordy = true;
    } else if ((unit >= 0x30 && unit <= 0x39) || unit === CLOSING_TITLE) {
      isWordy = false;
    }
  }
  return clauses;
}

/** 》 */
const CLOSING_TITLE = 0x300b;

/** ，；： */
function isSeparator(unit: number): boolean {
  return unit === 0xff0c || unit === 0xff1b || unit === 0xff1a;
}
