import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackupHouse, HouseFailure } from '../cli/backup/backup-house.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { afterRestore } from '../platform/audit/index.ts';
import { checkMigrations, restoreIntoFolder, restoreIntoServer } from '../platform/backup/index.ts';
import { readMigrations } from '../platform/database/index.ts';
import { MIGRATIONS, systemFolder, useServer } from './open-database.ts';
import { openForOwner, settingsFor } from './open-for-owner.ts';
import { stopWords, type StopFailure } from './stop-words.ts';
import { tryOut } from './try-out.ts';

/** What the backup commands need of the whole program. */
export function backupHouse(): BackupHouse {
  return {
    openSource: openForOwner,
    restore: async (file, manifest, data, onStep) => {
      const config = settingsFor(data);
      if (!config.ok) return config;
      const { databaseUrl, databaseOwnerUrl, dataFolder, filesFolder, programsFolder, auditHash } = config.value;
      const common = {
        filesFolder,
        migrations: await readMigrations(MIGRATIONS),
        afterRestore: (ownerAddress: Parameters<typeof afterRestore>[0]) => afterRestore(ownerAddress, auditHash),
        onStep,
      };
      if (databaseUrl !== null) {
        const address = { url: databaseUrl };
        const ownerAddress = { url: databaseOwnerUrl ?? databaseUrl };
        const server = await useServer(address, ownerAddress, true);
        if (!server.ok) return houseFailure(server.error);
        const restored = await restoreIntoServer(file, manifest, { ...common, address, ownerAddress, dataFolder: dataFolder.path });
        return restored.ok ? ok({ ...restored.value, dataFolder: null }) : restored;
      }
      const into = (folder: string) => restoreIntoFolder(file, manifest, { ...common, dataFolder: folder, programsFolder });
      const restored = await into(dataFolder.path);
      const outOfReach = !restored.ok && restored.error.kind === 'server' && restored.error.failure.kind === 'folderOutOfReach';
      return outOfReach && !dataFolder.chosen ? into(systemFolder(dataFolder.path)) : restored;
    },
    tryOut: async (file, manifest, folder, onStep) => {
      const config = settingsFor(null);
      if (!config.ok) return config;
      const place = await mkdtemp(join(folder ?? tmpdir(), 'gongkai-trial-'));
      try {
        // Root lends PostgreSQL another account, which has to pass.
        await chmod(place, 0o711);
        return await tryOut(file, manifest, { ...config.value, place, migrations: await readMigrations(MIGRATIONS), onStep });
      } finally {
        await rm(place, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    knows: async (manifest) => checkMigrations(manifest, await readMigrations(MIGRATIONS)),
    wordsOf: ({ failure }) => stopWords(failure),
  };
}

/** Turns what the whole program has words for into those words. */
function houseFailure(failure: StopFailure): Result<never, HouseFailure> {
  return err({ kind: 'house', words: stopWords(failure) });
}
