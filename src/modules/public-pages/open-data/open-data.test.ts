import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { parse } from 'csv-parse/sync';
import pino from 'pino';
import { z } from 'zod';
import { MadeEditions, type MadeDocument } from '../../../../test/factories/public-site/made-editions.ts';
import { siteFrame } from '../../../../test/factories/public-site/site-frame.ts';
import { createApp } from '../../../platform/http/index.ts';
import { PageCache } from '../../../platform/pages/index.ts';
import { createPortal } from '../../../portal/index.ts';
import { publicRoutes } from '../public-routes.ts';
import { OPEN_LISTS } from './open-lists.ts';

const ORIGIN = 'https://www.example.gov.cn';

async function openSite(t: TestContext, documents: readonly MadeDocument[]) {
  const editions = new MadeEditions();
  await editions.change(...documents);
  const portal = await createPortal({ frame: () => siteFrame(editions.current(), editions.current().main), publicUrl: new URL(ORIGIN) });
  const pages = new PageCache();
  editions.onChange((edition, tags) => pages.invalidate(tags, edition.number));
  const { app } = await createApp({
    log: pino({ level: 'silent' }),
    routes: [publicRoutes({ portal, editions })],
    readiness: [],
    pages,
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  await app.ready();
  const ask = (url: string) => app.inject({ url: url.replace(ORIGIN, '') });
  const json = async (url: string) => {
    const answer = await ask(url);
    assert.equal(answer.statusCode, 200, `${url}: ${answer.body.slice(0, 200)}`);
    return Page.parse(JSON.parse(answer.body));
  };
  return { editions, ask, json };
}

const Page = z.object({ total: z.number(), items: z.array(z.looseObject({ id: z.number().optional() })), next: z.string().nullable() });

const DAYS = 1440;
const SOME: readonly MadeDocument[] = [
  ...Array.from({ length: 25 }, (_, index) => ({ id: index + 1, at: (index % 4) * DAYS })),
  { id: 30, type: 'normativeDocument', at: DAYS, content: { title: '=cmd|"calc"!A0', documentNumber: '青政〔2026〕1号' } },
  { id: 31, type: 'interpretation', content: { relations: [{ kind: 'interprets', documentId: 30 }] } },
  { id: 32, type: 'serviceGuide' },
  { id: 33, type: 'event', content: { fields: { on: '2026-04-01' } } },
  { id: 34, withdrawn: '文号有误' },
];

test('cursors give every row once, also while others come and go', async (t) => {
  const { editions, json } = await openSite(t, SOME);
  const whole = (await json('/open-data/documents.json?limit=all')).items.map(({ id }) => id);
  assert.equal(whole.length, 29);
  const seen: (number | undefined)[] = [];
  let next: string | null = '/open-data/documents.json?limit=4';
  let came = 100;
  while (next !== null) {
    const page: z.output<typeof Page> = await json(next);
    seen.push(...page.items.map(({ id }) => id));
    ({ next } = page);
    // Before what has been read, and one that has been read goes.
    await editions.change({ id: (came += 1), at: 20 * DAYS }, { id: seen[0] ?? 0, withdrawn: 'x' });
  }
  assert.deepEqual(seen, whole);
  assert.deepEqual(
    (await json('/open-data/policies.json')).items.map(({ id }) => id),
    [30],
  );
  assert.deepEqual((await json('/open-data/withdrawn.json?limit=1')).next, `${ORIGIN}/open-data/withdrawn.json?after=0000000024&limit=1`);
});

test('CSV opens in a spreadsheet as text, with all fields under their headings', async (t) => {
  const { ask } = await openSite(t, SOME);
  const { body, headers } = await ask('/open-data/policies.csv');
  assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
  assert.ok(body.startsWith('\ufeff编号,标题,网址,'));
  const [row] = z.array(z.record(z.string(), z.string())).parse(parse(body, { bom: true, columns: true }));
  assert.deepEqual([row?.['标题'], row?.['文号'], row?.['效力状态']], [`'=cmd|"calc"!A0`, '青政〔2026〕1号', '有效']);
  assert.equal(row?.['网址'], `${ORIGIN}/documents/30`);
});

test('the description tells the truth: every path answers with what it says', async (t) => {
  const { ask } = await openSite(t, SOME);
  const description = z
    .object({
      openapi: z.literal('3.1.0'),
      paths: z.record(
        z.string(),
        z.object({
          get: z.looseObject({
            operationId: z.string(),
            responses: z.looseObject({ 200: z.object({ content: z.record(z.string(), z.unknown()) }) }),
          }),
        }),
      ),
      components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
    })
    .parse(JSON.parse((await ask('/open-data/openapi.json')).body));
  const paths = Object.entries(description.paths);
  assert.equal(paths.length, OPEN_LISTS.length * 2 + 2);
  for (const [path, { get }] of paths) {
    const answer = await ask(path);
    assert.equal(answer.statusCode, 200, path);
    const [type = ''] = Object.keys(get.responses[200].content);
    assert.match(String(answer.headers['content-type']), new RegExp(`^${type.replace('+', String.raw`\+`)}(;|$)`), path);
    const list = OPEN_LISTS.find(({ code }) => path === `/open-data/${code}.json`);
    if (list === undefined) continue;
    const schema = description.components.schemas[`${list.code.charAt(0).toUpperCase()}${list.code.slice(1)}Row`] ?? {};
    const rows = z.array(z.fromJSONSchema({ ...schema, additionalProperties: false }));
    const { items } = z.object({ items: z.array(z.unknown()) }).parse(JSON.parse(answer.body));
    const fits = rows.safeParse(items);
    assert.ok(fits.success, `${path}: ${fits.error?.message ?? ''}`);
  }
  assert.equal(new Set(paths.map(([, { get }]) => get.operationId)).size, paths.length);
});

test('the catalogue names each list with its files, licence and publisher', async (t) => {
  const { ask } = await openSite(t, SOME);
  const Address = z.object({ '@id': z.url() });
  const { 'dcat:dataset': datasets } = z
    .object({
      '@type': z.literal('dcat:Catalog'),
      'dct:publisher': z.object({ 'foaf:name': z.object({ '@value': z.literal('青禾县人民政府') }) }),
      'dct:modified': z.object({ '@value': z.iso.date() }),
      'dcat:dataset': z.array(
        z.object({
          'dct:identifier': z.string(),
          'dct:license': Address,
          'dcat:distribution': z.array(z.object({ 'dcat:downloadURL': Address })).length(2),
        }),
      ),
    })
    .parse(JSON.parse((await ask('/open-data/catalog.jsonld')).body));
  assert.deepEqual(
    datasets.map((dataset) => dataset['dct:identifier']),
    OPEN_LISTS.map(({ code }) => code),
  );
  for (const dataset of datasets)
    for (const distribution of dataset['dcat:distribution'])
      assert.equal((await ask(distribution['dcat:downloadURL']['@id'])).statusCode, 200);
  const page = (await ask('/open-data')).body;
  for (const { code } of OPEN_LISTS) assert.match(page, new RegExp(`id="${code}"`));
});

test('attack: a made-up cursor or limit is refused and never a fault', async (t) => {
  const { ask } = await openSite(t, SOME);
  for (const query of [
    'limit=0',
    'limit=1001',
    'limit=-1',
    'limit=1e3',
    'after=x',
    "after=2026-01-01.1'--",
    'after=../..',
    'after=2026-99-99.0',
    'limit=all&after=x',
  ]) {
    const { statusCode, headers } = await ask(`/open-data/documents.json?${query}`);
    assert.equal(statusCode, 400, query);
    assert.match(String(headers['content-type']), /problem\+json/);
  }
  assert.equal((await ask('/open-data/agencies.json?after=%27')).statusCode, 400);
  assert.equal((await ask('/open-data/nothing.csv')).statusCode, 404);
  // A day that no calendar has: nothing was released before it, or all was.
  assert.ok((await ask('/open-data/documents.json?after=2026-99-99.1')).statusCode < 500);
});

test('attack: whole lists, made anew each time, are not to be had without end; their pages are', async (t) => {
  const { ask } = await openSite(t, SOME);
  const statuses = async (url: string) => {
    const found = new Set<number>();
    for (let i = 0; i < 32; i += 1) found.add((await ask(url)).statusCode);
    return [...found];
  };
  assert.deepEqual(await statuses('/open-data/documents.json?limit=all'), [200, 429]);
  assert.deepEqual(await statuses('/open-data/documents.json?limit=10'), [200]);
});
