// The pure half of the front door.
export {
  emptyContent,
  OPENNESS,
  RELATION_KINDS,
  type Attachment,
  type DocumentContent,
  type DocumentRelation,
  type FieldRow,
  type FieldValue,
  type Openness,
  type OpennessChoice,
  type PictureSize,
  type PublicAttachment,
  type RelationKind,
  type ReprintSource,
} from './content.ts';
export { documentPolicy } from './document-policy.ts';
export { DOCUMENT_STATES, nextState, STATE_TITLES, type DocumentDeed, type DocumentState } from './document-states.ts';
export type { DocumentType, FieldDefinition } from './document-type.ts';
export { OPENNESS_TITLES, RELATION_TITLES } from './openness-titles.ts';
export { checkComplete, type CompletenessFacts, type Incompleteness } from './check-complete.ts';
export { VALIDITIES, VALIDITY_TITLES, type Validity } from './validity.ts';
export type { Vocabulary } from './vocabulary.ts';
export { cleanLine, cleanLines } from './clean-lines.ts';
export { checkContent } from './check-content.ts';
export type { ContentFault } from './content-fault.ts';
export { contentPassages } from './content-passages.ts';
export { screeningOptions } from './screening-options.ts';
export { EVALUATION_DUE_TITLES, EVALUATION_DUES, type EvaluationDue } from './evaluation-due.ts';
export { INTERPRETATION_STATE_TITLES, INTERPRETATION_STATES, type InterpretationState } from './interpretation-state.ts';
export {
  EVALUATION_DECISIONS,
  EVALUATION_TITLES,
  PRIOR_DECISIONS,
  PRIOR_TITLES,
  type EvaluationDecision,
  type PriorDecision,
} from './openness-decisions.ts';
export {
  CLEAN_UP_DECISIONS,
  CLEAN_UP_TITLES,
  DECIDED_VALIDITIES,
  changeValidity,
  type CleanUpDecision,
  type DecidedValidity,
} from './validity-decisions.ts';
export { streaksOf, type Run, type Streaks } from './streaks.ts';
