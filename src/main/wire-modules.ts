import { knownDeeds, type Policy } from '../modules/access/index.ts';
import { agencyPolicy, agencyRoutes, unitPolicy, unitRoutes } from '../modules/agencies/index.ts';
import { deskRoutes } from '../modules/desk/index.ts';
import { activationPath, createIdentity, openFirstLinks, type FirstLink } from '../modules/identity/index.ts';
import {
  countPeopleInUnit,
  grantRoutes,
  loadSamplePeople,
  personPolicy,
  personRoutes,
  policyRoutes,
  resetRoutes,
  roleGrantPolicy,
  tokenPolicy,
  tokenRoutes,
} from '../modules/people/index.ts';
import { loadSampleReports, reportingRoutes } from '../modules/reporting/index.ts';
import { readSettings, securitySettings } from '../modules/settings/index.ts';
import { taskPolicy, taskRoutes } from '../modules/tasks/index.ts';
import { bySystem, inWork } from '../platform/audit/index.ts';
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
  /** For the people of the sample data, when this start has loaded it. */
  readonly sampleLinks: () => readonly FirstLink[];
}

export type WireModules = typeof wireModules;

export interface HouseOptions {
  readonly secrets: SecretBox;
  /** The address people use, when it is known. */
  readonly publicUrl: URL | null;
}

/** Every noun and who may do what to it. The guard knows no others. */
const POLICIES: readonly Policy[] = [agencyPolicy, unitPolicy, personPolicy, roleGrantPolicy, tokenPolicy, taskPolicy];

/** The only place that knows every module. */
export async function wireModules(database: Database, { secrets, publicUrl }: HouseOptions): Promise<House> {
  const identity = createIdentity({
    database,
    secrets,
    publicUrl,
    policies: POLICIES,
    settings: () => readSettings(database, securitySettings),
  });
  let sampleLinks: readonly FirstLink[] = [];
  const portal = await createPortal({ settings: () => SAMPLE_SETTINGS });
  return {
    routes: [
      portalRoutes(portal),
      identity.routes,
      agencyRoutes({ database }),
      unitRoutes({ database, countPeople: countPeopleInUnit }),
      personRoutes({ database, linkOf: activationPath }),
      resetRoutes({ database, linkOf: activationPath }),
      grantRoutes({ database }),
      tokenRoutes({ database, policies: POLICIES }),
      policyRoutes(POLICIES),
      taskRoutes(database),
      deskRoutes(database),
      reportingRoutes({ database, portal }),
    ],
    failurePage: (answer, request) => portal.failurePage(answer, request),
    guard: identity.guard,
    deeds: knownDeeds(POLICIES),
    openFirstLinks: () => openFirstLinks(database),
    loadSampleData: async (transaction) => {
      await loadSampleReports(transaction);
      const invitations = await inWork(transaction, bySystem('示例数据'), loadSamplePeople);
      sampleLinks = invitations.map(({ displayName, roleTitle, signInName, token }) => ({
        title: `${roleTitle}${displayName}`,
        signInName,
        path: activationPath(token),
      }));
    },
    sampleLinks: () => sampleLinks,
  };
}
