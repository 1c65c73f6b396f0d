export { publicRoutes } from './public-routes.ts';
export type { PublicContext } from './asked.ts';
