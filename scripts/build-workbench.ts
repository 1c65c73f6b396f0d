// Builds the workbench into dist/workbench when its sources have changed since: `npm run build`, and before
// `npm start` and `npm test`. `--always` builds in any case. The mark of a build is the hash of all that it is
// made of, so that a checkout with new dates builds nothing again.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'dist/workbench');
const markFile = join(folder, 'sources.sha256');

/** All that goes into the bundle; the lock file stands for every package. */
const SOURCES = [
  'src/{workbench,kernel,law,report,richtext,screening}/**/*.{ts,tsx,css,html,svg}',
  'src/modules/*/rules/*.ts',
  'data/words/*.json',
  'vite.config.ts',
  'package-lock.json',
];

function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: root }).filter((file) => !/\.(test|deep)\.ts$/.test(file));
  for (const file of files.sort()) hash.update(`${file.replaceAll('\\', '/')}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function builtHash(): string | null {
  return existsSync(markFile) ? readFileSync(markFile, 'utf8') : null;
}

async function build(hash: string): Promise<void> {
  const vite = await import('vite').catch(() => null);
  if (vite === null) {
    // A production install without development packages serves what was built before.
    console.error('工作台没有构建：缺少开发依赖；请执行 npm ci（不带 --omit=dev），再执行 npm run build。（workbench-not-built）');
    process.exitCode = process.argv.includes('--always') ? 69 : 0;
    return;
  }
  const started = performance.now();
  await mkdir(dirname(folder), { recursive: true });
  // Made aside and moved into place whole: a server that starts meanwhile reads the one or the other.
  const aside = mkdtempSync(join(dirname(folder), 'building-'));
  try {
    await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: aside } });
    await compress(join(aside, 'assets'));
    writeFileSync(join(aside, 'sources.sha256'), hash);
    putInPlace(aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  console.log(`工作台已构建（${((performance.now() - started) / 1000).toFixed(1)} 秒）。`);
}

/** Two builds may end at the same moment: then the other one's stands, made of the same sources or built again next time. */
function putInPlace(built: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(built, folder);
  } catch (fault) {
    if (builtHash() === null) throw fault;
  }
}

/** Beside each file its gzip and its Brotli form. */
async function compress(assets: string): Promise<void> {
  const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  const names = (await readdir(assets)).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const path = join(assets, name);
      const body = await readFile(path);
      await writeFile(`${path}.gz`, await promisify(gzip)(body, { level: 9 }));
      await writeFile(`${path}.br`, await promisify(brotliCompress)(body, level));
    }),
  );
}

const hash = sourcesHash();
if (process.argv.includes('--always') || builtHash() !== hash) await build(hash);
