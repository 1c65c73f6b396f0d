import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import pino from 'pino';
import { MadeEditions } from '../../../../test/factories/public-site/made-editions.ts';
import { siteFrame } from '../../../../test/factories/public-site/site-frame.ts';
import { openFileStore } from '../../../platform/files/index.ts';
import { createApp } from '../../../platform/http/index.ts';
import { createPortal } from '../../../portal/index.ts';
import { takeAlongRoutes } from './take-along-routes.ts';

test('a document is taken along as Word and PDF until it is withdrawn; a code for a host that anybody may name is in no shared cache', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  t.after(() => rm(folder, { recursive: true }));
  const editions = new MadeEditions();
  await editions.change({ id: 1 });
  const portal = await createPortal({ frame: () => siteFrame(editions.current(), editions.current().main) });
  const routes = [takeAlongRoutes({ portal, editions, files: await openFileStore(folder) })];
  const { app } = await createApp({ log: pino({ level: 'silent' }), routes, readiness: [], publicUrl: null, trustProxy: [] });
  t.after(() => app.close());
  for (const [format, begin] of [
    ['docx', 'PK'],
    ['pdf', '%PDF'],
  ] as const) {
    const [one, two] = [await app.inject(`/documents/1/document.${format}`), await app.inject(`/documents/1/document.${format}`)];
    assert.deepEqual([one.statusCode, one.body.slice(0, begin.length)], [200, begin]);
    assert.deepEqual(two.rawPayload, one.rawPayload);
  }
  const code = await app.inject({ url: '/documents/1/qr.svg', headers: { host: 'evil.example' } });
  assert.deepEqual([code.statusCode, code.headers['cache-control']], [200, 'private, max-age=86400']);
  await editions.change({ id: 1, withdrawn: '内容有误' });
  for (const name of ['document.docx', 'document.pdf', 'qr.svg']) assert.equal((await app.inject(`/documents/1/${name}`)).statusCode, 404);
});
