export { publicRoutes } from './public-routes.ts';
export type { PublicContext } from './asked.ts';
export { takeAlongRoutes } from './document/take-along-routes.ts';
