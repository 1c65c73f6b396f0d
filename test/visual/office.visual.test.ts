import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import { read, utils } from '@e965/xlsx';
import { renderDocx, renderXlsx } from '../../src/platform/rendering/index.ts';
import type { PrintCell, PrintDocument } from '../../src/kernel/print-document.ts';
import { printReport, type FormId } from '../../src/report/index.ts';
import { officeToPdf, pagesOfText, pdfFonts, pdfInfo, pictures, workFolder } from './converters.ts';
import { assertRowsPrinted, bare, tableNumbers, tablesOf, textsOf } from './expected-text.ts';
import { footerSide, horizontalLines, inkInMargins } from './pixels.ts';
import { sampleReport } from './sample-report.ts';
import { zipPart } from './zip-part.ts';

const DPI = 60;
const folder = workFolder();
after(folder.remove);

const samples: { form: FormId; document: PrintDocument; docxBytes: Uint8Array; xlsxBytes: Uint8Array }[] = [];
for (const form of ['2021', '2019', 'statistics'] as const) {
  const document = printReport(sampleReport(form));
  samples.push({ form, document, docxBytes: await renderDocx(document), xlsxBytes: await renderXlsx(document) });
}
officeToPdf(
  folder.path,
  samples.flatMap(({ form, docxBytes, xlsxBytes }) => [
    folder.write(`docx-${form}.docx`, docxBytes),
    folder.write(`xlsx-${form}.xlsx`, xlsxBytes),
  ]),
);

for (const { form, document, docxBytes, xlsxBytes } of samples) {
  const docx = `${folder.path}/docx-${form}.pdf`;
  const pages = pagesOfText(docx);
  const body = pages.map((page) => page.replace(/^— ?\d+ ?—$/m, '')).join('\n');

  test(`DOCX, form ${form}: an office suite prints the report’s text and numbers`, () => {
    const text = bare(body);
    for (const expected of textsOf(document)) assert.ok(text.includes(bare(expected)), expected);
    assertRowsPrinted(document, pagesOfText(docx, 'layout').join('\n'));
    assert.doesNotMatch(text, /\ufffd/);
    assert.match(pdfInfo(docx).get('Page size') ?? '', /\(A4\)$/);
    for (const font of pdfFonts(docx)) assert.ok(font.embedded, font.name);
  });

  test(`DOCX, form ${form}: page numbers stand outside, — 1 — on the right, — 2 — on the left`, () => {
    for (const [index, page] of pages.entries()) assert.match(page, new RegExp(`^— ?${index + 1} ?—$`, 'm'));
    const [first, second] = pictures(folder.path, docx, DPI);
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual([footerSide(first), footerSide(second)], ['right', 'left']);
  });

  test(`DOCX, form ${form}: ruled tables inside the margins, a heading with its table`, () => {
    const pictured = pictures(folder.path, docx, DPI);
    for (const [index, picture] of pictured.entries()) {
      // A punctuation mark may hang over the right edge of the type area by half a character.
      assert.equal(inkInMargins(picture, DPI, { top: 36, left: 27, right: 21 }), 0, `page ${index + 1}`);
    }
    const rows = tablesOf(document).reduce((sum, table) => sum + table.rows.length, 0);
    const lines = pictured.reduce((sum, picture) => sum + horizontalLines(picture, 0.4).length, 0);
    assert.ok(lines >= rows * 0.6, `${lines} ruled lines for ${rows} rows`);
    if (form === 'statistics') return assert.ok(pages.filter((page) => page.includes('统计指标')).length >= 2, 'the header row repeats');
    const start = pages.find((page) => page.includes('三、收到和处理政府信息公开申请情况') && page.includes('申请人情况'));
    assert.ok(start?.includes('四、结转下年度继续办理'));
  });

  test(`DOCX, form ${form}: merged cells, repeated headers, whole rows and the official faces stand in the file`, async () => {
    const word = load(await zipPart(docxBytes, 'word/document.xml'), { xml: true });
    const cells = tablesOf(document).flatMap((table) => table.rows.flat());
    const count = (selector: string): number => word(selector).length;
    assert.equal(count('w\\:tbl'), tablesOf(document).length);
    assert.equal(
      word('w\\:gridSpan').filter((_, element) => word(element).attr('w:val') !== '1').length,
      cells.filter((cell) => cell.columnSpan > 1).length + widenedContinuations(cells),
    );
    assert.equal(count('w\\:vMerge[w\\:val=restart]'), cells.filter((cell) => cell.rowSpan > 1).length);
    assert.equal(
      count('w\\:tblHeader'),
      tablesOf(document).reduce((sum, table) => sum + table.headerRowCount, 0),
    );
    assert.equal(count('w\\:cantSplit'), count('w\\:tr'));
    const size = word('w\\:pgSz');
    const margin = word('w\\:pgMar');
    assert.deepEqual([size.attr('w:w'), size.attr('w:h')].map(Number), [11906, 16838]);
    assert.deepEqual(
      ['top', 'bottom', 'left', 'right'].map((side) => Math.round((Number(margin.attr(`w:${side}`)) / 1440) * 25.4)),
      [37, 35, 28, 26],
    );
    const faces = new Set(
      word('w\\:rFonts')
        .map((_, element) => word(element).attr('w:eastAsia') ?? '')
        .get(),
    );
    for (const face of ['方正小标宋简体', '黑体', '仿宋_GB2312', '宋体']) assert.ok(faces.has(face), face);
  });

  test(`XLSX, form ${form}: each table prints on A4 at its page’s width, numbers add up`, () => {
    const xlsx = `${folder.path}/xlsx-${form}.pdf`;
    assert.match(pdfInfo(xlsx).get('Page size') ?? '', /\(A4\)$/);
    const printed = pagesOfText(xlsx);
    assert.ok(printed.length <= 2 + tablesOf(document).length, `${printed.length} pages`);
    assertRowsPrinted(document, pagesOfText(xlsx, 'layout').join('\n'));
    const workbook = read(xlsxBytes);
    const numbers = workbook.SheetNames.slice(1)
      .flatMap((name) => utils.sheet_to_json<unknown[]>(workbook.Sheets[name] ?? {}, { header: 1 }).flat())
      .filter((value) => typeof value === 'number');
    assert.deepEqual(
      numbers.toSorted((a, b) => a - b),
      tableNumbers(document)
        .map(Number)
        .toSorted((a, b) => a - b),
    );
  });
}

/** A cell that spans rows and columns goes on in every row below, as wide as it began. */
function widenedContinuations(cells: readonly PrintCell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.columnSpan > 1 ? cell.rowSpan - 1 : 0), 0);
}
