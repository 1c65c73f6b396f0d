import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { assertNever } from '../kernel/assert-never.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  grantApplicationRights,
  migrate,
  openDatabase,
  readMigrations,
  startServer,
  watchPulse,
  type Database,
  type DatabaseAddress,
  type PoolState,
  type Pulse,
  type QueryObserver,
  type MigrationFailure,
  type MigrationRun,
  type ServerEvent,
  type ServerFailure,
} from '../platform/database/index.ts';
import { isRestoring } from '../platform/backup/index.ts';
import { installJobs } from '../platform/jobs/index.ts';
import type { Logger } from '../platform/logging.ts';
import type { Config } from './config.ts';

export type DatabaseFailure =
  | { readonly kind: 'databaseUnreachable'; readonly reason: string }
  | { readonly kind: 'databaseTooOld'; readonly found: string; readonly needed: number }
  | { readonly kind: 'databaseNotUtf8'; readonly encoding: string }
  /** A restore into it broke off or is still going on; `folder` is null on a server. */
  | { readonly kind: 'restoreUnfinished'; readonly folder: string | null };

/** A migrated database and where it is. */
export interface HouseDatabase {
  /** As the role that serves. */
  readonly database: Database;
  readonly pool: () => PoolState;
  /** Where it is, as the role that serves and as the one that owns the tables. */
  readonly address: DatabaseAddress;
  readonly ownerAddress: DatabaseAddress;
  /** Names of the migrations that this start applied. */
  readonly applied: readonly string[];
  /** Null when a server is used that is not ours. */
  readonly dataFolder: string | null;
  /** Since when it does not answer; null while it does. Queries fail at once meanwhile. */
  readonly awaySince: () => Date | null;
  /** Settles when our own server is gone for good. */
  readonly lost: Promise<ServerFailure>;
  /** Whether it answers, within a second or two. */
  readonly answers: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export const MIGRATIONS = join(import.meta.dirname, '../../migrations');

/** The SQL is written for this version or newer. */
const OLDEST_MAJOR = 15;
/** No page takes as long: one query gone wild must not keep a connection from all others. */
const STATEMENT_SECONDS = 120;
/** Who waits longer for a connection waits for a database that is in trouble: better to say so. */
const WAIT_SECONDS = 4;
const SERVER_PATIENCE_MILLISECONDS = 10_000;

/** Starts our own PostgreSQL, or connects to the one that DATABASE_URL names, and migrates it. */
export async function openHouseDatabase(
  config: Config,
  log: Logger,
  onQuery?: QueryObserver,
): Promise<Result<HouseDatabase, ServerFailure | MigrationFailure | DatabaseFailure>> {
  const server =
    config.databaseUrl === null
      ? await startOwnServer(config, log)
      : await useServer({ url: config.databaseUrl }, { url: config.databaseOwnerUrl ?? config.databaseUrl });
  if (!server.ok) return server;
  let pulse: Pulse | null = null;
  const awaySince = () => pulse?.awaySince() ?? null;
  const opened = openDatabase(server.value.address, {
    statementSeconds: STATEMENT_SECONDS,
    waitSeconds: WAIT_SECONDS,
    isAway: () => awaySince() !== null,
    onLostConnection: (error) => log.warn({ err: error }, 'lost a database connection'),
    ...(onQuery === undefined ? {} : { onQuery }),
  });
  const close = async () => {
    await pulse?.stop();
    await opened.close();
    await server.value.stop();
  };
  try {
    const migrated = await migrateAsOwner(server.value);
    if (!migrated.ok) {
      await close();
      return migrated;
    }
    const { dataFolder, lost, address, ownerAddress } = server.value;
    pulse = watchPulse(address, { onChange: (away) => tellOfAbsence(log, away) });
    return ok({
      awaySince,
      database: opened.database,
      pool: opened.pool,
      address,
      ownerAddress,
      applied: migrated.value.applied,
      dataFolder,
      lost,
      answers: () => answers(opened.database),
      close,
    });
  } catch (fault) {
    await close();
    throw fault;
  }
}

function tellOfAbsence(log: Logger, awaySince: Date | null): void {
  if (awaySince === null) log.warn({ code: 'database-back' }, 'the database answers again');
  else log.error({ code: 'database-away', awaySince }, 'the database is away: public pages go on, everything else says so');
}

/** Tables belong to another role than the one that serves, so that what is append-only stays so. */
async function migrateAsOwner({ ownerAddress, role }: Server): Promise<Result<MigrationRun, MigrationFailure>> {
  const owner = openDatabase(ownerAddress, { connections: 1 });
  try {
    const migrated = await migrate(owner.database, await readMigrations(MIGRATIONS));
    if (!migrated.ok) return migrated;
    await grantApplicationRights(owner.database, role);
    const jobs = await installJobs(owner.database, role);
    return jobs.ok ? migrated : jobs;
  } finally {
    await owner.close();
  }
}

async function answers(database: Database): Promise<boolean> {
  const query = sql`select 1`.execute(database).then(
    () => true,
    () => false,
  );
  return Promise.race([query, pause(2_000, false, { ref: false })]);
}

interface Server {
  readonly address: DatabaseAddress;
  /** The same role as `address` where DATABASE_OWNER_URL does not name another. */
  readonly ownerAddress: DatabaseAddress;
  /** Name of the role that serves. */
  readonly role: string;
  readonly dataFolder: string | null;
  readonly lost: Promise<ServerFailure>;
  readonly stop: () => Promise<void>;
}

/**
 * In the data folder. The default one, in the current folder, may lie below the closed home of root, where the account
 * that root lends to PostgreSQL can't go: then a folder of the system's takes its place, one for each current folder.
 */
async function startOwnServer(config: Config, log: Logger): Promise<Result<Server, ServerFailure | DatabaseFailure>> {
  const start = async (dataFolder: string): Promise<Result<Server, ServerFailure | DatabaseFailure>> => {
    if (await isRestoring(dataFolder)) return err({ kind: 'restoreUnfinished', folder: dataFolder });
    const server = await startServer({
      dataFolder,
      programsFolder: config.programsFolder,
      patienceSeconds: config.databasePatienceSeconds,
      onEvent: (event) => logEvent(log, event),
    });
    return server.ok ? ok({ ...server.value, role: server.value.address.user }) : server;
  };
  const { path, chosen } = config.dataFolder;
  const started = await start(path);
  if (started.ok || chosen || started.error.kind !== 'folderOutOfReach') return started;
  return start(systemFolder(path));
}

/** The folder of the system's that takes the place of a default one out of PostgreSQL's reach. */
export function systemFolder(path: string): string {
  return join('/var/lib/gongkai', createHash('sha256').update(dirname(path)).digest('hex').slice(0, 8));
}

/** Looks whether the server will do. `forRestore`: also where a restore broke off. */
export async function useServer(
  address: DatabaseAddress,
  ownerAddress: DatabaseAddress,
  forRestore = false,
): Promise<Result<Server, DatabaseFailure>> {
  const opened = openDatabase(address, { connections: 1 });
  const facts = await readFacts(opened.database);
  await opened.close();
  if (!facts.ok) return facts;
  const { version, encoding, role, restoring } = facts.value;
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) return err({ kind: 'databaseTooOld', found: version, needed: OLDEST_MAJOR });
  if (encoding !== 'UTF8') return err({ kind: 'databaseNotUtf8', encoding });
  if (restoring && !forRestore) return err({ kind: 'restoreUnfinished', folder: null });
  return ok({ address, ownerAddress, role, dataFolder: null, lost: new Promise(() => {}), stop: async () => {} });
}

interface ServerFacts {
  readonly version: string;
  readonly encoding: string;
  readonly role: string;
  readonly restoring: boolean;
}

/** Waits a little for a server that starts at the same time as we do; a refusal is final. */
async function readFacts(database: Database): Promise<Result<ServerFacts, DatabaseFailure>> {
  const deadline = Date.now() + SERVER_PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      const facts = await sql<ServerFacts>`
        select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
          current_user as role, to_regclass('public.restore_unfinished') is not null as restoring
      `.execute(database);
      return ok(facts.rows[0] ?? { version: '0', encoding: '', role: '', restoring: false });
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
      const maybeStarting = code === 'ECONNREFUSED' || code === '57P03';
      if (!maybeStarting || Date.now() > deadline) return err({ kind: 'databaseUnreachable', reason: code });
      await pause(250);
    }
  }
}

function logEvent(log: Logger, event: ServerEvent): void {
  switch (event.kind) {
    case 'leftoverStopped':
      return log.warn(event, 'stopped the database server of a program that had been killed');
    case 'clusterCreated':
      return log.info(event, 'made a new database cluster');
    case 'died':
      return log.error(event, 'the database server died; starting it again');
    case 'notRestarted':
      return log.error(event, 'the database server could not be started; trying again');
    case 'restarted':
      return log.warn(event, 'the database server is back');
    default:
      return assertNever(event);
  }
}
