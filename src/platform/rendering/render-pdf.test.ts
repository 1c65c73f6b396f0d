import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { cellOf, documentOf, twoBlockTable } from '../../../test/factories/print/print-document.ts';
import { stopTypst } from './pdf/typst-worker.ts';
import { renderPdf } from './render-pdf.ts';

const SEED = 20_261_122;

after(stopTypst);

const document = documentOf([
  { kind: 'heading', level: 1, text: '一、情况' },
  { kind: 'paragraph', text: '正文 #[不是标记] $x$ *y* "z"', indent: true },
  { kind: 'table', table: twoBlockTable() },
]);

test('the same document gives the same bytes, also when many are set at once', async () => {
  const results = await Promise.all([document, document, document, document].map((each) => renderPdf(each)));
  const files = results.map((result) => (result.ok ? Buffer.from(result.value).toString('base64') : result.error.message));
  assert.ok(files[0]?.startsWith(Buffer.from('%PDF-1.7').toString('base64').slice(0, 8)));
  assert.equal(new Set(files).size, 1);
});

test('a character that no font draws is named, and there is no PDF', async () => {
  const result = await renderPdf(documentOf([{ kind: 'paragraph', text: '正常\ue123字😀\u200b\u3000' }]));
  assert.ok(!result.ok && result.error.kind === 'missingGlyphs');
  assert.deepEqual(result.error.characters, ['\ue123', '😀']);
  assert.match(result.error.message, /U\+E123.*U\+1F600/);
});

test('a font folder that is not there is said, not ignored', async () => {
  const result = await renderPdf(document, { fontFolder: '/nowhere/fonts' });
  assert.equal(result.ok ? '' : result.error.code, 'pdf.fontFolderUnreadable');
});

test('an empty document is a page', async () => {
  assert.ok((await renderPdf(documentOf([], { title: [''], author: '', date: null }))).ok);
});

test('a thread that was ended fails what waits on it and is started anew', async () => {
  const failed = assert.rejects(renderPdf(document), /typesetting thread/);
  const stopped = stopTypst();
  assert.ok((await renderPdf(document)).ok, 'also for what comes while it ends');
  await Promise.all([failed, stopped]);
});

test(`whatever the headings, texts and tables, there is a PDF or a named character, seed ${SEED}`, async () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('公开，。1a #*$_@<>\\"\'`=~\t\n\u3000（）“”—')), maxLength: 40 });
  const block = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), text }),
    fc.record({
      kind: fc.constant('paragraph' as const),
      text,
      indent: fc.boolean(),
      align: fc.constantFrom('start' as const, 'center' as const, 'end' as const),
    }),
    fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 60 }).map((rows) => ({
      kind: 'table' as const,
      table: {
        caption: '表',
        showCaption: true,
        widths: [1, 3],
        headerRowCount: 0,
        rows: rows.map((row) => row.map((each) => cellOf(each))),
      },
    })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 8 }), fc.array(text, { minLength: 1, maxLength: 2 }), async (blocks, title) => {
      assert.ok((await renderPdf(documentOf(blocks, { title }))).ok);
    }),
    { seed: SEED, numRuns: 60 },
  );
});
