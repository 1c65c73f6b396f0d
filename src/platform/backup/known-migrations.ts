import { err, ok, type Result } from '../../kernel/result.ts';
import type { Migration } from '../database/index.ts';
import type { ReadFailure } from './failure.ts';
import type { Manifest } from './manifest.ts';

/** Whether this program knows every migration of the backup, each as it was: else it was made by a newer one. */
export function checkMigrations(manifest: Manifest, migrations: readonly Migration[]): Result<null, ReadFailure> {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const unknown = manifest.migrations.filter(({ name, checksum }) => known.get(name) !== checksum).map(({ name }) => name);
  return unknown.length === 0 ? ok(null) : err({ kind: 'backupNewer', program: manifest.program, unknown });
}
