import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.ts';
import { ownerAddress } from '../../src/platform/database/supervisor/roles.ts';
import { serverFolders } from '../../src/platform/database/supervisor/folders.ts';
import { readPasswords } from '../../src/platform/database/supervisor/passwords.ts';
import { readPostmasterFile } from '../../src/platform/database/supervisor/postmaster-file.ts';
import { serversOf } from '../../src/platform/database/supervisor/server-processes.ts';

/** PostgreSQL's processes that work in a data folder. */
export async function serverProcesses(dataFolder: string): Promise<readonly number[]> {
  return (await serversOf(join(dataFolder, 'postgres'))) ?? [];
}

/** Process number of the head server. */
export async function postmasterPid(dataFolder: string): Promise<number> {
  const file = await readPostmasterFile(join(dataFolder, 'postgres'));
  if (file === null || file === 'empty') throw new Error('No server runs');
  return file.pid;
}

/** Connects beside the running program, as the owner of the tables: tests make some of their own. */
export async function connectBeside(dataFolder: string): Promise<OpenDatabase> {
  const folders = serverFolders(dataFolder);
  const passwords = await readPasswords(folders.passwords);
  if (passwords === null) throw new Error('No passwords');
  return openDatabase(ownerAddress({ host: folders.socket, port: 5432 }, passwords), { connections: 1 });
}

export async function version(dataFolder: string): Promise<string> {
  return readFile(join(dataFolder, 'postgres/PG_VERSION'), 'utf8');
}
