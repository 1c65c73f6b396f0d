import { squaresOf, type PrintedReport, type PrintedTable } from '../printed-report.ts';

export interface HtmlStyle {
  /** Merged cells with rowspan and colspan; without, each row lists only the cells that begin in it. */
  readonly spans: boolean;
  /** What stands in a blank cell. */
  readonly blank: '' | '&nbsp;' | '<p>&nbsp;</p>' | '<br>';
  /** Cell text wrapped as word processors do. */
  readonly paragraphs: boolean;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function tableHtml(table: PrintedTable, style: HtmlStyle): string {
  const rows = squaresOf(table).map((row) => {
    const cells = row.flatMap((square) => {
      if (!square.origin) return [];
      const { cell } = square;
      const span = style.spans
        ? `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}`
        : '';
      const words = escape(cell.text);
      const inner =
        cell.text === ''
          ? style.blank
          : style.paragraphs
            ? `<p style="text-align:center"><span style="font-size:14px">${words}</span></p>`
            : words;
      return [`<td${span}>${inner}</td>`];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
}

/** The report as a web page. */
export function htmlOf(report: PrintedReport, style: HtmlStyle): string {
  const body = report.blocks.map((block) => {
    if (block.kind === 'table') return tableHtml(block.table, style);
    return block.role === 'title' ? `<h1>${escape(block.text)}</h1>` : `<p>${escape(block.text)}</p>`;
  });
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(report.blocks[0]?.kind === 'line' ? report.blocks[0].text : '')}</title></head><body><div class="content">${body.join('\n')}</div></body></html>`;
}
