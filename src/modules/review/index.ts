export { contributionPolicy, delegationPolicy, reviewFlowPolicy, reviewPolicy } from './rules/review-policy.ts';
export { reviewRoutes } from './review-routes.ts';
export { DELEGATION_WORDS, FLOW_WORDS, REVIEW_WORDS, STEP_WORDS } from './review-words.ts';
export { reviewDays } from './review-days.ts';
export { REVIEW_NOUNS } from './exchange-nouns.ts';
export { contributionRoutes } from './contribution-routes.ts';
export { delegationRoutes } from './delegation-routes.ts';
export { flowRoutes } from './flow-routes.ts';
export { reviewFormRoutes } from './review-form-route.ts';
