import assert from 'node:assert/strict';
import { test } from 'node:test';
import writeExcelFile from 'write-excel-file/node';
import { buildZip } from './testing/build-zip.ts';
import { opened } from './testing/opened.ts';
import { SAMPLE_ROWS } from './testing/sample-text.ts';
import { tableRows } from './testing/table-of.ts';

test('reads a workbook of the write-excel-file package: values as shown, blank cells, merged cells', async () => {
  const bytes = await writeExcelFile([
    [{ value: '主动公开政府信息情况', columnSpan: 4 }, null, null, null],
    ...SAMPLE_ROWS.map((row) => row.map((text) => (/^\d+$/.test(text) ? { value: Number(text) } : text === '' ? null : { value: text }))),
    [{ value: '收费' }, { value: 1480.8758, format: '0.00' }, null, { value: '不适用' }],
  ]).toBuffer();
  const document = await opened(bytes, { name: 'a.xlsx' });
  assert.equal(document.format, 'xlsx');
  assert.deepEqual(tableRows(document), [['主动公开政府信息情况', null, null, null], ...SAMPLE_ROWS, ['收费', '1480.88', '', '不适用']]);
  assert.equal(document.tables[0]?.cells[0]?.columnSpan, 4);
});

const part = (name: string, data: string): { name: string; data: string } => ({
  name,
  data: `<?xml version="1.0" encoding="UTF-8"?>${data}`,
});
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook written by hand: sheets by name, each with its XML; `state` may hide one. */
function workbook(sheets: readonly { name: string; state?: string; xml: string }[]): Buffer {
  const types = sheets
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  return buildZip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types}</Types>`,
    ),
    part(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    part(
      'xl/workbook.xml',
      `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="s${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    ...sheets.map(({ xml }, index) => part(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet ${MAIN}>${xml}</worksheet>`)),
  ]);
}

const row = (number: number, ...cells: readonly (readonly [at: string, text: string])[]): string =>
  `<row r="${number}">${cells.map(([at, text]) => `<c r="${at}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

test('sheets come one after another without their names, hidden ones are left out and said', async () => {
  const document = await opened(
    workbook([
      {
        name: '表二',
        xml: `<sheetData>${row(3, ['B', '规章'], ['C', '0'])}${row(4, ['B', '许可'], ['C', '5'])}</sheetData><mergeCells><mergeCell ref="B4:B5"/></mergeCells>`,
      },
      { name: '底稿', state: 'hidden', xml: `<sheetData>${row(1, ['A', '不公开'], ['B', '1'])}</sheetData>` },
      { name: 'Sheet3', xml: `<sheetData>${row(1, ['A', '第一行'])}${row(2, ['A', '第二行'])}</sheetData>` },
    ]),
  );
  assert.equal(document.text, '规章\t0\n许可\t5\n\t\n第一行\n第二行\n');
  assert.equal(document.tables.length, 1);
  assert.equal(document.tables[0]?.cells.find(({ row: at, column }) => at === 1 && column === 0)?.rowSpan, 2);
  assert.deepEqual(
    document.warnings.map(({ code }) => code),
    ['source.hiddenSheet'],
  );
});

test('a sheet with two cells at the far corners does not cost its area', async () => {
  const document = await opened(
    workbook([{ name: 'Sheet1', xml: `<sheetData>${row(1, ['A', '甲'])}${row(1_048_576, ['XFD', '乙'])}</sheetData>` }]),
  );
  assert.ok(document.text.startsWith('甲'));
  const merged = await opened(
    workbook([
      {
        name: 'Sheet1',
        xml: `<sheetData>${row(1, ['A', '甲'], ['B', '乙'])}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      },
    ]),
  );
  assert.ok(merged.text.startsWith('甲'));
});

test('a last row of drawn blank cells belongs to the table; undrawn rows and a second one do not', async () => {
  const blank = (number: number): string => `<row r="${number}"><c r="A${number}" s="0"/><c r="B${number}" s="0"/></row>`;
  const drawn = await opened(
    workbook([{ name: 'Sheet1', xml: `<sheetData>${row(1, ['A', '维持'], ['B', '纠正'])}${blank(2)}${blank(3)}</sheetData>` }]),
  );
  assert.deepEqual(tableRows(drawn), [
    ['维持', '纠正'],
    ['', ''],
  ]);
});
