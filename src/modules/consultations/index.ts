import type { Database } from '../../platform/database/index.ts';
import type { RouteModule } from '../../platform/http/index.ts';
import { commentRoutes } from './comment-routes.ts';
import { consultationRoutes } from './consultation-routes.ts';

export { consultationPolicy } from './rules/consultation-policy.ts';
export { COMMENT_LIMITS, daysLeft, takesComments, type CommentFault, type CommentForm } from './rules/index.ts';
export { readComment } from './rules/comment-decisions.ts';
export { closeDue, closeDueHandler, closeDueJob } from './close-due.ts';
export { forgetCommentContacts } from './forget-contacts.ts';
export { handInComment, newReceipt, type HandInFailure } from './hand-in-comment.ts';
export { consultationNoun } from './consultation-noun.ts';
export type { ConsultationCard, PublicConsultation } from './public-consultation.ts';
export { CONSULTATION_NOUNS } from './exchange-nouns.ts';
export { readFigures, type ConsultationFigures } from './read-figures.ts';
export { COMMENT_WORDS, CONSULTATION_WORDS } from './consultation-words.ts';

/** 意见征集 */
export function consultationsRoutes(database: Database): readonly RouteModule[] {
  return [consultationRoutes, commentRoutes].map((routes) => routes(database));
}
