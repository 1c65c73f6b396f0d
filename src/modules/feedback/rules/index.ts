// The pure half of the front door.
export {
  CORRECTION_KINDS,
  CORRECTION_LIMITS,
  documentOfPath,
  KIND_TITLES,
  readCorrection,
  readPagePath,
  type CorrectionFault,
  type CorrectionForm,
  type CorrectionKind,
} from './correction-form.ts';
export {
  CORRECTION_STATES,
  DEED_TITLES,
  isLate,
  OUTCOME_TITLES,
  OUTCOMES,
  STATE_TITLES,
  transitionOf,
  type CorrectionDeed,
  type CorrectionState,
  type Outcome,
} from './correction-states.ts';
