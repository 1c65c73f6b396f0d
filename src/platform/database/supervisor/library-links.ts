import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

const LINKS = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packs no symbolic links, so the package lists them (`pg-symlinks.json`) and makes them in a postinstall
 * script, which an installation with `--ignore-scripts` skips. Makes those that are missing in `packageFolder`.
 * Throws when the folder can't be written.
 */
export async function linkLibraries(packageFolder: string): Promise<void> {
  for (const { source, target } of await missingLinks(packageFolder)) {
    await symlink(basename(source), join(packageFolder, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** The links that are listed and not there. Both ends are in the same folder. */
export async function missingLinks(packageFolder: string): Promise<readonly { readonly source: string; readonly target: string }[]> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = LINKS.parse(JSON.parse(list));
  const there = await Promise.all(links.map(({ target }) => exists(join(packageFolder, target))));
  return links.filter((_link, index) => there[index] !== true);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
