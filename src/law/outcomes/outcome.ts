import letters from '../../../data/law/letters.json' with { type: 'json' };
import data from '../../../data/law/outcomes.json' with { type: 'json' };

/** How a request ended: the row of table three in the form of 2021 is named the same. */
export type Outcome = keyof typeof data.outcomes;

/** 依申请公开文书 of the list in data/law/letters.json. */
export type LetterCode = keyof typeof letters.letters;

export const LETTER_CODES: readonly LetterCode[] = Object.keys(letters.letters).filter(isLetterCode);

function isLetterCode(text: string): text is LetterCode {
  return Object.hasOwn(letters.letters, text);
}

/** In the order of table three. */
export const OUTCOMES: readonly Outcome[] = Object.keys(data.outcomes).filter(isOutcome);

function isOutcome(text: string): text is Outcome {
  return Object.hasOwn(data.outcomes, text);
}

export function letterTitle(letter: LetterCode): string {
  return letters.letters[letter].title;
}

/** The row of table three: the form of 2019 has one row for all of 其他处理. */
export function reportRow(outcome: Outcome, form: '2019' | '2021'): string {
  return form === '2019' && outcome.startsWith('other.') ? 'other' : outcome;
}

/**
 * One outcome for a request in several parts. Parts alike are that outcome; where something is disclosed and something
 * isn't it is 部分公开 and counts as that only (区分处理的，只计这一情形). Where nothing is disclosed the first in the
 * order of the table stands for all, which is practice. Throws without parts.
 */
export function outcomeOfParts(parts: readonly Outcome[]): Outcome {
  const first = OUTCOMES.find((outcome) => parts.includes(outcome));
  if (first === undefined) throw new RangeError('A request has one part at least');
  const alike = parts.every((part) => part === first);
  if (alike) return first;
  return parts.some((part) => part === 'granted' || part === 'partial') ? 'partial' : first;
}
