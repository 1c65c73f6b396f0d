import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PrintBlock, PrintTable } from '../../../kernel/print-document.ts';
import { TYPE_AREA } from '../type-area.ts';
import { typesetTable, type TypesetCell } from '../typeset-table.ts';
import type { DocxSetting } from './docx-setting.ts';
import { TABLE_FONT } from './official-style.ts';

const TWIPS = 20;
const ALIGNMENT = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** Writes the blocks of a cell; what it is given goes before what holds for the text. */
type BlockWriter = (blocks: readonly PrintBlock[], setting: Partial<DocxSetting>) => readonly (Paragraph | Table)[];

/** A real Word table: merged cells, header rows that repeat, rows that aren't cut, the whole on one page where it fits. */
export function docxTable(table: PrintTable, blocks: BlockWriter): Table {
  const { size, padding, verticalPadding, height, rows } = typesetTable(table, TYPE_AREA.width);
  const margin = Math.round((padding / 2) * TWIPS);
  const vertical = Math.round((verticalPadding / 2) * TWIPS);
  const total = table.widths.reduce((sum, share) => sum + share, 0);
  // With room for the heading above, which stays with its table.
  const fitsOnPage = height + 30 < TYPE_AREA.height;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(TYPE_AREA.width * TWIPS), type: WidthType.DXA },
    columnWidths: table.widths.map((share) => Math.round((share / total) * TYPE_AREA.width * TWIPS)),
    margins: { left: margin, right: margin, top: vertical, bottom: vertical, marginUnitType: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          ...(index < table.headerRowCount ? { tableHeader: true } : {}),
          keepNext: fitsOnPage && index < rows.length - 1,
          children: cells.map((cell) => docxCell(cell, size, padding, blocks)),
        }),
    ),
  });
}

function docxCell(cell: TypesetCell, size: number, padding: number, blocks: BlockWriter): TableCell {
  // Word has no width for text inside a cell: what the even line leaves over becomes indentation on both sides.
  const spare = cell.lineLength === null ? 0 : Math.max(0, Math.floor(((cell.width - padding - cell.lineLength * size) / 2) * TWIPS) - 4);
  const look = { font: TABLE_FONT, size: Math.round(size * 2) };
  const paragraph = {
    alignment: ALIGNMENT[cell.align],
    // Exact, because faces differ in their own line height and the table must fit on its page with any of them.
    spacing: { line: Math.round(size * 1.25 * TWIPS), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: { firstLine: 0, firstLineChars: 0, ...(spare === 0 ? {} : { left: spare, right: spare }) },
  };
  return new TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    width: { size: Math.round(cell.width * TWIPS), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children:
      cell.blocks === undefined
        ? [new Paragraph({ ...paragraph, children: [new TextRun({ text: cell.text, ...look })] })]
        : richContent(blocks(cell.blocks, { look, paragraph, room: cell.width - padding })),
  });
}

/** Word wants a paragraph at the end of every cell. */
function richContent(content: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return content.at(-1) instanceof Paragraph ? [...content] : [...content, new Paragraph({})];
}
