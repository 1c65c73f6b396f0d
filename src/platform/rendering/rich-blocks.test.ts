import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import { documentOf } from '../../../test/factories/print/print-document.ts';
import { pictureBytes } from '../../../test/factories/richtext/flat-document.ts';
import { outline } from '../../../test/factories/richtext/outline.ts';
import { SAMPLE_DOCUMENTS } from '../../../test/factories/richtext/sample-documents.ts';
import { bodyToPrint, readBody } from '../../richtext/index.ts';
import type { PrintDocument, PrintPicture } from '../../kernel/print-document.ts';
import { docxToBody } from '../extraction/index.ts';
import { renderDocx, renderHtml, renderMarkdown, renderPdf, renderXlsx, stopTypst } from './index.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/documents');
after(stopTypst);

async function sample(name: string): Promise<{ readonly document: PrintDocument; readonly outline: string }> {
  const imported = await docxToBody(readFileSync(join(FIXTURES, `${name}.docx`)));
  assert.ok(imported.ok);
  const { body, files } = imported.value;
  const picture = (file: string): PrintPicture | null => files.find(({ sha256 }) => sha256 === file) ?? null;
  return { document: documentOf(bodyToPrint(body, { picture })), outline: outline(body) };
}

for (const { name } of SAMPLE_DOCUMENTS) {
  test(`${name}: what was exported as DOCX comes in again as it was`, async () => {
    const { document, outline: before } = await sample(name);
    const again = await docxToBody(await renderDocx(document));
    assert.ok(again.ok);
    assert.equal(outline(again.value.body), before);
    assert.equal(again.value.title, document.title.join(''));
  });

  test(`${name}: the PDF is made, tagged and accessible, by the same text`, async () => {
    const { document } = await sample(name);
    const pdf = await renderPdf(document);
    assert.ok(pdf.ok, pdf.ok ? '' : pdf.error.message);
    assert.match(Buffer.from(pdf.value).toString('latin1'), /pdfuaid/);
  });
}

test('HTML keeps lists, notes, looks, pictures with their words and cells of several paragraphs', async () => {
  const page = async (name: string): Promise<ReturnType<typeof load>> => load(renderHtml((await sample(name)).document));
  const lists = await page('02-nested-lists');
  assert.deepEqual([lists('ol').length, lists('ol ol ol').length, lists('ul ul li').text()], [3, 1, '“与原件一致”']);
  const notes = await page('05-footnotes');
  assert.equal(notes('[role=doc-endnotes] li').length, 3);
  for (const reference of notes('[role=doc-noteref]').get()) {
    assert.equal(notes(notes(reference).attr('href') ?? '').length, 1);
  }
  const pictures = await page('06-pictures');
  assert.deepEqual(
    pictures('img')
      .map((_, image) => pictures(image).attr('alt'))
      .get(),
    ['县长在主席台讲话', '参会人员合影', ''],
  );
  const looks = await page('08-links-and-marks');
  assert.deepEqual([looks('sup').text(), looks('sub').text(), looks('s').text(), looks('a').length], ['2', '2', '作废', 2]);
  const cells = await page('09-table-with-lists');
  assert.equal(cells('td ol li').length, 2);
});

test('Markdown and a spreadsheet print the words of everything', async () => {
  const { document } = await sample('02-nested-lists');
  assert.match(renderMarkdown(document), /1\. 申请表\n2\. 身份证明\n\n {3}1\. 居民身份证\n {3}2\. 委托办理的\n\n {6}1\. 委托书/);
  const { document: pictures } = await sample('06-pictures');
  assert.match(renderMarkdown(pictures), /〔图片：参会人员合影〕/);
  assert.ok((await renderXlsx(document)).length > 1_000);
});

test('a picture that a file can’t show, or that is not to be had, is printed as its words', async () => {
  const read = readBody({ type: 'doc', content: [{ type: 'image', attrs: { file: '0b'.repeat(32), alt: '示意图', caption: '图1' } }] });
  assert.ok(read.ok);
  const webp: PrintPicture = { mediaType: 'image/webp', bytes: new Uint8Array([1, 2, 3]) };
  for (const picture of [null, webp]) {
    const document = documentOf(bodyToPrint(read.value, { picture: () => picture }));
    const again = await docxToBody(await renderDocx(document));
    assert.ok(again.ok);
    assert.match(outline(again.value.body), /〔图片：示意图〕/);
    assert.ok((await renderPdf(document)).ok);
  }
});

test('a damaged picture is words too', async () => {
  const read = readBody({ type: 'doc', content: [{ type: 'image', attrs: { file: '0b'.repeat(32), alt: '坏图', caption: '' } }] });
  assert.ok(read.ok);
  const whole = pictureBytes([1, 2, 3]);
  for (const end of [4, 40, whole.length - 30]) {
    const broken: PrintPicture = { mediaType: 'image/png', bytes: new Uint8Array(whole.subarray(0, end)) };
    const document = documentOf(bodyToPrint(read.value, { picture: () => broken }));
    const pdf = await renderPdf(document);
    assert.ok(pdf.ok && (await renderDocx(document)).length > 0);
  }
});
