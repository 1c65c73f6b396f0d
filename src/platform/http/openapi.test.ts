import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import { createLog } from '../logging.ts';
import { open, self, type Access } from './access.ts';
import { apiOf, type ApiApp } from './app.ts';
import { createApp } from './create-app.ts';
import { multipartBody } from './multipart-body.ts';

const MAY_READ: { readonly access: Access } = { access: { kind: 'policy', noun: 'note', deed: 'read' } };
const MAY_EDIT: { readonly access: Access } = { access: { kind: 'policy', noun: 'note', deed: 'edit' } };
const DEEDS = new Map([
  ['note:read', { title: '查看', machine: true }],
  ['note:edit', { title: '修改', machine: false }],
]);

const Note = z.object({ id: z.number(), title: z.string().nullable() }).meta({ id: 'TestNote' });
z.object({ nobody: z.string() }).meta({ id: 'TestUnused' });

async function documentOf(t: TestContext, add: (api: ApiApp) => void) {
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [(app) => add(apiOf(app))],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
    deeds: DEEDS,
  });
  t.after(() => app.close());
  const answer = await app.inject('/api/v1/openapi.json');
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
  return answer.json();
}

test('the document says of each operation its name, whom it lets in, what it takes and answers, and how it fails', async (t) => {
  const document = await documentOf(t, (api) => {
    const params = z.object({ id: z.coerce.number() });
    const about = { summary: '看一条', tags: ['笔记'], params, response: { 200: Note } };
    api.get('/api/v1/notes/:id', { config: MAY_READ, schema: about }, async () => ({ id: 1, title: null }));
    const change = { params, body: z.object({ title: z.string().max(9) }), response: { 200: Note } };
    api.patch('/api/v1/notes/:id', { config: MAY_EDIT, schema: change }, async () => ({ id: 1, title: null }));
    api.post('/api/v1/mine', { config: self('my own'), schema: { response: { 200: Note } } }, async () => ({ id: 1, title: null }));
    api.get('/api/v1/all', { config: open('all may'), schema: { response: { 200: z.array(Note) } } }, async () => []);
    api.get('/page', { config: open('a page') }, async () => '');
  });
  assert.equal(document.openapi, '3.1.0');
  assert.deepEqual(Object.keys(document.paths), ['/api/v1/notes/{id}', '/api/v1/mine', '/api/v1/all']);
  const { get, patch, head } = document.paths['/api/v1/notes/{id}'];
  assert.equal(head, undefined);
  assert.deepEqual([get.operationId, get.summary, get.tags], ['getNotesById', '看一条', ['笔记']]);
  assert.deepEqual([get['x-access'], get.security], [{ noun: 'note', deed: 'read' }, [{ session: [] }, { bearer: [] }]]);
  assert.deepEqual(get.responses['200'].content['application/json'].schema, { $ref: '#/components/schemas/TestNote' });
  assert.deepEqual(get.responses.default.content, { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } });
  assert.deepEqual(patch.security, [{ session: [], formToken: [] }]);
  assert.deepEqual(
    patch.parameters.map(({ in: place, name, required }: { in: string; name: string; required?: boolean }) => [
      place,
      name,
      required ?? false,
    ]),
    [
      ['path', 'id', true],
      ['header', 'idempotency-key', false],
      ['header', 'if-match', false],
    ],
  );
  assert.equal(patch.requestBody.content['application/json'].schema.properties.title.maxLength, 9);
  assert.deepEqual(document.paths['/api/v1/all'].get.security, []);
  assert.deepEqual(document.paths['/api/v1/mine'].post['x-access'], { self: 'my own' });
  assert.deepEqual(Object.keys(document.components.schemas), ['Problem', 'TestNote']);
});

test('a body that may be left out is said to be so, others are needed', async (t) => {
  const document = await documentOf(t, (api) => {
    const body = z.object({ reason: z.string().optional() });
    const response = { 200: Note };
    api.post('/api/v1/needs', { config: MAY_EDIT, schema: { body, response } }, async () => ({ id: 1, title: null }));
    api.post('/api/v1/bears', { config: MAY_EDIT, schema: { body: body.optional(), response } }, async () => ({ id: 1, title: null }));
  });
  const { post: needs } = document.paths['/api/v1/needs'];
  const { post: bears } = document.paths['/api/v1/bears'];
  assert.equal(needs.requestBody.required, true);
  assert.equal(bears.requestBody.required, false);
  assert.equal('x-body-optional' in bears, false);
});

test('a form with a file is said to be one, with its binary part, its fields and what may be sent in its place', async (t) => {
  const document = await documentOf(t, (api) => {
    const response = { 200: Note };
    const fields = z.object({ title: z.string().max(9), year: z.coerce.number().optional() });
    const form = multipartBody({ file: { name: 'scan', description: '扫描件' }, fields, orJson: z.object({ text: z.string() }) });
    api.post('/api/v1/scans', { config: MAY_EDIT, schema: { ...form, response } }, async () => ({ id: 1, title: null }));
    const bare = multipartBody({ file: { description: '文件', optional: true } });
    api.post('/api/v1/files', { config: MAY_EDIT, schema: { ...bare, response } }, async () => ({ id: 1, title: null }));
  });
  const { post } = document.paths['/api/v1/scans'];
  const { schema } = post.requestBody.content['multipart/form-data'];
  assert.deepEqual(schema.properties.scan, { type: 'string', format: 'binary', description: '扫描件' });
  assert.deepEqual(
    [Object.keys(schema.properties), schema.required],
    [
      ['scan', 'title', 'year'],
      ['scan', 'title'],
    ],
  );
  assert.equal(schema.properties.title.maxLength, 9);
  assert.deepEqual(post.requestBody.content['application/json'].schema.required, ['text']);
  assert.deepEqual([post.requestBody.required, 'multipart' in post], [true, false]);
  const { post: files } = document.paths['/api/v1/files'];
  assert.deepEqual(Object.keys(files.requestBody.content), ['multipart/form-data']);
  assert.deepEqual(files.requestBody.content['multipart/form-data'].schema.required ?? [], []);
});

test('a route that asks leave for what no policy speaks of stops the start', async (t) => {
  const { access } = MAY_READ;
  await assert.rejects(
    documentOf(t, (api) => {
      const config = { access: { ...access, deed: 'raed' } };
      api.get('/api/v1/notes', { config, schema: { response: { 200: Note } } }, async () => ({ id: 1, title: null }));
    }),
    /GET \/api\/v1\/notes asks leave for note:raed, of which no policy speaks/,
  );
});
