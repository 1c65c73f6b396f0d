import type pg from 'pg';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DatabaseAddress } from '../database/index.ts';
import { listTables, quoted, type Table } from './catalogue.ts';
import type { BackupFailure } from './failure.ts';
import { plainSession } from './plain-session.ts';

/** The database as it stands at one moment, for as long as it is open. Writers go on; changes of tables wait. */
export interface Snapshot {
  readonly client: pg.ClientBase;
  readonly tables: readonly Table[];
  readonly takenAt: Date;
  readonly close: () => Promise<void>;
}

/** Thrown when the server goes away while it is read. */
export class SnapshotLost extends Error {}

/** Between listing the tables and locking them a migration may come: then both are done again. */
const TRIES = 3;

export async function openSnapshot(address: DatabaseAddress): Promise<Result<Snapshot, BackupFailure>> {
  const client = await readingFrom(() => plainSession(address));
  const close = () => client.end();
  try {
    for (let left = TRIES; ; left -= 1) {
      const tables = await lockTables(client).catch((fault: unknown) => {
        if (left > 1 && fault instanceof Error && 'code' in fault && fault.code === '42P01') return null;
        throw fault;
      });
      if (tables === null) {
        await client.query('rollback');
        continue;
      }
      if (!tables.some(({ name }) => name === 'migration')) {
        await close();
        return err({ kind: 'databaseEmpty' });
      }
      const moment = await client.query<{ now: Date }>('select now()');
      return ok({ client, tables, takenAt: moment.rows[0]?.now ?? new Date(), close });
    }
  } catch (fault) {
    await close();
    throw lost(fault);
  }
}

async function lockTables(client: pg.ClientBase): Promise<readonly Table[]> {
  await client.query('begin isolation level repeatable read read only');
  const tables = await listTables(client);
  if (tables.length > 0) await client.query(`lock table ${tables.map(quoted).join(', ')} in access share mode`);
  return tables;
}

/** Runs what reads from the server; a connection that breaks becomes `SnapshotLost`. */
export async function readingFrom<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (fault) {
    throw lost(fault);
  }
}

/** Shutdowns and broken connections, as PostgreSQL, the system and pg call them. */
const LOST: ReadonlySet<unknown> = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'ENOENT', 'EPIPE']);

export function lost(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const code = 'code' in fault ? fault.code : null;
  const broken = LOST.has(code) || /Connection terminated|Client has encountered a connection error|not queryable/.test(fault.message);
  return broken ? new SnapshotLost('The server went away', { cause: fault }) : fault;
}
