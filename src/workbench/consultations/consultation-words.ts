import {
  COMMENT_DECISIONS,
  DECISION_TITLES,
  KIND_TITLES,
  STATE_TITLES,
  type ConsultationState,
} from '../../modules/consultations/rules/index.ts';
import type { Shape } from '../api/shapes.ts';
import type { MarkTone } from '../record/mark.tsx';

export type ConsultationShape = Shape<'Consultation'>;
export type CommentShape = Shape<'ConsultationComment'>;
export { COMMENT_DECISIONS, DECISION_TITLES, KIND_TITLES, STATE_TITLES };

export const STATE_TONES: Readonly<Record<ConsultationState, MarkTone>> = {
  planned: 'quiet',
  open: 'going',
  closed: 'warning',
  resultPublished: 'done',
  withdrawn: 'quiet',
};
