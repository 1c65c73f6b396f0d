import { assertNever } from '../../kernel/assert-never.ts';
import type { PrintBlock, PrintDocument, PrintTable } from '../../kernel/print-document.ts';
import { cellHeaders } from './cell-headers.ts';
import { PAGE_STYLE } from './document-style.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlLine, htmlNotes, type NoteWriting } from './html-line.ts';
import { htmlPicture } from './html-picture.ts';
import { placeCells, type PlacedCell } from './placed-cell.ts';

export interface HtmlOptions {
  /** Level of the document's title, so that the fragment fits under a page's own headings. Default 1. */
  readonly titleLevel?: 1 | 2 | 3;
  /** Begins every id, so that two fragments can stand on one page. Default `t`. */
  readonly idPrefix?: string;
}

/** The document as an HTML fragment: an `article` with real tables whose every data cell names its headers. All text is escaped. */
export function renderHtmlFragment(document: PrintDocument, options: HtmlOptions = {}): string {
  const top = options.titleLevel ?? 1;
  const prefix = options.idPrefix ?? 't';
  const title = document.title.map((line) => `<span class="print-title-line">${escapeHtml(line)}</span>`).join('');
  const subtitle =
    document.subtitle === null ? '' : `<p class="print-subtitle">${document.subtitle.split('\n').map(escapeHtml).join('<br>')}</p>\n`;
  const { letterhead } = document;
  const head =
    letterhead === undefined
      ? ''
      : `<p class="print-letterhead">${escapeHtml(letterhead.name)}</p>\n${letterhead.number === null ? '' : `<p class="print-end">${escapeHtml(letterhead.number)}</p>\n`}`;
  const writing: Writing = { top, prefix, tables: 0, notes: [] };
  const blocks = htmlBlocks(document.blocks, writing);
  return `<article class="print-document" lang="zh-CN">\n${head}<h${top} class="print-title">${title}</h${top}>\n${subtitle}${blocks}${htmlNotes(writing)}\n</article>\n`;
}

/** The document as a whole page that needs nothing else: style inside, no script, no request. */
export function renderHtml(document: PrintDocument): string {
  const meta = (name: string, content: string): string =>
    content === '' ? '' : `<meta name="${name}" content="${escapeHtml(content)}">\n`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title.join(''))}</title>
${meta('author', document.author)}${meta('description', document.subject)}${meta('keywords', document.keywords.join(','))}<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${renderHtmlFragment(document)}</main>
</body>
</html>
`;
}

/** Counts what ids are made of, through the whole document. */
interface Writing extends NoteWriting {
  readonly top: number;
  tables: number;
}

function htmlBlocks(blocks: readonly PrintBlock[], writing: Writing): string {
  return blocks.map((block) => htmlBlock(block, writing)).join('\n');
}

function htmlBlock(block: PrintBlock, writing: Writing): string {
  const { top } = writing;
  switch (block.kind) {
    case 'heading':
      return `<h${top + block.level} class="print-heading-${block.level}">${htmlLine(block, writing)}</h${top + block.level}>`;
    case 'paragraph': {
      const classes = [...(block.indent === true ? ['print-indent'] : []), ...(block.align === undefined ? [] : [`print-${block.align}`])];
      return `<p${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${htmlLine(block, writing)}</p>`;
    }
    case 'table':
      writing.tables += 1;
      return htmlTable(block.table, `${writing.prefix}${writing.tables}`, writing);
    case 'list': {
      const items = block.items.map((item) => `<li>${htmlBlocks(item, writing)}</li>`).join('\n');
      if (!block.ordered) return `<ul>\n${items}\n</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>\n${items}\n</ol>`;
    }
    case 'quote':
      return `<blockquote>\n${htmlBlocks(block.blocks, writing)}\n</blockquote>`;
    case 'image':
      return htmlPicture(block);
    case 'rule':
    case 'pageBreak':
      return '<hr>';
    case 'signOff':
      return `<p class="print-sign-off">${escapeHtml(block.name)}<br>${escapeHtml(block.date)}</p>${block.note === '' ? '' : `\n<p class="print-indent">${escapeHtml(block.note)}</p>`}`;
    default:
      return assertNever(block);
  }
}

function htmlTable(table: PrintTable, id: string, writing: Writing): string {
  const rows = placeCells(table);
  const headers = cellHeaders(rows);
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const columns = table.widths.map((width) => `<col class="print-w-${Math.max(1, Math.round((width / total) * 100))}">`).join('');
  const line = (cells: readonly PlacedCell[]): string =>
    `<tr>${cells.map((cell) => htmlCell(cell, headers.get(cell) ?? [], id, writing)).join('')}</tr>`;
  const head = rows.slice(0, table.headerRowCount).map(line).join('\n');
  const body = rows.slice(table.headerRowCount).map(line).join('\n');
  const caption = table.showCaption ? `<caption>${escapeHtml(table.caption)}</caption>\n` : '';
  return `<div class="print-table-frame" role="region" aria-label="${escapeHtml(table.caption)}" tabindex="0"><table class="print-table"${table.showCaption ? '' : ` aria-label="${escapeHtml(table.caption)}"`}>
${caption}<colgroup>${columns}</colgroup>
${head === '' ? '' : `<thead>\n${head}\n</thead>\n`}<tbody>
${body}
</tbody>
</table></div>`;
}

function htmlCell(placed: PlacedCell, headers: readonly PlacedCell[], id: string, writing: Writing): string {
  const { cell } = placed;
  const tag = cell.role === 'data' ? 'td' : 'th';
  const name = (of: PlacedCell): string => `${id}-${of.row}-${of.column}`;
  const attributes = [
    ...(cell.role === 'data' ? [] : [`id="${name(placed)}"`, `scope="${scope(placed)}"`]),
    ...(headers.length === 0 ? [] : [`headers="${headers.map(name).join(' ')}"`]),
    ...(cell.rowSpan === 1 ? [] : [`rowspan="${cell.rowSpan}"`]),
    ...(cell.columnSpan === 1 ? [] : [`colspan="${cell.columnSpan}"`]),
    ...(cell.align === 'center' ? [] : [`class="print-${cell.align}"`]),
    ...(cell.mark === undefined ? [] : [`data-mark="${escapeHtml(cell.mark.code)}"`, `title="${escapeHtml(cell.mark.hint)}"`]),
  ];
  const inner = cell.blocks === undefined ? escapeHtml(cell.text) : htmlBlocks(cell.blocks, writing);
  return `<${[tag, ...attributes].join(' ')}>${inner}</${tag}>`;
}

function scope({ cell }: PlacedCell): string {
  if (cell.role === 'columnHeader') return cell.columnSpan > 1 ? 'colgroup' : 'col';
  return cell.rowSpan > 1 ? 'rowgroup' : 'row';
}
