import type { RouteModule } from '../../platform/http/index.ts';
import { checkRoutes } from './check-routes.ts';
import { reportRoutes } from './report-routes.ts';
import type { ReportingContext } from './reporting-context.ts';
import { staffRoutes } from './staff-routes.ts';

/** Everything this module shows: annual reports, 年报体检, and the staff's pages for both. */
export function reportingRoutes(context: ReportingContext): RouteModule {
  return async (app) => {
    for (const routes of [reportRoutes(context), checkRoutes(context), staffRoutes(context)]) {
      await app.register(async (scope) => {
        await routes(scope);
      });
    }
  };
}
