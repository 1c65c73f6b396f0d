import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import { openDocuments, Trouble, type DocumentOffice } from '../../../../test/factories/documents/open-documents.ts';
import { temporaryFiles } from '../../../../test/factories/office/temporary-files.ts';
import { guardedApp } from '../../../../test/factories/access/guarded-app.ts';
import { referencedFiles } from '../../../platform/files/index.ts';
import { NO_SCANNER, type Scanner } from '../../../platform/scanning/index.ts';
import { imagesOf, readBody } from '../../../richtext/index.ts';
import { documentFileRoutes, documentPolicy } from '../index.ts';
import { BroughtBody } from './file-routes.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const WORD = readFileSync(join(import.meta.dirname, '../../../../test/fixtures/documents/06-pictures.docx'));
const HandedIn = z.object({
  attachment: z.object({ file: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number(), inline: z.boolean() }),
});

type Who = 'policyStaff' | 'financeStaff' | 'foreignClerk' | 'leader';

async function openFiles(t: TestContext, scanner: Scanner = NO_SCANNER) {
  const office = await openDocuments(t);
  const files = await temporaryFiles(t);
  const app = await guardedApp(t, office.database, [documentPolicy], [documentFileRoutes({ database: office.database, files, scanner })]);
  const send = (who: Who, path: string, name: string, bytes: Uint8Array, type = 'application/octet-stream') => {
    const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
    return app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { 'x-test-account': String(office.people[who]), 'content-type': 'multipart/form-data; boundary=b' },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]),
    });
  };
  const get = (who: Who, path: string) => app.inject({ url: `/api/v1${path}`, headers: { 'x-test-account': String(office.people[who]) } });
  const paste = (who: Who, body: object) =>
    app.inject({ method: 'POST', url: '/api/v1/document-paste', headers: { 'x-test-account': String(office.people[who]) }, payload: body });
  return { office, files, send, get, paste };
}

async function begin(office: DocumentOffice) {
  return office.begin('policyStaff', { type: 'news', title: '一' });
}

test('a file is handed in, named by the content, kept as long as it is named, and comes back under safe headers', async (t) => {
  const { office, files, send, get } = await openFiles(t);
  const begun = await begin(office);
  const sent = await send('policyStaff', `/documents/${begun.id}/files`, '办公楼.png', PNG, 'image/png');
  assert.equal(sent.statusCode, 201, sent.body);
  const { attachment } = HandedIn.parse(sent.json());
  assert.deepEqual([attachment.name, attachment.mediaType, attachment.bytes], ['办公楼.png', 'image/png', PNG.length]);
  const image = { type: 'image', attrs: { file: attachment.file, alt: '办公楼', caption: '' } };
  // Whatever the client says of size and kind: what was found counts. A picture of the body is among the attachments.
  const said = { ...attachment, mediaType: 'text/html', bytes: 5, name: '附图.png' };
  const saved = await office.save('policyStaff', begun, { ...begun.content, body: { type: 'doc', content: [image] }, attachments: [said] });
  assert.deepEqual(saved.content.attachments, [{ ...attachment, name: '附图.png' }]);
  const unlisted = await office.save('policyStaff', saved, { ...saved.content, attachments: [] });
  assert.deepEqual(unlisted.content.attachments, [{ ...attachment, inline: true }]);
  assert.deepEqual(await referencedFiles(office.database), [attachment.file]);
  assert.ok(await files.has(attachment.file));

  const got = await get('leader', `/documents/${begun.id}/files/${attachment.file}`);
  assert.deepEqual([got.statusCode, got.rawPayload.equals(PNG), got.headers['content-type']], [200, true, 'image/png']);
  assert.equal(got.headers['x-content-type-options'], 'nosniff');
  assert.match(String(got.headers['content-security-policy']), /sandbox/);
});

test('attack: the hash of another document’s file is no way to it, nor a way to name it', async (t) => {
  const { office, send, get } = await openFiles(t);
  const begun = await begin(office);
  const { attachment } = HandedIn.parse((await send('policyStaff', `/documents/${begun.id}/files`, 'a.png', PNG)).json());
  const foreign = await office.begin('foreignClerk', { type: 'news', title: '外机关', unitId: office.units.foreign });
  const finance = await office.begin('financeStaff', { type: 'news', title: '财务科' });
  for (const [who, id] of [
    ['foreignClerk', foreign.id],
    ['foreignClerk', begun.id],
    ['financeStaff', finance.id],
    ['financeStaff', begun.id],
  ] as const)
    assert.equal((await get(who, `/documents/${id}/files/${attachment.file}`)).statusCode, 404, `${who} ${id}`);
  const content = { ...foreign.content, attachments: [attachment] };
  assert.equal((await office.ask('foreignClerk', 'PATCH', `/documents/${foreign.id}`, { content }, 1)).status, 422);
  for (const who of ['foreignClerk', 'financeStaff'] as const)
    assert.equal((await send(who, `/documents/${begun.id}/files`, 'b.png', PNG)).statusCode, 404, who);
  assert.equal((await send('leader', `/documents/${begun.id}/files`, 'b.png', PNG)).statusCode, 403);
});

test('attack: pages, programs, wrong names and paths are refused, and nothing of them is kept', async (t) => {
  const { office, files, send } = await openFiles(t);
  const { id } = await begin(office);
  for (const [name, bytes] of [
    ['a.svg', SVG],
    ['a.html', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a.png', SVG],
    ['a.png.exe', PNG],
    ['a.pdf', PNG],
    ['a.png', Buffer.alloc(0)],
  ] as const) {
    const refused = await send('policyStaff', `/documents/${id}/files`, name, bytes);
    assert.equal(refused.statusCode, 422, `${name} ${refused.body}`);
    assert.match(Trouble.parse(refused.json()).detail, /^[^{}]+。$/);
  }
  for await (const kept of files.list()) assert.fail(kept.sha256);
});

test('what the scanner does not let through is not kept; when it gives no verdict, later may do', async (t) => {
  for (const [verdict, status] of [
    [{ kind: 'infected', name: 'Eicar' }, 422],
    [{ kind: 'notScanned', why: 'unreachable' }, 503],
  ] as const) {
    const { office, files, send } = await openFiles(t, { version: async () => 'test', scan: async () => verdict });
    const { id } = await begin(office);
    assert.equal((await send('policyStaff', `/documents/${id}/files`, 'a.png', PNG)).statusCode, status);
    for await (const kept of files.list()) assert.fail(kept.sha256);
  }
});

test('a Word file becomes a text whose pictures are the document’s own; a paste from elsewhere brings no foreign ones', async (t) => {
  const { office, send, paste } = await openFiles(t);
  const begun = await begin(office);
  const brought = await send('policyStaff', `/documents/${begun.id}/import-body`, '材料.docx', WORD);
  assert.equal(brought.statusCode, 200, brought.body);
  const { body, attachments } = BroughtBody.parse(brought.json());
  const read = readBody(body);
  assert.ok(read.ok && imagesOf(read.value).length > 0);
  assert.deepEqual(new Set(imagesOf(read.value).map(({ file }) => file)), new Set(attachments.map(({ file }) => file)));
  await office.save('policyStaff', begun, { ...begun.content, body });

  const html = `<p>甲<script>alert(1)</script></p><img src="data:image/png;base64,${PNG.toString('base64')}"><p onclick="x()">乙</p>`;
  const without = await paste('policyStaff', { html });
  const withPictures = await paste('policyStaff', { html, documentId: begun.id });
  assert.deepEqual([without.statusCode, withPictures.statusCode], [200, 200]);
  assert.doesNotMatch(without.body + withPictures.body, /script|onclick|alert/);
  assert.deepEqual(
    [BroughtBody.parse(without.json()).attachments.length, BroughtBody.parse(withPictures.json()).attachments.length],
    [0, 1],
  );
  assert.equal((await paste('foreignClerk', { html, documentId: begun.id })).statusCode, 404);
});
