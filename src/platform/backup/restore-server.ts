import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DatabaseAddress } from '../database/index.ts';
import { openFileStore } from '../files/index.ts';
import { HOUSE, QUEUE } from './catalogue.ts';
import { isEmptyDatabase } from './load-members.ts';
import { memberOfConfig, type Manifest } from './manifest.ts';
import { plainSession } from './plain-session.ts';
import type { BackupFile } from './read-backup.ts';
import { restoreDatabase, type RestoredDatabase, type RestoreFailure, type RestoreTarget } from './restore-database.ts';
import { writeSafely } from './restore-folder.ts';

export interface ServerTarget extends Pick<RestoreTarget, 'ownerAddress' | 'migrations' | 'afterRestore' | 'onStep'> {
  /** As the role that serves. */
  readonly address: DatabaseAddress;
  /** Takes the files of `config/`, and `files` unless they have a folder of their own. */
  readonly dataFolder: string;
  readonly filesFolder: string | null;
}

export interface RestoredServer extends RestoredDatabase {
  /** What a restore that broke off had left there was cleared away. */
  readonly clearedUnfinished: boolean;
}

/** A table that stands in the database from the first to the last moment of a restore. */
const MARK = 'restore_unfinished';

/**
 * Fills an empty database on a server. When it fails the database is empty again; when it is cut short the database
 * is marked, nobody serves from it, and the next restore clears it first.
 */
export async function restoreIntoServer(
  file: BackupFile,
  manifest: Manifest,
  target: ServerTarget,
): Promise<Result<RestoredServer, RestoreFailure>> {
  const { dataFolder } = target;
  const other = await findOtherConfig(manifest, dataFolder);
  if (other !== null) return err({ kind: 'configDiffers', path: other });
  const client = await plainSession(target.ownerAddress);
  try {
    const clearedUnfinished = await isMarked(client);
    if (clearedUnfinished) await empty(client);
    if (!(await isEmptyDatabase(client))) return err({ kind: 'databaseNotEmpty' });
    await client.query(`create table ${MARK} (at timestamptz not null default now())`);
    const restored = await restoreMarked(file, manifest, target).catch(async (fault: unknown) => {
      await empty(client);
      throw fault;
    });
    if (!restored.ok) {
      await empty(client);
      return restored;
    }
    await client.query(`drop table ${MARK}`);
    return ok({ ...restored.value, clearedUnfinished });
  } finally {
    await client.end();
  }
}

async function restoreMarked(
  file: BackupFile,
  manifest: Manifest,
  target: ServerTarget,
): Promise<Result<RestoredDatabase, RestoreFailure>> {
  const { dataFolder, filesFolder, address, ownerAddress, migrations, afterRestore, onStep } = target;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  return restoreDatabase(file, manifest, {
    ownerAddress,
    role: await roleOf(address),
    files: await openFileStore(filesFolder ?? join(dataFolder, 'files')),
    keepConfig: (name, content) => writeSafely(join(dataFolder, name), content),
    migrations,
    afterRestore,
    onStep,
  });
}

/** A key that other secrets were sealed with is never overwritten; the same one may stand there already. */
async function findOtherConfig(manifest: Manifest, dataFolder: string): Promise<string | null> {
  for (const name of manifest.config) {
    const path = join(dataFolder, name);
    const there = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    const kept = manifest.members.find((member) => member.name === memberOfConfig(name));
    if (there !== null && createHash('sha256').update(there).digest('hex') !== kept?.sha256) return path;
  }
  return null;
}

/** Whether a restore into this database broke off or is still going on. */
async function isMarked(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ marked: boolean }>(`select to_regclass('public.${MARK}') is not null as marked`);
  return rows[0]?.marked === true;
}

async function roleOf(address: DatabaseAddress): Promise<string> {
  const client = await plainSession(address);
  try {
    const { rows } = await client.query<{ role: string }>('select current_user as role');
    return rows[0]?.role ?? '';
  } finally {
    await client.end();
  }
}

/** Only of a database that was empty before: everything that a restore has made goes. */
async function empty(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('drop table if exists %I.%I cascade', n.nspname, c.relname) as statement
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p') and c.relname <> $2
     union all
     select format('drop routine if exists %s cascade', p.oid::regprocedure)
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = $1 and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    [HOUSE, MARK],
  );
  await client.query('begin');
  await client.query(`drop schema if exists ${QUEUE} cascade`);
  for (const { statement } of rows) await client.query(statement);
  await client.query(`drop table if exists ${MARK}`);
  await client.query('commit');
}
