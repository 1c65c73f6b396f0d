// The pure half of the front door.
export { CONSULTATION_KINDS, KIND_TITLES, leastDays, type ConsultationKind } from './consultation-kinds.ts';
export { daysBetween, daysLeft, endOf, takesComments } from './consultation-period.ts';
export {
  CONSULTATION_STATES,
  STATE_TITLES,
  transitionOf,
  isEditable,
  takesDecisions,
  type ConsultationState,
} from './consultation-states.ts';
export {
  COMMENT_DECISIONS,
  COMMENT_LIMITS,
  DECISION_TITLES,
  type CommentDecision,
  type CommentFault,
  type CommentForm,
} from './comment-decisions.ts';
