import { chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Account } from './account.ts';
import { diskFull, freeBytes } from './folder-failure.ts';
import { makeOwnFolder, type ServerFolders } from './folders.ts';
import { program, type Programs } from './programs.ts';
import { runProgram } from './run-program.ts';
import type { ServerFailure } from './server-failure.ts';

/** Role that owns the cluster; the application's own role is another and may less. */
export const SUPERUSER = 'postgres';

/** A new cluster takes 40 MB and its write-ahead log 32 MB more; below this it would fail half way. */
const NEEDED_BYTES = 128 * 1024 * 1024;

/** Built-in collations came with 17; before, the C library's do, without any locale to be installed. */
const FIRST_BUILTIN_LOCALE = 17;

/** The major version that made the cluster; null when there is none. A folder that holds something else is a failure. */
export async function clusterMajor(cluster: string): Promise<Result<number | null, ServerFailure>> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) return ok(Number.parseInt(version, 10));
  const entries = await readdir(cluster).catch(() => []);
  return entries.length === 0 ? ok(null) : err({ kind: 'folderForeign', folder: cluster });
}

/**
 * Makes a cluster beside its place and moves it there when it is whole, so that a half-made one is never found.
 * UTF-8 whatever the machine's language: a cluster that inherits none becomes SQL_ASCII, and Chinese search terms vanish.
 */
export async function createCluster(
  folders: ServerFolders,
  programs: Programs,
  account: Account,
  superuserPassword: string,
): Promise<Result<null, ServerFailure>> {
  if ((await freeBytes(folders.data)) < NEEDED_BYTES) return diskFull(folders.data, NEEDED_BYTES);
  const beside = `${folders.cluster}.new`;
  const passwordFile = `${folders.cluster}.password`;
  await rm(beside, { recursive: true, force: true });
  try {
    await makeOwnFolder(beside, account);
    await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
    if (account.kind === 'lent') await chown(passwordFile, account.uid, account.gid);
    const locale =
      programs.major >= FIRST_BUILTIN_LOCALE ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C'];
    const { code, output } = await runProgram(
      program(programs, 'initdb'),
      ['-D', beside, '-U', SUPERUSER, '-E', 'UTF8', ...locale, '-k', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      account,
    );
    if (code === 0) {
      await rename(beside, folders.cluster);
      return ok(null);
    }
    if (output.includes('No space left on device')) return await diskFull(folders.data, NEEDED_BYTES);
    return err({ kind: 'serverRefused', step: 'initdb', message: output.trim(), logFile: null });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(beside, { recursive: true, force: true });
  }
}
