// One server a process: `node servers.ts KIND`. Tells its port to who started it.
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastify from 'fastify';
import { publicRoutes } from '../../src/modules/public-pages/index.ts';
import { createApp } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/logging.ts';
import { PageCache } from '../../src/platform/pages/index.ts';
import { keepYoungGenerationSmall } from '../../src/platform/small-young-generation.ts';
import { createPortal, plainFrame, SAMPLE_SETTINGS } from '../../src/portal/index.ts';
import { preactPage } from './preact-page.mjs';
import { sampleDocuments, sampleEdition } from './sample-edition.ts';

const packGzip = promisify(gzip);

// As the program does.
if (!process.argv[2]?.startsWith('preact')) keepYoungGenerationSmall();
const [kind = ''] = process.argv.slice(2);

/** The portal's pages. `keep`: finished pages are kept; `reading`: a document is read from its stored text for each page. */
async function portalServer({ keep, reading }: { readonly keep: boolean; readonly reading: boolean }): Promise<number> {
  const edition = await sampleEdition(reading);
  const portal = await createPortal({ frame: () => plainFrame(SAMPLE_SETTINGS) });
  const { app } = await createApp({
    // Every line that the product writes is made, and goes nowhere.
    log: createLog('info', { write: () => undefined }),
    routes: [publicRoutes({ portal, editions: { current: () => edition, onChange: () => undefined } })],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
    pages: new PageCache(keep ? {} : { maxBytes: 0 }),
  });
  return Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
}

/** Fastify as its makers show it, with a page in Preact; the document in hand, or read from a store as such a program would keep it. */
async function preactServer(from: 'memory' | 'store' | 'written'): Promise<number> {
  const { assets } = await createPortal({ frame: () => plainFrame(SAMPLE_SETTINGS) });
  const edition = from === 'memory' ? await sampleEdition(false) : null;
  const documentOf = edition === null ? await sampleDocuments({ written: from === 'written' }) : (id: number) => edition.document(id);
  const app = fastify();
  app.get<{ Params: { id: string } }>('/documents/:id', async (request, reply) => {
    const document = await documentOf(Number(request.params.id));
    if (document === null) return reply.code(404).send('');
    void reply.type('text/html; charset=utf-8');
    const page = preactPage(document, assets.paths);
    if (request.headers['accept-encoding'] !== 'gzip') return reply.send(page);
    // As quickly as ours the first time.
    return reply.header('content-encoding', 'gzip').send(await packGzip(page, { level: 1 }));
  });
  return Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
}

/** What Node.js can do at best with a string in hand; the string is the portal's page. */
async function bareServer(asBuffer: boolean): Promise<number> {
  const port = await portalServer({ keep: false, reading: false });
  const page = await (await fetch(`http://127.0.0.1:${port}/documents/1`, { headers: { 'accept-encoding': 'identity' } })).text();
  const body = asBuffer ? Buffer.from(page) : page;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function start(): Promise<number> {
  switch (kind) {
    case 'warm':
      return portalServer({ keep: true, reading: true });
    case 'cold':
      return portalServer({ keep: false, reading: false });
    case 'cold-reading':
      return portalServer({ keep: false, reading: true });
    case 'preact':
      return preactServer('memory');
    case 'preact-reading':
      return preactServer('store');
    case 'preact-written':
      return preactServer('written');
    case 'bare':
      return bareServer(false);
    case 'bare-buffer':
      return bareServer(true);
    default:
      throw new Error(`No server is called ${kind}`);
  }
}

process.send?.({ port: await start() });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ rss: process.memoryUsage.rss(), microseconds: user + system });
});
process.on('disconnect', () => process.exit());
