import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { z } from 'zod';
import { apiChanges, type Json } from '../../scripts/api-changes.ts';

// Two shapes of one name would stand for each other in the document. Seen only while the modules are read.
const names = new Map<unknown, unknown>();
const twice: string[] = [];
const add = z.globalRegistry.add.bind(z.globalRegistry);
Object.assign(z.globalRegistry, {
  add: (schema: z.ZodType, meta: { readonly id?: string }) => {
    if (meta.id !== undefined && names.has(meta.id)) twice.push(meta.id);
    if (meta.id !== undefined) names.set(meta.id, schema);
    return add(schema, meta);
  },
});

const { apiFiles, DOCUMENT, ROOT } = await import('../../scripts/api-files.ts');

const Operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()).optional(),
  summary: z.string().optional(),
  responses: z.record(z.string(), z.unknown()),
  'x-access': z.record(z.string(), z.string()),
});
const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

let files: ReadonlyMap<string, string> = new Map();
before(async () => {
  files = await apiFiles();
});

test('the API document and the types of its client are what the routes make (else: npm run api)', async () => {
  for (const [name, content] of files) {
    const committed = (await readFile(new URL(name, ROOT), 'utf8')).replaceAll('\r\n', '\n');
    assert.ok(committed === content, `${name} is not what the routes make: npm run api`);
  }
});

test('nothing in the API breaks programs that were written for the released one', async () => {
  const released: Json = JSON.parse(await readFile(new URL('docs/api/released/openapi.json', ROOT), 'utf8'));
  const now: Json = JSON.parse(files.get(DOCUMENT) ?? '');
  assert.deepEqual(apiChanges(released, now), []);
});

test('every operation has a name of its own, a Chinese summary and tag, a success and a way to fail', () => {
  const operations = Object.values(Document.parse(JSON.parse(files.get(DOCUMENT) ?? '')).paths).flatMap((path) => Object.values(path));
  assert.ok(operations.length > 50);
  assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length);
  const incomplete = operations.filter(
    ({ summary, tags, responses }) =>
      !/[\u4e00-\u9fff]/.test(summary ?? '') ||
      !/[\u4e00-\u9fff]/.test(tags?.[0] ?? '') ||
      responses['default'] === undefined ||
      !Object.keys(responses).some((status) => /^[23]/.test(status)),
  );
  assert.deepEqual(
    incomplete.map(({ operationId }) => operationId),
    [],
  );
});

test('no two shapes have one name', () => {
  assert.ok(names.size > 30, 'the modules were read after this test began to look');
  assert.deepEqual(twice, []);
});
