import { join } from 'node:path';
import type { Trial } from '../cli/backup/backup-house.ts';
import { fileFindingText } from '../cli/backup/file-finding-text.ts';
import { ok, type Result } from '../kernel/result.ts';
import { afterRestore, readAnchors, verifyChains } from '../platform/audit/index.ts';
import { restoreIntoFolder, type BackupFile, type FolderFailure, type Manifest, type RestoreStep } from '../platform/backup/index.ts';
import { openDatabase, type Migration } from '../platform/database/index.ts';
import { openFileStore, referencedFiles, verifyFiles } from '../platform/files/index.ts';
import type { Config } from './config.ts';

interface TrialOptions extends Pick<Config, 'programsFolder' | 'auditHash'> {
  /** An empty folder of the trial's own. */
  readonly place: string;
  readonly migrations: readonly Migration[];
  readonly onStep: (step: RestoreStep) => void;
}

/** Restores a backup for a trial and examines what came of it: the chains of the audit, and every file. */
export async function tryOut(file: BackupFile, manifest: Manifest, options: TrialOptions): Promise<Result<Trial, FolderFailure>> {
  const { place, programsFolder, auditHash, migrations, onStep } = options;
  const dataFolder = join(place, 'data');
  const findings: string[] = [];
  let chains = 0;
  let entries = 0;
  let referenced: readonly string[] = [];
  const restored = await restoreIntoFolder(file, manifest, {
    dataFolder,
    filesFolder: null,
    programsFolder,
    migrations,
    onStep,
    afterRestore: async (ownerAddress) => {
      const owner = openDatabase(ownerAddress, { connections: 1 });
      referenced = await referencedFiles(owner.database);
      await owner.close();
      await afterRestore(ownerAddress, auditHash);
      const anchors = await readAnchors(join(dataFolder, 'audit-anchors.log'));
      for await (const verdict of verifyChains(ownerAddress, { anchors })) {
        chains += 1;
        entries += verdict.entries;
        findings.push(...verdict.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message));
      }
    },
  });
  if (!restored.ok) return restored;
  const files = await verifyFiles(await openFileStore(join(dataFolder, 'files')), referenced);
  findings.push(...files.findings.map(fileFindingText));
  return ok({ tables: restored.value.tables, rows: restored.value.rows, chains, entries, files: files.files, findings });
}
