import { setTimeout as pause } from 'node:timers/promises';
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { clientSettings, type PlatformTables } from '../../src/platform/database/database.ts';
import type { Database, DatabaseAddress } from '../../src/platform/database/index.ts';

const PATIENCE_MS = 60_000;

export interface RolledBackDatabase {
  readonly database: Database;
  /** Does something and undoes all that it did to the database. */
  readonly undone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * One connection whose transactions are savepoints of an outer one, so that a request writes as ever and nothing stays.
 * A write outside a transaction gets a savepoint of its own: when it fails, the rest goes on, as it would by itself.
 */
export async function openRolledBack(address: DatabaseAddress): Promise<RolledBackDatabase> {
  const client = new pg.Client(clientSettings(address));
  await client.connect();
  const driver = new SavepointDriver(client);
  const database: Database = new Kysely<PlatformTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return {
    database,
    undone: async (work) => {
      await client.query('begin');
      driver.within = true;
      try {
        return await work();
      } finally {
        // A file that is sent as it is read ends its transaction a moment after its last byte.
        for (let waited = 0; driver.open > 0 && waited < PATIENCE_MS; waited += 1) await pause(1);
        driver.open = 0;
        driver.within = false;
        await client.query('rollback');
      }
    },
    close: async () => {
      await database.destroy();
      await client.end();
    },
  };
}

class SavepointDriver implements Driver {
  /** Transactions within one another. */
  open = 0;
  /** In work that is undone; before it a transaction is one of its own. */
  within = false;
  readonly #client: pg.Client;
  readonly #connection: DatabaseConnection;

  constructor(client: pg.Client) {
    this.#client = client;
    this.#connection = { executeQuery: (query) => this.#execute(query), streamQuery: () => refuse() };
  }

  async #execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const alone = this.within && this.open === 0 && !/^\s*select/i.test(sql);
    if (alone) await this.#client.query('savepoint alone');
    try {
      const { rows, rowCount } = await this.#client.query(sql, [...parameters]);
      if (alone) await this.#client.query('release savepoint alone');
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    } catch (fault) {
      if (alone) await this.#client.query('rollback to savepoint alone');
      throw fault;
    }
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(): Promise<void> {
    this.open += 1;
    await this.#client.query(this.#isOwn() ? 'begin' : `savepoint s${this.open}`);
  }

  async commitTransaction(): Promise<void> {
    await this.#client.query(this.#isOwn() ? 'commit' : `release savepoint s${this.open}`);
    this.open -= 1;
  }

  async rollbackTransaction(): Promise<void> {
    await this.#client.query(this.#isOwn() ? 'rollback' : `rollback to savepoint s${this.open}`);
    this.open -= 1;
  }

  #isOwn(): boolean {
    return !this.within && this.open === 1;
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

function refuse(): never {
  throw new Error('Nothing streams here');
}
