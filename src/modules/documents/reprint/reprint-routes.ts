import type { Database } from '../../../platform/database/index.ts';
import type { RouteModule } from '../../../platform/http/index.ts';
import { fetchRoutes } from './fetch-routes.ts';
import { sourceRoutes } from './source-routes.ts';

/** 转载: from where, and what it says there. */
export function reprintRoutes(database: Database): readonly RouteModule[] {
  return [sourceRoutes(database), fetchRoutes(database)];
}
