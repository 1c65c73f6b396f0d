// Writing a site of 100,000 pages as files, again after one change, and after one was killed half way. Beside it, in the
// same run, the same bytes written by nothing but the file system's functions.
// `node bench/site-export/export.bench.ts [documents]`. Each document is three pages' worth of files: its code for
// telephones needs the whole program.
import '../edition/as-the-program.ts';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fastify from 'fastify';
import { publicRoutes, type PublicPage } from '../../src/modules/public-pages/index.ts';
import { exportSite, fingerprintOf, signingKey, verifyFolder } from '../../src/modules/site-export/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { openSnapshot } from '../../src/platform/snapshot/index.ts';
import { createPortal } from '../../src/portal/index.ts';
import { MadeEditions } from '../../test/factories/public-site/made-editions.ts';
import { siteFrame } from '../../test/factories/public-site/site-frame.ts';

const DOCUMENTS = Number(process.argv[2] ?? '32000');
const PARAGRAPHS = 30;
const MINUTES_APART = 15;
/** As many at once as the export writes. */
const AT_ONCE = 24;

const place = await mkdtemp(join(tmpdir(), 'gongkai-export-bench-'));
const store = await openSnapshot(join(place, 'edition'));
if (!store.ok) throw new Error(store.error.kind);
const editions = new MadeEditions(store.value);
const types = ['notice', 'news', 'normativeDocument', 'serviceGuide'];
const made = (id: number, title?: string) => ({
  id,
  at: id * MINUTES_APART,
  type: types[id % types.length] ?? 'notice',
  paragraphs: PARAGRAPHS,
  ...(title === undefined ? {} : { content: { title } }),
});
for (let id = 1; id <= DOCUMENTS; id += 1000)
  await editions.change(...Array.from({ length: Math.min(1000, DOCUMENTS - id + 1) }, (_, index) => made(id + index)));

const book: PublicPage[] = [];
const portal = await createPortal({ frame: () => siteFrame(editions.current(), editions.current().main) });
const app = fastify();
await app.register(async (scope) => publicRoutes({ portal, editions, book })(scope));
const key = signingKey(createSecretBox(Buffer.alloc(32, 1)));

let since: string | null = null;
let most = 0;
const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100);

/** Runs it; gives seconds by the clock and of the processor. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number; readonly processor: number }> {
  const [clock, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - clock) / 1000, processor: (user + system) / 1e6 };
}

async function run(
  what: string,
  changed: ReadonlySet<string>,
): Promise<{ readonly seconds: number; readonly processor: number; readonly written: readonly string[] }> {
  const edition = editions.current();
  const {
    value: done,
    seconds,
    processor,
  } = await timed(() =>
    exportSite({
      edition,
      book,
      portal,
      frame: siteFrame,
      rootSite: edition.main,
      origin: 'https://www.example.gov.cn',
      inject: null,
      folder: join(place, 'site'),
      stateFolder: join(place, 'state'),
      since,
      changed,
      key,
      program: '1',
      wish: { all: true, traditional: false, office: false, precompress: [], live: null },
    }),
  );
  if (!done.ok) throw new Error(done.error.kind);
  since = edition.asOf.toISOString();
  const { rendered, written, files, bytes, removed } = done.value;
  console.log(
    `${what.padEnd(22)}${seconds.toFixed(1).padStart(7)} s, ${processor.toFixed(1).padStart(6)} s of processor  ${rendered} pages made (${Math.round(rendered / seconds)}/s), ${written.length} of ${files} files written, ${removed.length} removed, ${(bytes / 1e6).toFixed(0)} MB; memory until now ${(most / 1e6).toFixed(0)} MB`,
  );
  return { seconds, processor, written };
}

/** The files of the site once more, with nothing to be made, checked or remembered: the least that writing them takes. */
async function writePlainly(): Promise<void> {
  const files = await readdir(join(place, 'site'), { recursive: true, withFileTypes: true });
  const names = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(place, 'site').length));
  const bodies = new Map<string, Buffer>();
  for (const name of names.slice(0, 50)) bodies.set(name, await readFile(join(place, 'site', name)));
  const some = [...bodies.values()].find(({ length }) => length > 4000) ?? Buffer.alloc(0);
  const iterator = names[Symbol.iterator]();
  const result = await timed(() =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
          const file = join(place, 'plain', next.value);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bodies.get(next.value) ?? some);
        }
      }),
    ),
  );
  plain = result;
  console.log(
    `${'plain fs'.padEnd(22)}${result.seconds.toFixed(1).padStart(7)} s, ${result.processor.toFixed(1).padStart(6)} s of processor  ${names.length} files as large (${Math.round(names.length / result.seconds)}/s)`,
  );
}

let plain = { seconds: 0, processor: 0 };
console.log(`${DOCUMENTS} documents of ${PARAGRAPHS} paragraphs, one process, files on ${tmpdir()}`);
const everything = await run('everything', new Set());
await writePlainly();
console.log(
  `everything takes ${(everything.seconds / plain.seconds).toFixed(1)} × the time and ${(everything.processor / plain.processor).toFixed(1)} × the processor of writing as many files`,
);
await run('nothing changed', new Set());
const changed = await editions.change(made(DOCUMENTS - 1, '更正了标题的一条'));
const { written } = await run('one corrected', changed);
console.log(written.map((file) => `  ${file}`).join('\n'));
const verified = await timed(() => verifyFolder(join(place, 'site'), { fingerprint: fingerprintOf(key.publicKey) }));
if (!verified.value.ok) throw new Error(verified.value.error.kind);
console.log(
  `${'verify'.padEnd(22)}${verified.seconds.toFixed(1).padStart(7)} s, ${verified.processor.toFixed(1).padStart(6)} s of processor  ${verified.value.value.checked} files, ${verified.value.value.findings.length} findings`,
);
clearInterval(watching);
console.log(`memory at most ${(most / 1e6).toFixed(0)} MB`);
await store.value.close();
await app.close();
await rm(place, { recursive: true });
