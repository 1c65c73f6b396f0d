import { knownDeeds } from '../modules/access/index.ts';
import { agencyRoutes, unitRoutes } from '../modules/agencies/index.ts';
import { archiveRoutes } from '../modules/archive/index.ts';
import { auditTrailRoutes, type AuditPlace } from '../modules/audit-trail/index.ts';
import { consultationNoun, consultationsRoutes } from '../modules/consultations/index.ts';
import { deskRoutes, notify } from '../modules/desk/index.ts';
import { documentFileRoutes, documentRoutes, officeRoutes, reprintRoutes } from '../modules/documents/index.ts';
import { createEditions, memorySnapshot, type FollowedEditions } from '../modules/edition/index.ts';
import { correctionRoutes } from '../modules/feedback/index.ts';
import {
  activationPath,
  createIdentity,
  openFirstLinks,
  singleSignOnRoutes,
  SingleSignOnProvider,
  type FirstLink,
} from '../modules/identity/index.ts';
import { mailboxRoutes, messageRoutes } from '../modules/mailbox/index.ts';
import { noticeProviderRoutes, noticeRoutes } from '../modules/notices/index.ts';
import { letterRoutes } from '../modules/letters/index.ts';
import { jobRoutes, statusRoutes } from '../modules/operations/index.ts';
import {
  countPeopleInUnit,
  grantRoutes,
  loadSamplePeople,
  personRoutes,
  policyRoutes,
  resetRoutes,
  tokenRoutes,
} from '../modules/people/index.ts';
import {
  answeredRoutes,
  applicationRoutes,
  commentFormRoutes,
  correctionFormRoutes,
  publicRoutes,
  requestGuidanceRoutes,
  requestStatusRoutes,
  searchScope,
  siteFrame,
  takeAlongRoutes,
  themeRoute,
  type PublicPage,
} from '../modules/public-pages/index.ts';
import { loadSampleRemedies, remedyFileRoutes, remedyRoutes } from '../modules/remedies/index.ts';
import { redactionRoutes } from '../modules/redaction/index.ts';
import {
  consolidationRoutes,
  figureRoutes,
  loadSampleReports,
  reportApiRoutes,
  reportingRoutes,
  reportNoun,
} from '../modules/reporting/index.ts';
import {
  holidayNoticeRoutes,
  loadSampleRequests,
  requestArchiveRoutes,
  furtherLetterRoutes,
  requestBoardRoutes,
  requestFeeRoutes,
  requestFileRoutes,
  requestInquiryFileRoutes,
  requestInquiryRoutes,
  requestLetterRoutes,
  requestPublicationRoutes,
  requestConsentRoutes,
  requestIdentityRoutes,
  requestRoutes,
  similarRoutes,
  splitRoutes,
} from '../modules/requests/index.ts';
import { contributionRoutes, delegationRoutes, flowRoutes, reviewFormRoutes, reviewRoutes } from '../modules/review/index.ts';
import { searchApiRoutes, searchRoutes } from '../modules/search/index.ts';
import {
  disclosureSettings,
  latestSettings,
  noticesSettings,
  operationsSettings,
  readSettings,
  requestSettings,
  securitySettings,
  settingsRoutes,
  siteSettings,
} from '../modules/settings/index.ts';
import { ensureMainSite, loadSampleSite, sectionRoutes, siteRoutes } from '../modules/sites/index.ts';
import { loadSampleTasks, taskRoutes } from '../modules/tasks/index.ts';
import { countingViews, countViews, ViewCounter, viewRoutes } from '../modules/visits/index.ts';
import { wordingRoutes } from '../modules/wording/index.ts';
import { officeCalendarRoutes } from '../modules/working-days/index.ts';
import { bySystem, inWork, unsealedSeconds } from '../platform/audit/index.ts';
import { readMigrations, type Database } from '../platform/database/index.ts';
import type { FileStore } from '../platform/files/index.ts';
import type { Logger } from '../platform/logging.ts';
import type { FailurePage, Guard, KnownDeeds, RouteModule } from '../platform/http/index.ts';
import type { SecretBox } from '../platform/secrets/index.ts';
import type { Snapshot } from '../platform/snapshot/index.ts';
import { NO_SCANNER, type Scanner } from '../platform/scanning/index.ts';
import { countJobs } from '../platform/jobs/index.ts';
import type { PageCache } from '../platform/pages/index.ts';
import { metricsRoutes } from '../platform/metrics/metrics-routes.ts';
import { createPortal, PREFIXES, portalRoutes, type Portal } from '../portal/index.ts';
import type { SingleSignOnSettings } from './config.ts';
import { AUDIT_WORDS } from './audit-words.ts';
import { DAY_KEEPERS } from './day-keepers.ts';
import { houseJobs, type HouseJobs } from './house-jobs.ts';
import { MIGRATIONS } from './open-database.ts';
import { pagesOf, viewedSiteOf } from './pages-of.ts';
import { POLICIES } from './policies.ts';
import { publicSideOf } from './public-side.ts';
import { stillPublic } from './still-public.ts';
import { version } from './version.ts';
import type { Watch } from './watch-house.ts';
import { workbenchRoutes } from './workbench-routes.ts';

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
  /** From how many milliseconds on a query is slow, by the settings. */
  readonly slowQueryMilliseconds: () => number;
  /** What runs in the background, by whoever runs jobs. */
  readonly jobs: HouseJobs;
  /** What is public: to be started before the first page is asked for, and stopped before the database. */
  readonly editions: FollowedEditions;
  /** The frame of public pages. */
  readonly portal: Portal;
  /** Finished pages of what is public, for `createApp`. */
  readonly pages: PageCache;
  /** Two sites with what they publish, after the sample data; apart from it, for tests of the office begin with no documents. */
  readonly loadSampleSite: (database: Database) => Promise<void>;
  /** Gives an installation that has an agency its main site; nothing when it has one. */
  readonly settleMainSite: () => Promise<unknown>;
  /** For the people of the sample data, when this start has loaded it. */
  readonly sampleLinks: () => readonly FirstLink[];
}

export type WireModules = typeof wireModules;

export interface HouseOptions {
  readonly secrets: SecretBox;
  /** Where what people hand in is kept. */
  readonly files: FileStore;
  /** What every file that is handed in is shown to; left out: none is set up. */
  readonly scanner?: Scanner;
  /** The address people use, when it is known. */
  readonly publicUrl: URL | null;
  /** Null or left out: people sign in by password only. */
  readonly singleSignOn?: SingleSignOnSettings | null;
  /** Where the audit is examined: connections of its own, and the file with the ends of its chains. */
  readonly audit: AuditPlace;
  /** Whose disk may fill up; null or left out: the database is on a server that is not ours. */
  readonly dataFolder?: string | null;
  /** What counts for `/metrics`; left out: there is no such page. */
  readonly watch?: Pick<Watch, 'pool' | 'count'>;
  readonly metricsToken?: string | null;
  /** Where the texts of what is public are kept beside the database; left out: in memory. */
  readonly publicStore?: Snapshot;
  /** Gets every public page, for whoever makes them without requests. */
  readonly book?: PublicPage[];
  readonly log?: Logger;
}

/** The only place that knows every module. */
export async function wireModules(
  database: Database,
  {
    secrets,
    files,
    scanner = NO_SCANNER,
    publicUrl,
    singleSignOn = null,
    audit,
    dataFolder = null,
    watch,
    metricsToken = null,
    publicStore = memorySnapshot(),
    book,
    log,
  }: HouseOptions,
): Promise<House> {
  const provider = singleSignOn === null ? null : new SingleSignOnProvider(singleSignOn);
  const identity = createIdentity({
    database,
    secrets,
    publicUrl,
    policies: POLICIES,
    settings: () => readSettings(database, securitySettings),
    singleSignOn: async () => (singleSignOn === null ? null : { label: singleSignOn.label }),
  });
  const jobs = houseJobs(audit, { files, scanner }, secrets);
  const migrations = async () => (await readMigrations(MIGRATIONS)).map(({ name }) => name);
  let sampleLinks: readonly FirstLink[] = [];
  const editions = createEditions({
    database,
    address: audit.address,
    store: publicStore,
    nouns: [reportNoun, consultationNoun],
    settle: () => ensureMainSite(database),
    ...(log === undefined ? {} : { log }),
  });
  const portal = await createPortal({ frame: siteFrame(editions), publicUrl });
  const publicContext = { portal, editions, ...(book === undefined ? {} : { book }) };
  const views = new ViewCounter(viewedSiteOf(editions));
  const pages = pagesOf(editions, views);
  return {
    routes: [
      portalRoutes(portal),
      workbenchRoutes(),
      identity.routes,
      singleSignOnRoutes(identity.context, provider),
      agencyRoutes({ database }),
      unitRoutes({ database, countPeople: countPeopleInUnit }),
      personRoutes({ database, linkOf: activationPath }),
      resetRoutes({ database, linkOf: activationPath }),
      grantRoutes({ database }),
      policyRoutes(POLICIES),
      tokenRoutes({ database, policies: POLICIES, tell: notify }),
      taskRoutes(database),
      documentRoutes(database),
      documentFileRoutes({ database, files, scanner }),
      archiveRoutes({ database, place: { files, scanner } }),
      ...officeRoutes(database),
      reviewRoutes(database),
      reviewFormRoutes(database),
      flowRoutes(database),
      delegationRoutes(database),
      contributionRoutes(database),
      requestBoardRoutes(database),
      holidayNoticeRoutes(database, DAY_KEEPERS),
      officeCalendarRoutes(database),
      requestInquiryRoutes(database),
      requestInquiryFileRoutes({ database, files, scanner, secrets }),
      splitRoutes({ database, files, secrets }),
      requestConsentRoutes({ database, secrets }),
      requestIdentityRoutes({ database, secrets }),
      similarRoutes({ database, secrets }),
      requestRoutes({ database, secrets }),
      requestPublicationRoutes({ database, secrets }),
      requestFeeRoutes(database),
      requestFileRoutes({ database, files, scanner, secrets }),
      redactionRoutes({ database, files, scanner, secrets }),
      requestLetterRoutes({ database, files, secrets }),
      furtherLetterRoutes({ database, secrets }),
      requestArchiveRoutes({ database, files, secrets }),
      remedyRoutes({ database, secrets }),
      remedyFileRoutes({ database, secrets, files, scanner }),
      ...consultationsRoutes(database),
      correctionRoutes(database),
      noticeRoutes({ database, secrets }),
      mailboxRoutes({ database, secrets }),
      messageRoutes({ database, secrets, files, scanner }),
      noticeProviderRoutes({ database, secrets }),
      viewRoutes(database),
      countViews(database, views, log),
      siteRoutes({ database, publicSide: publicSideOf(editions) }),
      sectionRoutes({ database, publicSide: publicSideOf(editions) }),
      ...letterRoutes(database),
      ...wordingRoutes(database),
      ...reprintRoutes(database),
      deskRoutes(database),
      auditTrailRoutes({ database, ...audit, words: AUDIT_WORDS }),
      jobRoutes({ database, jobs: jobs.handlers.map(({ job }) => job), schedules: jobs.schedules }),
      statusRoutes({ database, dataFolder, version, migrations, serving: { since: new Date() } }),
      settingsRoutes({
        database,
        groups: [siteSettings, securitySettings, operationsSettings, disclosureSettings, requestSettings, noticesSettings],
      }),
      reportApiRoutes({ database, files }),
      figureRoutes(database),
      consolidationRoutes(database),
      reportingRoutes({ editions, portal }),
      publicRoutes(publicContext),
      commentFormRoutes({ ...publicContext, database }),
      correctionFormRoutes({ ...publicContext, database }),
      requestGuidanceRoutes({ ...publicContext, database }),
      applicationRoutes({ ...publicContext, database, files, scanner, secrets }),
      requestStatusRoutes({ ...publicContext, database, files, scanner, secrets }),
      answeredRoutes({ ...publicContext, database }),
      takeAlongRoutes({ ...publicContext, files }),
      themeRoute(editions),
      searchApiRoutes({ database, isPublic: stillPublic(editions) }),
      countingViews(
        views,
        searchRoutes({ database, portal, scopeOf: searchScope(editions), isPublic: stillPublic(editions) }),
        PREFIXES.map((prefix) => `${prefix}/search`),
      ),
      ...(watch === undefined
        ? []
        : [
            metricsRoutes({
              metrics: watch.count,
              source: {
                pool: watch.pool,
                jobs: () => countJobs(database),
                pages: () => pages.figures,
                unsealedSeconds: () => unsealedSeconds(database),
              },
              token: metricsToken,
            }),
          ]),
    ],
    failurePage: (answer, request) => portal.failurePage(answer, request),
    guard: identity.guard,
    deeds: knownDeeds(POLICIES),
    jobs,
    slowQueryMilliseconds: () => latestSettings(database, operationsSettings).slowQueryMilliseconds,
    openFirstLinks: () => openFirstLinks(database),
    loadSampleData: async (transaction) => {
      await loadSampleReports(transaction);
      const office = await inWork(transaction, bySystem('示例数据'), async (work) => {
        const people = await loadSamplePeople(work);
        if (people === null) return null;
        await loadSampleTasks(work, people, new Date());
        await loadSampleRequests(work, secrets, people, new Date());
        await loadSampleRemedies(work, secrets, people, new Date());
        return people;
      });
      sampleLinks = (office?.invitations ?? []).map(({ displayName, roleTitle, signInName, token }) => ({
        title: `${roleTitle}${displayName}`,
        signInName,
        path: activationPath(token),
      }));
    },
    loadSampleSite: (transaction) => inWork(transaction, bySystem('示例数据'), (work) => loadSampleSite(work, { files, scanner })),
    sampleLinks: () => sampleLinks,
    editions,
    portal,
    pages,
    settleMainSite: () => ensureMainSite(database),
  };
}
