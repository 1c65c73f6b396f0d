import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import fastify from 'fastify';
import { publicRoutes, type PublicPage } from '../../../src/modules/public-pages/index.ts';
import { exportSite, fingerprintOf, signingKey, verifyFolder, type ExportOptions } from '../../../src/modules/site-export/index.ts';
import { createSecretBox } from '../../../src/platform/secrets/index.ts';
import { createPortal } from '../../../src/portal/index.ts';
import { MadeEditions, type MadeDocument } from './made-editions.ts';
import { siteFrame } from './site-frame.ts';

const KEY = signingKey(createSecretBox(Buffer.alloc(32, 7)));
/** What a verification asks for. */
export const OURS = { fingerprint: fingerprintOf(KEY.publicKey) };

/** A site of made-up documents, to be exported to a folder of its own, again and again. */
export async function exportedSite(t: TestContext, documents: readonly MadeDocument[]) {
  const place = await mkdtemp(join(tmpdir(), 'gongkai-site-'));
  t.after(() => rm(place, { recursive: true }));
  const folder = join(place, 'site');
  const editions = new MadeEditions();
  await editions.change(...documents);
  const book: PublicPage[] = [];
  const portal = await createPortal({ frame: () => siteFrame(editions.current(), editions.current().main) });
  const app = fastify();
  await app.register(async (scope) => publicRoutes({ portal, editions, book })(scope));
  const changed = new Set<string>();
  let since: string | null = null;
  editions.onChange((_edition, tags) => {
    for (const tag of tags) changed.add(tag);
  });
  const run = async (more: Partial<ExportOptions> = {}) => {
    const edition = editions.current();
    const done = await exportSite({
      edition,
      book,
      portal,
      frame: siteFrame,
      rootSite: edition.main,
      origin: 'https://www.example.gov.cn',
      inject: null,
      folder,
      stateFolder: join(place, 'state'),
      since,
      changed: new Set(changed),
      key: KEY,
      program: '1',
      wish: { all: true, traditional: false, office: false, precompress: [], live: null },
      ...more,
    });
    assert.ok(done.ok, JSON.stringify(done));
    since = edition.asOf.toISOString();
    changed.clear();
    return done.value;
  };
  const verify = async (where = folder) => {
    const verdict = await verifyFolder(where, OURS);
    return verdict.ok ? verdict.value.findings.map(({ kind, file }) => `${kind} ${file}`) : verdict.error.kind;
  };
  return { place, folder, editions, portal, run, verify, read: (file: string) => readFile(join(folder, file), 'utf8') };
}
