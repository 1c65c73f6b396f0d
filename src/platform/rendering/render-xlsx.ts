import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from '../../kernel/print-document.ts';
import { placeCells } from './placed-cell.ts';
import { pictureWords, printableDocument } from './printable-document.ts';
import { PRINTED_ON_A4 } from './xlsx/printed-on-a4.ts';
import { rowHeight } from './xlsx/row-height.ts';

const TEXT_SHEET = '正文';
/** Characters that a spreadsheet allows in no sheet name, and the longest name. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;
/** Width of a sheet in characters, shared out by the table's relative widths. */
const SHEET_WIDTH = 120;
/** Width of the column of running text. */
const TEXT_WIDTH = 72;
/** A cell holds no more characters. */
const LONGEST_CELL = 32_767;
const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;

/**
 * The document as XLSX: a sheet with the running text, a paragraph a row, then a sheet a table with its merged cells.
 * Numbers are numbers, so that a clerk can add them up; a blank cell is empty, never 0. Some 20 ms of processor time.
 */
export async function renderXlsx(source: PrintDocument): Promise<Uint8Array> {
  const document = printableDocument(source);
  const tables = document.blocks.flatMap(tablesIn);
  const names = sheetNames(tables.map((table) => table.caption));
  const sheets = tables.map((table, index) => ({
    sheet: names[index] ?? `${index + 1}`,
    data: tableRows(table),
    columns: columnWidths(table),
    ...(table.headerRowCount > 0 ? { stickyRowsCount: table.headerRowCount } : {}),
  }));
  const buffer = await writeExcelFile([{ sheet: TEXT_SHEET, data: textRows(document), columns: [{ width: TEXT_WIDTH }] }, ...sheets], {
    fontFamily: '宋体',
    fontSize: 11,
    features: [PRINTED_ON_A4],
  }).toBuffer();
  return new Uint8Array(buffer);
}

function textRows(document: PrintDocument): SheetData {
  const title: CellObject = { ...text(document.title.join('')), fontSize: 16, fontWeight: 'bold', align: 'center' };
  const lines = document.subtitle === null ? [] : document.subtitle.split('\n');
  const subtitle = lines.map((line): CellObject => ({ ...text(line), align: 'center' }));
  const blocks = document.blocks.flatMap(blockRows);
  return [title, ...subtitle, ...blocks].map((cell) => [
    { ...cell, height: rowHeight([{ text: String(cell.value ?? ''), width: TEXT_WIDTH }], cell.fontSize ?? 11) },
  ]);
}

function blockRows(block: PrintBlock): CellObject[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...text(block.text), fontWeight: 'bold' }];
    case 'paragraph':
      return pieces(block.text).map((piece) => ({ ...text(piece), ...(block.align === undefined ? {} : { align: ALIGN[block.align] }) }));
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first, ...rest] = item.flatMap(blockRows);
        const mark = block.ordered ? `${block.start + index}. ` : '• ';
        return first === undefined ? [] : [{ ...first, value: mark + String(first.value ?? '') }, ...rest];
      });
    case 'quote':
      return block.blocks.flatMap(blockRows);
    case 'signOff':
      return [
        ...[block.name, block.date].map((line): CellObject => ({ ...text(line), align: 'right' })),
        ...(block.note === '' ? [] : [text(block.note)]),
      ];
    case 'image':
      return [text(pictureWords(block.alt, block.caption))];
    case 'table':
    case 'rule':
    case 'pageBreak':
      return [];
  }
}

/** Tables wherever they stand, but for those within a cell. */
function tablesIn(block: PrintBlock): readonly PrintTable[] {
  switch (block.kind) {
    case 'table':
      return [block.table];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(tablesIn));
    case 'quote':
      return block.blocks.flatMap(tablesIn);
    case 'heading':
    case 'paragraph':
    case 'image':
    case 'rule':
    case 'pageBreak':
    case 'signOff':
      return [];
  }
}

function text(value: string): CellObject {
  // `@` keeps Excel from taking “2021” or “1-2” for a number or a date.
  return { value, type: String, format: '@', wrap: true, alignVertical: 'top' };
}

function pieces(value: string): readonly string[] {
  const all: string[] = [];
  for (let start = 0; start < value.length; start += LONGEST_CELL) all.push(value.slice(start, start + LONGEST_CELL));
  return all;
}

function tableRows(table: PrintTable): SheetData {
  const widths = columnWidths(table).map((column) => column.width);
  return placeCells(table).map((cells) => {
    const row = Array.from({ length: table.widths.length }, (): CellObject | null => null);
    const single = cells.filter(({ cell }) => cell.rowSpan === 1);
    const height = rowHeight(
      single.map(({ cell, column }) => ({
        text: cell.text,
        width: widths.slice(column, column + cell.columnSpan).reduce((sum, width) => sum + width, 0),
      })),
      11,
    );
    for (const { cell, column } of cells) row.splice(column, 1, { ...tableCell(cell), height });
    return row;
  });
}

function tableCell(cell: PrintCell): CellObject {
  const spans = { ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}), ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}) };
  const look: CellObject = { ...BORDER, ...spans, align: ALIGN[cell.align], alignVertical: 'center', wrap: true };
  if (cell.text === '') return look;
  if (cell.number === undefined) return { ...look, value: cell.text, type: String, format: '@' };
  return { ...look, value: cell.number, type: Number, format: numberFormat(cell.text) };
}

/** Shows the number with the sign and the places it was printed with. */
function numberFormat(printed: string): string {
  const places = printed.split('.')[1]?.length ?? 0;
  const plain = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  return printed.startsWith('+') ? `+${plain};-${plain};${plain}` : plain;
}

function columnWidths(table: PrintTable): { width: number }[] {
  const total = table.widths.reduce((sum, share) => sum + share, 0);
  return table.widths.map((share) => ({ width: Math.max(6, Math.round((share / total) * SHEET_WIDTH)) }));
}

/** Allowed, short enough, and each once. */
function sheetNames(captions: readonly string[]): readonly string[] {
  const names = new Set([TEXT_SHEET]);
  return captions.map((caption, index) => {
    const wanted = caption.replaceAll(FORBIDDEN, '').trim().slice(0, LONGEST_NAME) || `表${index + 1}`;
    const name = names.has(wanted) ? `${wanted.slice(0, LONGEST_NAME - 4)}（${index + 1}）` : wanted;
    names.add(name);
    return name;
  });
}
