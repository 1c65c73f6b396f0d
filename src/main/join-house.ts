import { realpath } from 'node:fs/promises';
import { err, ok, type Result } from '../kernel/result.ts';
import { attachServer, type DatabaseAddress, type ServerFailure } from '../platform/database/index.ts';
import type { Config } from './config.ts';
import { systemFolder, useServer, type DatabaseFailure } from './open-database.ts';

export type JoinFailure = { readonly kind: 'notRunning'; readonly folder: string };

export interface JoinedHouse {
  readonly address: DatabaseAddress;
  /** Null when DATABASE_URL names a server. */
  readonly dataFolder: string | null;
}

/** The database of an installation that runs already, beside the program that keeps it. */
export async function joinHouse(config: Config): Promise<Result<JoinedHouse, JoinFailure | DatabaseFailure | ServerFailure>> {
  const { databaseUrl, databaseOwnerUrl, dataFolder } = config;
  if (databaseUrl !== null) {
    const server = await useServer({ url: databaseUrl }, { url: databaseOwnerUrl ?? databaseUrl });
    return server.ok ? ok({ address: server.value.address, dataFolder: null }) : server;
  }
  const { path, chosen } = dataFolder;
  for (const folder of chosen ? [path] : [path, systemFolder(path)]) {
    const server = await attachServer(folder);
    if (server !== null) return ok({ address: server.address, dataFolder: await realpath(folder) });
  }
  return err({ kind: 'notRunning', folder: path });
}
