import type { Database } from '../../platform/database/index.ts';
import type { RouteModule } from '../../platform/http/index.ts';
import { interpretationRoutes } from './interpretation/interpretation-routes.ts';
import { opennessRoutes } from './openness/openness-routes.ts';
import { seriesRoutes } from './series/series-routes.ts';
import { cleanUpRoutes } from './validity/clean-up-routes.ts';
import { validityRoutes } from './validity/validity-routes.ts';

/** What the office decides and watches: openness, validity, clean-ups, interpretations, daily series. */
export function officeRoutes(database: Database): readonly RouteModule[] {
  return [opennessRoutes, validityRoutes, cleanUpRoutes, interpretationRoutes, seriesRoutes].map((routes) => routes(database));
}
