import { readFile, realpath } from 'node:fs/promises';
import pg from 'pg';
import { clientSettings } from '../database.ts';
import { serverFolders } from './folders.ts';
import { readPasswords } from './passwords.ts';
import { postmasterFile } from './postmaster-file.ts';
import { applicationAddress, ownerAddress, superuserAddress, type ServerAddress } from './roles.ts';
import { SOCKET_PORT } from './server-settings.ts';

/** A server of ours that runs already, kept by somebody else. */
export interface AttachedServer {
  readonly address: ServerAddress;
  readonly ownerAddress: ServerAddress;
  readonly superuserAddress: ServerAddress;
}

/** Finds the server that runs on a data folder, beside whoever runs it; null when none takes connections. */
export async function attachServer(dataFolder: string): Promise<AttachedServer | null> {
  const data = await realpath(dataFolder).catch(() => null);
  if (data === null) return null;
  const folders = serverFolders(data);
  const passwords = await readPasswords(folders.passwords);
  if (passwords === null) return null;
  const windows = process.platform === 'win32';
  const port = windows ? await portOf(folders.cluster) : SOCKET_PORT;
  if (port === null) return null;
  const place = { host: windows ? '127.0.0.1' : folders.socket, port };
  const found = {
    address: applicationAddress(place, passwords),
    ownerAddress: ownerAddress(place, passwords),
    superuserAddress: superuserAddress(place, passwords),
  };
  const client = new pg.Client(clientSettings(found.ownerAddress));
  try {
    await client.connect();
    return found;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The fourth line of `postmaster.pid`. */
async function portOf(cluster: string): Promise<number | null> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch(() => '');
  return Number.parseInt(text.split('\n')[3] ?? '', 10) || null;
}
