import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { chooseAccount, type Account } from './account.ts';
import { clusterMajor, createCluster } from './cluster.ts';
import { folderFailure } from './folder-failure.ts';
import { makeOwnFolder, openDataFolder, type ServerFolders } from './folders.ts';
import { clearLeftoverServer } from './leftover-server.ts';
import { createPasswords, readPasswords, type Passwords } from './passwords.ts';
import { startPostmaster } from './postmaster.ts';
import { findPrograms, type Programs } from './programs.ts';
import { applicationAddress, ensureRoles, ownerAddress, superuserAddress, type ServerAddress, type ServerPlace } from './roles.ts';
import { takeRunningLock } from './running-lock.ts';
import type { ServerFailure } from './server-failure.ts';
import { serverSettings, SOCKET_PORT, type ServerSettings } from './server-settings.ts';
import { supervise, type ServerEvent } from './supervision.ts';
import { usablePrograms } from './usable-programs.ts';

export interface ServerOptions {
  /** Absolute path; made when it is not there. */
  readonly dataFolder: string;
  /** PG_BIN_DIR, or null to look for the programs. */
  readonly programsFolder: string | null;
  readonly onEvent: (event: ServerEvent) => void;
  /** For how long a server that died is started again and again before it is given up; an hour unless told. */
  readonly patienceSeconds?: number;
  /** PostgreSQL settings that win over ours (tests do without fsync). */
  readonly settings?: ServerSettings;
}

/** A PostgreSQL of our own, kept running until it is stopped. */
export interface EmbeddedServer {
  /** As the role that serves: rows, but no tables. */
  readonly address: ServerAddress;
  /** As the role that owns the database: for migrations, backup and restore. */
  readonly ownerAddress: ServerAddress;
  readonly superuserAddress: ServerAddress;
  /** Real path of the data folder. */
  readonly dataFolder: string;
  readonly isNew: boolean;
  /** Settles when the server died and could not be brought back. */
  readonly lost: Promise<ServerFailure>;
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL on a data folder: makes what is missing, clears what a crash left, refuses what it must not touch. */
export async function startServer(options: ServerOptions): Promise<Result<EmbeddedServer, ServerFailure>> {
  const account = await chooseAccount(join(options.dataFolder, 'postgres'));
  if (!account.ok) return account;
  const folders = await openDataFolder(options.dataFolder, account.value);
  if (!folders.ok) return folders;
  try {
    const lock = await takeRunningLock(folders.value.lock, folders.value.data);
    if (!lock.ok) return lock;
    const server = await startLocked(options, folders.value, account.value).catch(async (fault: unknown) => {
      await lock.value.release();
      throw fault;
    });
    if (!server.ok) {
      await lock.value.release();
      return server;
    }
    return ok({
      ...server.value,
      stop: async () => {
        await server.value.stop();
        await lock.value.release();
      },
    });
  } catch (fault) {
    return folderFailure(folders.value.data, fault);
  }
}

async function startLocked(
  options: ServerOptions,
  folders: ServerFolders,
  account: Account,
): Promise<Result<EmbeddedServer, ServerFailure>> {
  const ready = await prepareCluster(options, folders, account);
  if (!ready.ok) return ready;
  const { programs, passwords, isNew } = ready.value;

  const windows = process.platform === 'win32';
  const settings = serverSettings(folders, windows ? await freePort() : SOCKET_PORT, options.settings ?? {});
  const place: ServerPlace = { host: windows ? '127.0.0.1' : folders.socket, port: Number(settings['port']) };
  const start = async () => {
    const leftover = await clearLeftoverServer(folders);
    if (!leftover.ok) return leftover;
    if (leftover.value.stopped !== null) options.onEvent({ kind: 'leftoverStopped', pid: leftover.value.stopped });
    return startPostmaster(folders, programs, account, settings);
  };
  const postmaster = await start();
  if (!postmaster.ok) return postmaster;
  const supervision = supervise(postmaster.value, start, options);
  try {
    await ensureRoles(place, passwords, isNew);
  } catch (fault) {
    await supervision.stop();
    throw fault;
  }
  return ok({
    address: applicationAddress(place, passwords),
    ownerAddress: ownerAddress(place, passwords),
    superuserAddress: superuserAddress(place, passwords),
    dataFolder: folders.data,
    isNew,
    lost: supervision.lost,
    stop: supervision.stop,
  });
}

interface PreparedCluster {
  readonly programs: Programs;
  readonly passwords: Passwords;
  readonly isNew: boolean;
}

async function prepareCluster(
  options: ServerOptions,
  folders: ServerFolders,
  account: Account,
): Promise<Result<PreparedCluster, ServerFailure>> {
  const found = await clusterMajor(folders.cluster);
  if (!found.ok) return found;
  const programs = await findPrograms({ chosenFolder: options.programsFolder, major: found.value });
  if (!programs.ok) return programs;
  if (found.value !== null && found.value !== programs.value.major) {
    return err({ kind: 'otherMajor', folder: folders.cluster, found: found.value, available: programs.value.major });
  }
  const kept = await readPasswords(folders.passwords);
  if (kept === null && found.value !== null) return err({ kind: 'passwordsMissing', file: folders.passwords });
  const usable = await usablePrograms(programs.value, account, folders.programs);
  await makeOwnFolder(folders.socket, account);
  const passwords = kept ?? (await createPasswords(folders.passwords));
  if (found.value === null) {
    const created = await createCluster(folders, usable, account, passwords.superuser);
    if (!created.ok) return created;
    options.onEvent({ kind: 'clusterCreated', folder: folders.cluster });
  }
  return ok({ programs: usable, passwords, isNew: found.value === null });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port to be had');
  return address.port;
}
