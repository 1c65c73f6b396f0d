// Writing a site of 100,000 pages as files, and again after one change. `node bench/site-export/export.bench.ts [documents]`.
// Each document is four pages' worth of files but its code for telephones, which needs the whole program.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 200);

async function run(what: string, changed: ReadonlySet<string>): Promise<readonly string[]> {
  const before = performance.now();
  const edition = editions.current();
  const done = await exportSite({
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
  });
  if (!done.ok) throw new Error(done.error.kind);
  since = edition.asOf.toISOString();
  const seconds = (performance.now() - before) / 1000;
  const { rendered, written, files, bytes, removed } = done.value;
  console.log(
    `${what.padEnd(22)}${seconds.toFixed(1).padStart(7)} s  ${rendered} pages made (${Math.round(rendered / seconds)}/s), ${written.length} of ${files} files written, ${removed.length} removed, ${(bytes / 1e6).toFixed(0)} MB`,
  );
  return written;
}

console.log(`${DOCUMENTS} documents of ${PARAGRAPHS} paragraphs, one process, files on ${tmpdir()}`);
await run('everything', new Set());
await run('nothing changed', new Set());
const changed = await editions.change(made(DOCUMENTS - 1, '更正了标题的一条'));
const written = await run('one corrected', changed);
console.log(written.map((file) => `  ${file}`).join('\n'));
const before = performance.now();
const verdict = await verifyFolder(join(place, 'site'), { fingerprint: fingerprintOf(key.publicKey) });
if (!verdict.ok) throw new Error(verdict.error.kind);
console.log(
  `verify                ${((performance.now() - before) / 1000).toFixed(1).padStart(7)} s  ${verdict.value.checked} files, ${verdict.value.findings.length} findings`,
);
clearInterval(watching);
console.log(`memory at most ${(most / 1e6).toFixed(0)} MB`);
await store.value.close();
await app.close();
await rm(place, { recursive: true });
