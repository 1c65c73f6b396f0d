import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { renderPdf, stopTypst } from '../../src/platform/rendering/index.ts';
import type { PrintDocument } from '../../src/kernel/print-document.ts';
import { printReport, type FormId } from '../../src/report/index.ts';
import { pagesOfText, pdfFonts, pdfInfo, pictures, workFolder } from './converters.ts';
import { assertRowsPrinted, bare, loneNumbers, tableNumbers, tablesOf, textsOf } from './expected-text.ts';
import { countGlyphs, countInContent } from './glyphs.ts';
import { assertLooksLike } from './golden.ts';
import { horizontalLines, inkInMargins, verticalLines } from './pixels.ts';
import { sampleReport } from './sample-report.ts';

const DPI = 60;
const folder = workFolder();

after(async () => {
  await stopTypst();
  folder.remove();
});

// All files first: a root hook may run as soon as the tests known by then are done.
const samples: { form: FormId; document: PrintDocument; pdf: Uint8Array }[] = [];
for (const form of ['2021', '2019', 'statistics'] as const) {
  const document = printReport(sampleReport(form));
  const result = await renderPdf(document);
  assert.ok(result.ok);
  samples.push({ form, document, pdf: result.value });
}

for (const { form, document, pdf } of samples) {
  const file = folder.write(`${form}.pdf`, pdf);
  const pages = pagesOfText(file);
  const body = pages.map((page) => page.replace(/^— \d+ —$/m, '')).join('\n');

  test(`PDF, form ${form}: tagged, A4, titled, every font embedded and readable`, () => {
    const info = pdfInfo(file);
    assert.equal(info.get('Tagged'), 'yes');
    assert.match(info.get('Page size') ?? '', /\(A4\)$/);
    assert.equal(info.get('Title'), document.title.join(''));
    assert.equal(info.get('Author'), document.author);
    const fonts = pdfFonts(file);
    assert.ok(fonts.length >= 3);
    for (const font of fonts) assert.deepEqual({ ...font, name: '' }, { name: '', embedded: true, unicode: true }, font.name);
    assert.ok(fonts.every((font) => /Noto(?:Serif|Sans)SC/.test(font.name)));
  });

  test(`PDF, form ${form}: the text comes out as it went in, no radicals, no boxes`, () => {
    const text = bare(body);
    for (const expected of textsOf(document)) assert.ok(text.includes(bare(expected)), expected);
    assert.doesNotMatch(text, /[\u2e80-\u2fdf\ufffd\ue000-\uf8ff]/);
    const glyphs = countGlyphs(pdf);
    assert.ok(glyphs.drawn >= text.length, `${glyphs.drawn} glyphs for ${text.length} characters`);
    assert.equal(glyphs.missing, 0);
  });

  test(`PDF, form ${form}: the tables hold the report’s numbers, row by row, and no others`, () => {
    assert.deepEqual(loneNumbers(body), tableNumbers(document));
    assertRowsPrinted(document, pagesOfText(file, 'layout').join('\n'));
  });

  test(`PDF, form ${form}: the pages look as they did, tables ruled, nothing in the margins`, () => {
    const pictured = pictures(folder.path, file, DPI);
    assert.equal(pictured.length, pages.length);
    for (const [index, picture] of pictured.entries()) {
      assert.equal(inkInMargins(picture, DPI, { top: 36, left: 27, right: 25 }), 0, `page ${index + 1}`);
      assertLooksLike(`pdf-${form}-${index + 1}`, picture);
    }
    const lines = pictured.reduce((sum, picture) => sum + horizontalLines(picture, 0.4).length, 0);
    const rows = tablesOf(document).reduce((sum, table) => sum + table.rows.length, 0);
    assert.ok(lines >= rows * 0.6, `${lines} ruled lines for ${rows} rows`);
    const columns = Math.max(...pictured.map((picture) => verticalLines(picture, 0.1).length));
    assert.ok(columns >= Math.min(4, ...tablesOf(document).map((table) => table.widths.length + 1)), `${columns} ruled columns`);
  });

  test(`PDF, form ${form}: a heading stands on the page of its table, and a table that fits is not cut`, () => {
    if (form === 'statistics') return assert.ok(pages.filter((page) => page.includes('统计指标')).length >= 2, 'the header row repeats');
    const start = pages.findIndex((page) => page.includes('三、收到和处理政府信息公开申请情况') && page.includes('申请人情况'));
    assert.ok(start >= 0);
    assert.ok(pages[start]?.includes('四、结转下年度继续办理'));
  });
}

test('the count of glyphs sees glyph 0 when there is one', () => {
  const content = String.raw`BT [(\000\001\000\n) -5.5 (\000\000\001(\002))] TJ <0000008e> Tj ET (\000\000) Tj`;
  assert.deepEqual(countInContent(content), { drawn: 7, missing: 2 });
});
