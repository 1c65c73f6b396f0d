import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands in the built page wherever the nonce of an answer belongs. */
export const NONCE_PLACEHOLDER = 'nonce-of-this-answer';

/** One file of the built workbench; compressed when it was built. */
export interface WorkbenchFile {
  readonly type: string;
  readonly body: Buffer;
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
}

export interface WorkbenchFiles {
  /** The page, with placeholders for the nonce. */
  readonly page: string;
  /** By the path below `/workbench/`: `assets/main-abc.js`. Names hold a hash of the content. */
  readonly assets: ReadonlyMap<string, WorkbenchFile>;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
]);

/**
 * Reads what `npm run build` made; null when it was never run. All of it is held in memory (some 2 MB), so that
 * a build that comes later does not take files away from pages that are open.
 */
export async function readWorkbenchFiles(folder: string): Promise<WorkbenchFiles | null> {
  const names = await readdir(join(folder, 'assets')).catch(() => null);
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  if (names === null || page === null) return null;
  const held = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, 'assets', name))] as const)));
  const assets = new Map<string, WorkbenchFile>();
  for (const [name, body] of held) {
    const type = TYPES.get(name.slice(name.lastIndexOf('.') + 1));
    if (type === undefined) continue;
    assets.set(`assets/${name}`, { type, body, gzip: held.get(`${name}.gz`) ?? null, brotli: held.get(`${name}.br`) ?? null });
  }
  return { page, assets };
}
