import type { RouteModule } from '../../platform/http/index.ts';
import { checkRoutes } from './check-routes.ts';
import { reportRoutes } from './report-routes.ts';
import type { ReportingContext } from './reporting-context.ts';

/** Everything this module shows: annual reports and 年报体检. */
export function reportingRoutes(context: ReportingContext): RouteModule {
  return async (app) => {
    for (const routes of [reportRoutes(context), checkRoutes(context)]) {
      await app.register(async (scope) => {
        await routes(scope);
      });
    }
  };
}
