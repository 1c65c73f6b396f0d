/** The law as the office counts with it: working days, time limits with their proof, fees, outcomes, the states of a request. Pure. */
export { changedDays, movedClocks, type ChangedDay } from './calendar/calendar-change.ts';
export { dayNumber, dayOfNumber, type DayNumber } from './calendar/day-number.ts';
export type { Holiday, HolidayNotice, HolidayYear } from './calendar/holiday-year.ts';
export { readHolidayJson } from './calendar/read-holiday-json.ts';
export { readIcal, type NoticeOrigin } from './calendar/read-ical.ts';
export { stateCalendar } from './calendar/state-calendar.ts';
export { WorkdayCalendar, type DayKind } from './calendar/workday-calendar.ts';

export type { CaseEvent, ClockFault } from './clock/case-event.ts';
export { foldCase, type CaseClocks, type Clock } from './clock/fold-case.ts';
export { clockTitle, proofWords, dayWords } from './clock/proof-words.ts';
export { proveClock, type Proof } from './clock/prove-clock.ts';
export { receiptDate, type Intake, type IntakeDate, type ReceiptChannel } from './clock/receipt-date.ts';
export type { TimeLimits } from './clock/time-limits.ts';

export { feeByPages, feeByPieces, piecesBefore, type Fee, type NoFee } from './fees/processing-fee.ts';

export { guide, guideQuestions, type Decision, type QuestionId } from './outcomes/decision-guide.ts';
export { LETTER_CODES, letterTitle, OUTCOMES, reportRow, type LetterCode, type Outcome } from './outcomes/outcome.ts';
export {
  CASE_OUTCOMES,
  caseOutcome,
  isRecordOutcome,
  outcomeTitle,
  RECORD_OUTCOMES,
  type CaseOutcome,
  type RecordOutcome,
} from './outcomes/record-outcome.ts';
export { remedyClause, type RemedyBodies } from './outcomes/remedy-clause.ts';
export { remedyLimit, remedyLimitWords, type RemedyLimit, type RemedyLimitKind } from './outcomes/remedy-limits.ts';
export { remedyCell, REMEDY_RESULTS, type Remedy, type RemedyResult } from './outcomes/remedy-row.ts';

export { REQUEST_KIND_TITLES, REQUEST_KINDS, type RequestKind } from './process/request-kind.ts';
export { requestStatesPage } from './process/request-diagram.ts';
export {
  CLOSED_STATES,
  DEED_TITLES,
  GUARD_TITLES,
  REQUEST_DEEDS,
  REQUEST_STATES,
  REQUEST_TRANSITIONS,
  STATE_TITLES,
  type RequestDeed,
  type RequestGuard,
  type RequestState,
} from './process/request-table.ts';
export { clockGuards, stepRequest } from './process/step-request.ts';
