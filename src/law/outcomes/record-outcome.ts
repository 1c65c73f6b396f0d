import requestOutcomes from '../../../data/law/outcomes.json' with { type: 'json' };
import data from '../../../data/law/record-outcomes.json' with { type: 'json' };
import { OUTCOMES, outcomeOfParts, type Outcome } from './outcome.ts';

/** How a request to correct a record about oneself (art 41) ended. Table three has no row for it. */
export type RecordOutcome = keyof typeof data.outcomes;

export const RECORD_OUTCOMES: readonly RecordOutcome[] = Object.keys(data.outcomes).filter(isRecordOutcome);

/** How a case ended, whatever it asked for. */
export type CaseOutcome = Outcome | RecordOutcome;

export const CASE_OUTCOMES: readonly CaseOutcome[] = [...OUTCOMES, ...RECORD_OUTCOMES];

export function isRecordOutcome(text: string): text is RecordOutcome {
  return Object.hasOwn(data.outcomes, text);
}

export function outcomeTitle(outcome: CaseOutcome): string {
  return isRecordOutcome(outcome) ? data.outcomes[outcome].title : requestOutcomes.outcomes[outcome].title;
}

/**
 * One outcome for a case in several parts: that of table three for an application for information (`outcomeOfParts`). Corrections
 * have to be alike, since each outcome has a letter of its own: null when they are not, and the request has to be split. Throws
 * without parts.
 */
export function caseOutcome(parts: readonly CaseOutcome[]): CaseOutcome | null {
  const records = parts.filter(isRecordOutcome);
  if (records.length === 0) return outcomeOfParts(parts.filter((part) => !isRecordOutcome(part)));
  const [first] = parts;
  return first !== undefined && parts.every((part) => part === first) ? first : null;
}
