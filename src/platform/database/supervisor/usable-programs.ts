import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { linkLibraries, missingLinks } from './library-links.ts';
import { program, type Programs } from './programs.ts';
import { canReach } from './reach.ts';

/**
 * The programs where the account can run them. npm's may stand in a checkout below a closed home, or lack their
 * links in an installation that we may not write: then a copy in `copyFolder` is used (60 MB, made once a version).
 */
export async function usablePrograms(programs: Programs, account: Account, copyFolder: string): Promise<Programs> {
  const { packageFolder } = programs;
  if (packageFolder === null) return programs;
  const linked = await linkLibraries(packageFolder).then(
    () => true,
    () => false,
  );
  if (linked && (await canReach(program(programs, 'postgres'), account))) return programs;
  const { version }: { version: string } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const copy = join(copyFolder, version);
  const copied: Programs = { folder: join(copy, 'native', 'bin'), major: programs.major, packageFolder: copy };
  if ((await canReach(program(copied, 'postgres'), account)) && (await missingLinks(copy)).length === 0) return copied;
  await copyPackage(packageFolder, copy);
  return copied;
}

/** Made beside and renamed, so that a copy that was interrupted is never taken for one. */
async function copyPackage(from: string, to: string): Promise<void> {
  const beside = `${to}.new`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true, mode: 0o755 });
  await cp(join(from, 'native'), join(beside, 'native'), { recursive: true, verbatimSymlinks: true });
  await cp(join(from, 'package.json'), join(beside, 'package.json'));
  await linkLibraries(beside);
  await rm(to, { recursive: true, force: true });
  await rename(beside, to);
}
