import { err, ok, type Result } from '../../kernel/result.ts';
import {
  grantApplicationRights,
  migrate,
  openDatabase,
  type DatabaseAddress,
  type Migration,
  type MigrationFailure,
} from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import { installJobs } from '../jobs/index.ts';
import { compare } from './compare.ts';
import type { ReadFailure, RestoreRefusal } from './failure.ts';
import { loadMembers, type LeftOut } from './load-members.ts';
import type { Manifest } from './manifest.ts';
import { plainSession } from './plain-session.ts';
import { reading, type BackupFile } from './read-backup.ts';
import { lost, SnapshotLost } from './snapshot.ts';

/** An empty database, and what belongs beside it. */
export interface RestoreTarget {
  readonly ownerAddress: DatabaseAddress;
  /** Name of the role that serves. */
  readonly role: string;
  readonly files: FileStore;
  readonly keepConfig: (name: string, content: Buffer) => Promise<void>;
  /** All of this program. */
  readonly migrations: readonly Migration[];
  /** What has to be put right in a new cluster before anybody writes: the audit's positions. */
  readonly afterRestore: (ownerAddress: DatabaseAddress) => Promise<unknown>;
  readonly onStep: (step: RestoreStep) => void;
}

export type RestoreStep = { readonly kind: 'load' | 'compare'; readonly table: string } | { readonly kind: 'migrate' };

/** What stands in the database now, proved equal to the backup before newer migrations ran. */
export interface RestoredDatabase {
  readonly tables: number;
  readonly rows: number;
  /** Tables that no migration makes, left out. */
  readonly leftOut: readonly string[];
  /** Newer than the backup. */
  readonly applied: readonly string[];
}

export type RestoreFailure = ReadFailure | RestoreRefusal | { readonly kind: 'migration'; readonly failure: MigrationFailure };

/** Fills an empty database from a backup that has been read and found whole. */
export async function restoreDatabase(
  file: BackupFile,
  manifest: Manifest,
  target: RestoreTarget,
): Promise<Result<RestoredDatabase, RestoreFailure>> {
  const owner = openDatabase(target.ownerAddress, { connections: 1 });
  try {
    const wanted = new Map(target.migrations.map((migration) => [migration.name, migration]));
    const first = manifest.migrations.flatMap(({ name }) => wanted.get(name) ?? []);
    const made = await migrate(owner.database, first);
    if (!made.ok) return err({ kind: 'migration', failure: made.error });
    const queue = await installJobs(owner.database, target.role);
    if (!queue.ok) return err({ kind: 'migration', failure: queue.error });
    const loaded = await loadAndCompare(file, manifest, target);
    if (!loaded.ok) return loaded;
    target.onStep({ kind: 'migrate' });
    const migrated = await migrate(owner.database, target.migrations);
    if (!migrated.ok) return err({ kind: 'migration', failure: migrated.error });
    await grantApplicationRights(owner.database, target.role);
    await target.afterRestore(target.ownerAddress);
    return ok({ ...loaded.value, applied: migrated.value.applied });
  } catch (fault) {
    return refusal(fault);
  } finally {
    await owner.close();
  }
}

async function loadAndCompare(
  file: BackupFile,
  manifest: Manifest,
  { ownerAddress, files, keepConfig, onStep }: RestoreTarget,
): Promise<Result<Omit<RestoredDatabase, 'applied'>, ReadFailure | RestoreRefusal>> {
  const client = await plainSession(ownerAddress);
  try {
    const loaded = await reading<LeftOut, never>(file, async (members) =>
      ok(await loadMembers(manifest, members, { client, files, keepConfig, onTable: (table) => onStep({ kind: 'load', table }) })),
    );
    if (!loaded.ok) return loaded;
    const { tables, rows, different } = await compare(client, manifest, (table) => onStep({ kind: 'compare', table }));
    if (different.length > 0) return err({ kind: 'notEqual', different });
    return ok({ tables: tables - loaded.value.tables.length, rows, leftOut: loaded.value.tables });
  } finally {
    await client.end();
  }
}

/** A full disk, ours or the server's, and a server that goes away are no faults of the program. */
function refusal(fault: unknown): Result<never, RestoreRefusal> {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return err({ kind: 'restoreFull' });
  if (lost(fault) instanceof SnapshotLost) return err({ kind: 'databaseLost' });
  throw fault;
}
