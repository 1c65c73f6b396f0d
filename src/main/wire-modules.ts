import { createIdentity, identityRoutes } from '../modules/identity/index.ts';
import { loadSampleReports, reportingRoutes } from '../modules/reporting/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { FailurePage, RouteModule } from '../platform/http/index.ts';
import { createPortal, portalRoutes, SAMPLE_SETTINGS } from '../portal/index.ts';

/** The modules, ready to serve over one database. */
export interface House {
  readonly routes: readonly RouteModule[];
  readonly failurePage: FailurePage;
  /** Path of a fresh link for the first sign-in; null once there is an account. */
  readonly openSetupLink: () => Promise<string | null>;
  readonly loadSampleData: (database: Database) => Promise<void>;
}

export type WireModules = typeof wireModules;

/** The only place that knows every module. `secure`: people reach the site by https. */
export async function wireModules(database: Database, secure: boolean): Promise<House> {
  const identity = createIdentity({ database, secure });
  const portal = await createPortal({ settings: SAMPLE_SETTINGS });
  return {
    routes: [portalRoutes(portal), identityRoutes({ identity, portal }), reportingRoutes({ database, portal })],
    failurePage: (answer, request) => portal.failurePage(answer, request),
    openSetupLink: () => identity.openSetupLink(),
    loadSampleData: loadSampleReports,
  };
}
