import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { examineFile } from '../../src/platform/attachments/index.ts';
import { officeTo, workFolder } from './converters.ts';

const PAGE = '<html><body><h1>公开指南</h1><p>政府信息公开指南</p></body></html>';
const folder = workFolder();
let [word, excel, restricted]: Buffer[] = [];

before(() => {
  const page = folder.write('page.html', Buffer.from(PAGE));
  const table = folder.write('table.csv', Buffer.from('a,b\n1,2\n'));
  officeTo('doc:MS Word 97', folder.path, [page]);
  officeTo('xls:MS Excel 97', folder.path, [table]);
  const options = {
    RestrictPermissions: { type: 'boolean', value: 'true' },
    PermissionPassword: { type: 'string', value: 'x' },
    Printing: { type: 'long', value: '0' },
  };
  officeTo(`pdf:writer_web_pdf_Export:${JSON.stringify(options)}`, folder.path, [page]);
  [word, excel, restricted] = ['page.doc', 'table.xls', 'page.pdf'].map((name) => readFileSync(join(folder.path, name)));
});
after(() => folder.remove());

async function codeOf(bytes: Buffer | undefined, name: string): Promise<string> {
  const result = await examineFile(bytes ?? Buffer.alloc(0), name, null);
  return result.ok ? [result.value.kind, ...result.value.notes.map(({ code }) => code)].join(' ') : result.error.code;
}

/** The file with a stream or storage called otherwise. */
function renamed(file: Buffer | undefined, from: string, to: string): Buffer {
  const copy = Buffer.from(file ?? []);
  const at = copy.indexOf(Buffer.from(`${from}\0`, 'utf16le'));
  assert.notEqual(at, -1, from);
  copy.fill(0, at, at + 64);
  copy.write(to, at, 'utf16le');
  copy.writeUInt16LE((to.length + 1) * 2, at + 64);
  return copy;
}

test('old Word and Excel files are known, also under the names that WPS gives them', async () => {
  assert.deepEqual(await Promise.all([codeOf(word, 'a.doc'), codeOf(word, 'a.wps'), codeOf(excel, 'a.xls'), codeOf(excel, 'a.et')]), [
    'doc',
    'doc',
    'xls',
    'xls',
  ]);
  assert.equal(await codeOf(word, 'a.xls'), 'attachment.nameMismatch');
  assert.equal(await codeOf(word?.subarray(0, 700), 'a.doc'), 'attachment.damaged');
});

test('attack: macros in old files', async () => {
  assert.equal(await codeOf(renamed(word, '\u0001CompObj', 'Macros'), 'a.doc'), 'attachment.macros');
  assert.equal(await codeOf(renamed(excel, '\u0001CompObj', '_VBA_PROJECT_CUR'), 'a.xls'), 'attachment.macros');
  const sheet = Buffer.from(excel ?? []);
  const record = sheet.indexOf(Buffer.from([0x85, 0]), 512);
  sheet[record + 9] = 1;
  assert.equal(await codeOf(sheet, 'a.xls'), 'attachment.macros', 'a sheet of macros of Excel 4');
});

test('locked files are noticed: old ones by their flag, new ones by what they are wrapped in, PDFs only when they do not open', async () => {
  assert.equal(await codeOf(renamed(word, 'WordDocument', 'EncryptedPackage'), 'a.docx'), 'attachment.locked');
  const locked = Buffer.from(word ?? []);
  const block = locked.indexOf(Buffer.from([0xec, 0xa5]), 512);
  locked[block + 11] = (locked[block + 11] ?? 0) | 1;
  assert.equal(await codeOf(locked, 'a.doc'), 'attachment.locked');
  const sheet = Buffer.from(excel ?? []);
  const start = sheet.indexOf(Buffer.from([0x09, 0x08]), 512);
  sheet[start + 4 + sheet.readUInt16LE(start + 2)] = 0x2f;
  sheet[start + 5 + sheet.readUInt16LE(start + 2)] = 0;
  assert.equal(await codeOf(sheet, 'a.xls'), 'attachment.locked');
  assert.equal(await codeOf(restricted, 'a.pdf'), 'pdf attachment.restricted');
});

test('damaged old files get an answer, never an exception', async () => {
  const start = word ?? Buffer.alloc(0);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 }),
      fc.boolean(),
      async (changes, inHeader) => {
        const bytes = Buffer.from(start);
        for (const [at, value] of changes) bytes[8 + (at % (inHeader ? 504 : bytes.length - 8))] = value;
        assert.equal(typeof (await codeOf(bytes, 'a.doc')), 'string');
      },
    ),
    { numRuns: 300 },
  );
});
