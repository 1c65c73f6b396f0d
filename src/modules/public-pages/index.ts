export { publicRoutes } from './public-routes.ts';
export type { Answered, PublicContext, PublicPage } from './asked.ts';
export { takeAlongRoutes } from './document/take-along-routes.ts';
export { frameOf, searchScope, siteFrame } from './site-frame.ts';
export { themeRoute } from './theme/theme-route.ts';
export { commentFormRoutes } from './consultations/comment-routes.ts';
export { correctionFormRoutes } from './correction/correction-form-routes.ts';
