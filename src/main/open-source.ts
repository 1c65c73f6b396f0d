import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HouseFailure, OpenedSource } from '../cli/backup/backup-house.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { isRestoring } from '../platform/backup/index.ts';
import { attachServer, openDatabase, startServer, type DatabaseAddress } from '../platform/database/index.ts';
import { openFileStore } from '../platform/files/index.ts';
import type { Config } from './config.ts';
import { systemFolder, useServer } from './open-database.ts';
import { stopWords, type StopFailure } from './stop-words.ts';
import { version } from './version.ts';

/** A program that is just starting holds the folder before its server takes connections. */
const PATIENCE_MILLISECONDS = 60_000;

/** The installation of the settings, to be read by its owner: beside the program that serves it, or without one. */
export async function openSource(config: Config): Promise<Result<OpenedSource, HouseFailure>> {
  const place = config.databaseUrl === null ? await openFolder(config) : await openServer(config, config.databaseUrl);
  if (!place.ok) return place;
  const { ownerAddress, dataFolder, stop } = place.value;
  const owner = openDatabase(ownerAddress, { connections: 1 });
  return ok({
    source: {
      address: ownerAddress,
      files: await openFileStore(config.filesFolder ?? join(dataFolder, 'files')),
      config: [
        { name: 'secret.key', path: join(dataFolder, 'secret.key') },
        { name: 'audit-anchors.log', path: config.auditAnchors ?? join(dataFolder, 'audit-anchors.log') },
      ],
      facts: {
        database: config.databaseUrl === null ? 'embedded' : 'server',
        secretKey: config.secretKey === null ? 'file' : 'SECRET_KEY',
        ...(config.publicUrl === null ? {} : { publicUrl: config.publicUrl.href }),
      },
      program: version,
    },
    database: owner.database,
    dataFolder,
    close: async () => {
      await owner.close();
      await stop();
    },
  });
}

interface Place {
  readonly ownerAddress: DatabaseAddress;
  readonly dataFolder: string;
  readonly stop: () => Promise<void>;
}

async function openServer(config: Config, url: string): Promise<Result<Place, HouseFailure>> {
  const server = await useServer({ url }, { url: config.databaseOwnerUrl ?? url });
  if (!server.ok) return failed(server.error);
  return ok({ ownerAddress: server.value.ownerAddress, dataFolder: config.dataFolder.path, stop: server.value.stop });
}

async function openFolder(config: Config): Promise<Result<Place, HouseFailure>> {
  const dataFolder = await findData(config.dataFolder);
  if (dataFolder === null) {
    const sentence = `${config.dataFolder.path} 里没有公开程序的数据；请用 --data 或 GONGKAI_DATA 指出数据目录。`;
    return err({ kind: 'house', words: { code: 'no-data', exitCode: 66, sentence } });
  }
  if (await isRestoring(dataFolder)) return failed({ kind: 'restoreUnfinished', folder: dataFolder });
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const running = await attachServer(dataFolder);
    if (running !== null) return ok({ ownerAddress: running.ownerAddress, dataFolder, stop: async () => {} });
    const started = await startServer({ dataFolder, programsFolder: config.programsFolder, onEvent: () => undefined });
    if (started.ok) return ok({ ownerAddress: started.value.ownerAddress, dataFolder, stop: started.value.stop });
    if (started.error.kind !== 'folderInUse' || Date.now() > deadline) return failed(started.error);
    await pause(250);
  }
}

/** The chosen folder, or where the default one has gone; null where there is no database. */
async function findData({ path, chosen }: Config['dataFolder']): Promise<string | null> {
  for (const folder of chosen ? [path] : [path, systemFolder(path)]) {
    const found = await stat(join(folder, 'postgres/PG_VERSION')).catch(() => null);
    if (found !== null) return folder;
  }
  return (await isRestoring(path)) ? path : null;
}

function failed(failure: StopFailure): Result<never, HouseFailure> {
  return err({ kind: 'house', words: stopWords(failure) });
}
