import { join } from 'node:path';
import { assertNever } from '../kernel/assert-never.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { afterRestore, mayRewriteAudit, startSealing } from '../platform/audit/index.ts';
import { createApp } from '../platform/http/index.ts';
import { createLog, type Logger } from '../platform/logging.ts';
import { useFontFolder } from '../platform/rendering/index.ts';
import { readConfig, type Config } from './config.ts';
import { filePlaceOf } from './file-place.ts';
import { openFirstPage } from './first-page.ts';
import { settleSampleData } from './installation.ts';
import { listen, tryPort } from './listen.ts';
import { openHouseDatabase, type HouseDatabase } from './open-database.ts';
import { openPublicStore } from './public-store.ts';
import { runJobs } from './run-jobs.ts';
import { recordSite } from './site-record.ts';
import { openSecretBox } from './secret-box.ts';
import { stopOnFault } from './stop-on-fault.ts';
import { catchStopSignals, type StopSignals } from './stop-signals.ts';
import { sayStop, type StopFailure } from './stop-words.ts';
import { watchHouse, type Watch } from './watch-house.ts';
import { welcomeText } from './welcome.ts';
import type { WireModules } from './wire-modules.ts';

/** `gongkai serve`: starts, serves until it is asked to stop, stops in order. Returns the exit code. */
export async function serve(words: readonly string[]): Promise<number> {
  const signals = catchStopSignals(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
  const config = readConfig(words, { environment: process.env, cwd: process.cwd(), logIsTerminal: process.stderr.isTTY });
  if (!config.ok) return sayStop(config.error);
  const log = createLog(config.value.logLevel);
  const started = await start(config.value, log, signals).catch((fault: unknown) => {
    log.fatal({ err: fault }, 'a fault while starting');
    return err({ kind: 'fault' } as const);
  });
  if (!started.ok) return sayStop(started.error);
  const running = started.value;
  if (running === null) return 0;

  const reason = await Promise.race([
    signals.first.then((signal) => ({ kind: 'asked', signal }) as const),
    running.lost.then((failure) => ({ kind: 'lost', failure }) as const),
    running.fault.then((fault) => ({ kind: 'fault', fault }) as const),
  ]);
  log.info({ reason: reason.kind }, 'stopping');
  if (reason.kind === 'asked') process.stdout.write('正在停止：等未完成的请求结束……\n');
  await running.stop(signals);
  switch (reason.kind) {
    case 'asked':
      process.stdout.write('已停止。\n');
      return 0;
    case 'lost':
      return sayStop(reason.failure);
    case 'fault':
      log.fatal({ err: reason.fault }, 'a fault that nobody caught');
      return sayStop({ kind: 'fault' });
    default:
      return assertNever(reason);
  }
}

interface Running {
  readonly lost: HouseDatabase['lost'];
  readonly fault: Promise<unknown>;
  readonly stop: (signals: StopSignals) => Promise<void>;
}

/** Null when it was asked to stop while it started. */
async function start(config: Config, log: Logger, signals: StopSignals): Promise<Result<Running | null, StopFailure>> {
  const port = await tryPort(config);
  if (!port.ok) return port;
  // Reading the modules' code takes as long as the database's start: both at once.
  const wiring = import('./wire-modules.ts');
  wiring.catch(() => undefined);
  const watch = watchHouse(log);
  const opened = await openHouseDatabase(config, log, watch.onQuery);
  if (!opened.ok) return opened;
  const house = opened.value;
  const giveUp = async () => {
    await house.close();
    return ok(null);
  };
  if (signals.isRequested()) return giveUp();
  try {
    const { wireModules } = await wiring;
    return await startServing(config, { log, watch }, house, wireModules);
  } catch (fault) {
    await house.close();
    throw fault;
  }
}

async function startServing(
  config: Config,
  { log, watch }: { readonly log: Logger; readonly watch: Watch },
  house: HouseDatabase,
  wireModules: WireModules,
): Promise<Result<Running, StopFailure>> {
  const secrets = await openSecretBox(config, house.dataFolder);
  if (!secrets.ok) {
    await house.close();
    return secrets;
  }
  if (config.fontsFolder !== null && !useFontFolder(config.fontsFolder))
    log.warn({ folder: config.fontsFolder }, 'FONTS_DIR can not be read: printing goes on without it');
  const publicStore = await openPublicStore(house.dataFolder ?? config.dataFolder.path, log);
  const modules = await wireModules(house.database, {
    secrets: secrets.value,
    ...(await filePlaceOf(config, house.dataFolder)),
    publicUrl: config.publicUrl,
    singleSignOn: config.singleSignOn,
    audit: { address: house.address, anchorsFile: auditAnchorsFile(config, house) },
    dataFolder: house.dataFolder,
    watch,
    metricsToken: config.metricsToken,
    publicStore,
    log,
  });
  watch.setPool(house.pool);
  watch.setSlow(modules.slowQueryMilliseconds);
  // Before anything is written: rows that another cluster wrote number their transactions otherwise.
  await afterRestore(house.ownerAddress, config.auditHash);
  const sampleData = await settleSampleData(
    house.database,
    config.empty
      ? null
      : async (transaction) => {
          await modules.loadSampleData(transaction);
          await modules.loadSampleSite(transaction);
        },
  );
  await modules.settleMainSite();
  await modules.editions.start();
  const stopPublic = async () => {
    await modules.editions.stop();
    await publicStore.close();
  };
  const { app, drain } = await createApp({
    log,
    routes: modules.routes,
    guard: modules.guard,
    deeds: modules.deeds,
    failurePage: modules.failurePage,
    pages: modules.pages,
    observer: watch.observer,
    // Without it the public is served all the same, out of the last edition.
    readiness: [{ name: 'database', isReady: () => house.answers(), isEssential: () => false, failingSince: house.awaySince }],
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
  });
  const addresses = await listen(app, config);
  if (!addresses.ok) {
    await app.close();
    await stopPublic();
    await house.close();
    return err(addresses.error);
  }
  const sealing = startSealing({
    address: house.address,
    algorithm: config.auditHash,
    anchorsFile: auditAnchorsFile(config, house),
    log,
  });
  const [address = ''] = addresses.value;
  const firstLinks = await modules.openFirstLinks();
  const site = config.publicUrl?.href ?? address;
  const withAddress = ({ title, signInName, path }: (typeof firstLinks)[number]) => ({
    title,
    signInName,
    address: new URL(path, site).href,
  });
  await openFirstPage(address);
  const record = await recordSite(house.dataFolder ?? config.dataFolder.path, { local: address, site }).catch((fault: unknown) => {
    log.warn({ err: fault }, 'gongkai status and user link will not find this site');
    return null;
  });
  process.stdout.write(
    welcomeText({
      addresses: addresses.value,
      dataFolder: house.dataFolder,
      sampleData,
      firstLinks: firstLinks.map(withAddress),
      sampleLinks: modules.sampleLinks().map(withAddress),
      firstPageMilliseconds: performance.now(),
    }),
  );
  // Nobody waits for these.
  warnOfRewritableAudit(house.database, log).catch((fault: unknown) => log.error({ err: fault }, 'it is not known who owns the audit'));
  watch.count().catch((fault: unknown) => log.error({ err: fault }, 'nothing is counted for metrics'));
  const jobs = config.jobs ? runJobs(house, modules.jobs, log) : null;
  log.info({ migrations: house.applied, sampleData, milliseconds: Math.round(performance.now()) }, 'serving');
  return ok({
    lost: house.lost,
    fault: stopOnFault(),
    stop: async (signals) => {
      await record?.remove();
      const graceMilliseconds = config.drainGraceSeconds * 1000;
      await Promise.all([
        drain({ noticeMilliseconds: config.drainNoticeSeconds * 1000, graceMilliseconds, hurry: signals.second }),
        jobs?.stop(graceMilliseconds, signals.second),
      ]);
      await sealing.stop();
      await stopPublic();
      await house.close();
    },
  });
}

async function warnOfRewritableAudit(database: HouseDatabase['database'], log: Logger): Promise<void> {
  if (await mayRewriteAudit(database))
    log.warn({ code: 'audit-unprotected' }, 'the role of DATABASE_URL owns the audit: see “Two roles” in docs/operations.md');
}

/** Beside our own database, or where the operator says. */
function auditAnchorsFile(config: Config, { dataFolder }: HouseDatabase): string | null {
  return config.auditAnchors ?? (dataFolder === null ? null : join(dataFolder, 'audit-anchors.log'));
}
