import { assertNever } from '../kernel/assert-never.ts';
import type { PrintBlock, PrintCell, PrintPicture, PrintRun, PrintTable } from '../kernel/print-document.ts';
import type { BodyAlign, BodyBlock, BodyCell, BodyInline, BodyTable, Body } from './body.ts';
import { blockText } from './body-text.ts';
import { headerRowCount } from './html/html-table.ts';
import { inlineText } from './inline-text.ts';

export interface PrintOptions {
  /** A picture by the hash of its file; null where it isn't to be had. */
  readonly picture: (file: string) => PrintPicture | null;
  /** Said to a screen reader of every table. Default 表格. */
  readonly tableCaption?: string;
}

const HEADING = { 2: 1, 3: 2, 4: 3 } as const;
const ALIGN = { left: 'start', center: 'center', right: 'end', justify: undefined } as const;
/** Widths of columns follow their longest text, between these many characters. */
const NARROWEST = 4;
const WIDEST = 24;

/** The body as blocks of a document to be printed: DOCX, PDF, HTML and the others follow from it. */
export function bodyToPrint(body: Body, options: PrintOptions): readonly PrintBlock[] {
  return body.content.map((block) => printBlock(block, options, true));
}

/** @param indent paragraphs of the text itself begin two characters in; those in cells and items don't */
function printBlock(block: BodyBlock, options: PrintOptions, indent: boolean): PrintBlock {
  switch (block.type) {
    case 'paragraph':
      return { kind: 'paragraph', text: inlineText(block.content), ...placed(block.attrs.textAlign, indent), ...runs(block.content) };
    case 'heading':
      return { kind: 'heading', level: HEADING[block.attrs.level], text: inlineText(block.content), ...runs(block.content) };
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item) => item.content.map((inner) => printBlock(inner, options, false)));
      return { kind: 'list', ordered: block.type === 'orderedList', start: block.attrs.start, items };
    }
    case 'blockquote':
      return { kind: 'quote', blocks: block.content.map((inner) => printBlock(inner, options, indent)) };
    case 'table':
      return { kind: 'table', table: printTable(block, options) };
    case 'image':
      return { kind: 'image', picture: options.picture(block.attrs.file), alt: block.attrs.alt, caption: block.attrs.caption };
    case 'horizontalRule':
      return { kind: 'rule' };
    default:
      return assertNever(block);
  }
}

function placed(align: BodyAlign | null, indent: boolean): { align?: 'start' | 'end' | 'center'; indent?: boolean } {
  const side = align === null ? undefined : ALIGN[align];
  if (side !== undefined) return { align: side };
  return indent ? { indent: true } : {};
}

/** Only where the characters alone would lose something. */
function runs(inlines: readonly BodyInline[]): { runs?: readonly PrintRun[] } {
  const isPlain = inlines.every((inline) => inline.type === 'text' && inline.marks.length === 0);
  return isPlain ? {} : { runs: inlines.map(printRun) };
}

function printRun(inline: BodyInline): PrintRun {
  switch (inline.type) {
    case 'hardBreak':
      return { kind: 'break' };
    case 'footnote':
      return { kind: 'note', text: inline.attrs.text };
    case 'text': {
      const has = (type: string): boolean => inline.marks.some((mark) => mark.type === type);
      const link = inline.marks.find((mark) => mark.type === 'link');
      return {
        kind: 'text',
        text: inline.text,
        bold: has('bold'),
        italic: has('italic'),
        underline: has('underline'),
        strike: has('strike'),
        script: has('superscript') ? 'superscript' : has('subscript') ? 'subscript' : null,
        href: link?.type === 'link' ? link.attrs.href : null,
      };
    }
  }
}

function printTable(table: BodyTable, options: PrintOptions): PrintTable {
  const headers = headerRowCount(table);
  const rows = table.content.map((row) => {
    const isHeaderRow = row.content.length > 0 && row.content.every((cell) => cell.type === 'tableHeader');
    return row.content.map((cell) => printCell(cell, isHeaderRow, options));
  });
  return {
    caption: options.tableCaption ?? '表格',
    showCaption: false,
    widths: columnWidths(table),
    headerRowCount: headers,
    rows,
  };
}

function printCell(cell: BodyCell, inHeaderRow: boolean, options: PrintOptions): PrintCell {
  const [only] = cell.content;
  const text = cell.content.map(blockText).join('\n');
  const role = cell.type === 'tableCell' ? 'data' : inHeaderRow ? 'columnHeader' : 'rowHeader';
  const stated = only?.type === 'paragraph' && only.attrs.textAlign !== null ? ALIGN[only.attrs.textAlign] : undefined;
  const isPlain = cell.content.length === 1 && only?.type === 'paragraph' && runs(only.content).runs === undefined;
  return {
    text,
    rowSpan: cell.attrs.rowspan,
    columnSpan: cell.attrs.colspan,
    role,
    align: stated ?? (role === 'data' ? 'start' : 'center'),
    ...(isPlain ? {} : { blocks: cell.content.map((block) => printBlock(block, options, false)) }),
  };
}

/** Of every column the longest text of cells that are one column wide; wide characters count double. */
function columnWidths(table: BodyTable): readonly number[] {
  const widths: number[] = [];
  const freeFrom: number[] = [];
  for (const [row, { content }] of table.content.entries()) {
    let column = 0;
    for (const cell of content) {
      while ((freeFrom[column] ?? 0) > row) column++;
      const { colspan, rowspan } = cell.attrs;
      const longest = colspan > 1 ? 0 : Math.max(0, ...cell.content.flatMap((block) => blockText(block).split('\n').map(displayWidth)));
      for (let at = column; at < column + colspan; at++) {
        freeFrom[at] = row + rowspan;
        widths[at] = Math.max(widths[at] ?? NARROWEST, Math.min(WIDEST, longest));
      }
      column += colspan;
    }
  }
  return widths;
}

function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character < '\u0100' ? 1 : 2;
  return width / 2;
}
