import { knownDeeds, type Policy } from '../modules/access/index.ts';
import { createIdentity, openFirstLinks, type FirstLink } from '../modules/identity/index.ts';
import { loadSampleReports, reportingRoutes } from '../modules/reporting/index.ts';
import { readSettings, securitySettings } from '../modules/settings/index.ts';
import type { Database } from '../platform/database/index.ts';
import type { FailurePage, Guard, KnownDeeds, RouteModule } from '../platform/http/index.ts';
import type { SecretBox } from '../platform/secrets/index.ts';
import { createPortal, portalRoutes, SAMPLE_SETTINGS } from '../portal/index.ts';

/** The modules, ready to serve over one database. */
export interface House {
  readonly routes: readonly RouteModule[];
  /** Stands before every route that is not open. */
  readonly guard: Guard;
  /** What routes may ask leave for. */
  readonly deeds: KnownDeeds;
  readonly failurePage: FailurePage;
  /** Fresh links for those of the three administrators who have not signed in yet. */
  readonly openFirstLinks: () => Promise<readonly FirstLink[]>;
  readonly loadSampleData: (database: Database) => Promise<void>;
}

export type WireModules = typeof wireModules;

export interface HouseOptions {
  readonly secrets: SecretBox;
  /** The address people use, when it is known. */
  readonly publicUrl: URL | null;
}

/** Every noun and who may do what to it. The guard knows no others. */
const POLICIES: readonly Policy[] = [];

/** The only place that knows every module. */
export async function wireModules(database: Database, { secrets, publicUrl }: HouseOptions): Promise<House> {
  const identity = createIdentity({
    database,
    secrets,
    publicUrl,
    policies: POLICIES,
    settings: () => readSettings(database, securitySettings),
  });
  const portal = await createPortal({ settings: () => SAMPLE_SETTINGS });
  return {
    routes: [portalRoutes(portal), identity.routes, reportingRoutes({ database, portal })],
    failurePage: (answer, request) => portal.failurePage(answer, request),
    guard: identity.guard,
    deeds: knownDeeds(POLICIES),
    openFirstLinks: () => openFirstLinks(database),
    loadSampleData: loadSampleReports,
  };
}
