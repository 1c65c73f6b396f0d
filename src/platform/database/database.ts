import { Kysely, PostgresDialect, type Generated, type PostgresPool } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import { observeQueries, type QueryObserver } from './observe-queries.ts';

/** Where a database is: a server's URL, or the parts of an embedded one (`host` may be a folder holding a unix socket). */
export type DatabaseAddress =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly password: string; readonly database: string };

/**
 * The query builder without any module's tables: each adds its own, and sees nobody else's:
 * `database.$extendTables<{ annual_report: AnnualReportRow }>()`. A transaction of it is a `Database` too.
 */
export type Database = Kysely<PlatformTables>;

/** What the platform keeps for itself. */
export type PlatformTables = {
  readonly migration: { readonly name: string; readonly checksum: string; readonly applied_at: Generated<Date> };
};

/** Connections there are, those that nobody uses, and queries that wait for one. */
export interface PoolState {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

export interface OpenDatabase {
  readonly database: Database;
  readonly pool: () => PoolState;
  /** Finishes running queries, then closes every connection. */
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  /** Connections at most; 10 unless told. */
  readonly connections?: number;
  /** A statement that runs longer is ended by the server; no limit unless told. */
  readonly statementSeconds?: number;
  /** Told of connections that broke while idle (the server stopped): the pool replaces them by itself. */
  readonly onLostConnection?: (error: Error) => void;
  /** How long a query waits for a connection; 10 unless told. */
  readonly waitSeconds?: number;
  /** While this says so nothing is asked of the database: every query fails at once with `DatabaseAway`. */
  readonly isAway?: () => boolean;
  /** Told of every statement, for metrics and the log of slow ones. */
  readonly onQuery?: QueryObserver;
}

/** What pg needs to connect; sessions speak UTC, so that a timestamp's text never depends on the machine. */
export function clientSettings(address: DatabaseAddress): pg.ClientConfig {
  const where = 'url' in address ? { connectionString: address.url } : address;
  return {
    ...where,
    application_name: 'gongkai',
    types: columnTypes(),
    connectionTimeoutMillis: 10_000,
    options: '-c timezone=UTC -c client_encoding=UTF8',
  };
}

/** Asked while it is known that there is no answer to be had. */
export class DatabaseAway extends Error {
  readonly code = 'DATABASE_AWAY';
  constructor() {
    super('The database is away');
    this.name = 'DatabaseAway';
  }
}

/** Opens a pool; connects only with the first query. */
export function openDatabase(address: DatabaseAddress, options: PoolOptions = {}): OpenDatabase {
  const pool = new pg.Pool({
    ...clientSettings(address),
    max: options.connections ?? 10,
    ...(options.waitSeconds === undefined ? {} : { connectionTimeoutMillis: options.waitSeconds * 1000 }),
    ...(options.statementSeconds === undefined ? {} : { statement_timeout: options.statementSeconds * 1000 }),
  });
  let closing = false;
  // While closing, a connection that the server ends before us is no news.
  pool.on('error', (error) => closing || options.onLostConnection?.(error));
  // One that breaks while it is in use fails its query; nobody listening, its event would end the program besides.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database: Database = new Kysely<PlatformTables>({
    dialect: new PostgresDialect({ pool: options.isAway === undefined ? pool : guarded(pool, options.isAway) }),
    ...(options.onQuery === undefined ? {} : { log: observeQueries(options.onQuery) }),
  });
  return {
    database,
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => {
      closing = true;
      return database.destroy();
    },
  };
}

function guarded(pool: pg.Pool, isAway: () => boolean): PostgresPool {
  return {
    connect: () => (isAway() ? Promise.reject(new DatabaseAway()) : pool.connect()),
    end: () => pool.end(),
    options: {},
  };
}
