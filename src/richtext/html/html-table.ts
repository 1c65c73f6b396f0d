import type { BodyBlock, BodyCell, BodyTable } from '../body.ts';

/** A real table: leading rows of headers are its head, every header says what it heads. */
export function htmlTable(table: BodyTable, blocks: (content: readonly BodyBlock[]) => string): string {
  const headCount = headerRowCount(table);
  const rows = table.content.map(
    ({ content }) => `<tr>${content.map((cell) => htmlCell(cell, content.every(isHeader), blocks)).join('')}</tr>`,
  );
  const head = rows.slice(0, headCount).join('\n');
  const body = rows.slice(headCount).join('\n');
  return `<div class="table-frame" role="group" aria-label="表格" tabindex="0"><table>
${head === '' ? '' : `<thead>\n${head}\n</thead>\n`}${body === '' ? '' : `<tbody>\n${body}\n</tbody>\n`}</table></div>`;
}

/** Rows of headers at the top; a header that reaches down takes the rows that it covers with it. */
export function headerRowCount({ content }: BodyTable): number {
  let count = 0;
  let covered = 0;
  for (const [index, row] of content.entries()) {
    if (!row.content.every(isHeader) || (row.content.length === 0 && index >= covered)) break;
    count = index + 1;
    covered = Math.max(covered, ...row.content.map((cell) => index + cell.attrs.rowspan));
  }
  return covered > count ? 0 : count;
}

function htmlCell(cell: BodyCell, inHeaderRow: boolean, blocks: (content: readonly BodyBlock[]) => string): string {
  const { colspan, rowspan } = cell.attrs;
  const spans = `${colspan === 1 ? '' : ` colspan="${colspan}"`}${rowspan === 1 ? '' : ` rowspan="${rowspan}"`}`;
  if (!isHeader(cell)) return `<td${spans}>${blocks(cell.content)}</td>`;
  const scope = inHeaderRow ? (colspan > 1 ? 'colgroup' : 'col') : rowspan > 1 ? 'rowgroup' : 'row';
  return `<th scope="${scope}"${spans}>${blocks(cell.content)}</th>`;
}

function isHeader(cell: BodyCell): boolean {
  return cell.type === 'tableHeader';
}
