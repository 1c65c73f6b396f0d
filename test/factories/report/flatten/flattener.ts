import type { SourceDocument } from '../../../../src/kernel/source-document.ts';
import type { PrintedReport, PrintedTable } from '../printed-report.ts';
import type { Random } from '../random.ts';

/** What a way of copying loses. Said of the copy, never of what a reader should make of it. */
export type Loss =
  /** A blank cell leaves no trace. */
  | 'blankVanish'
  /** Rows are filled up, so that a filled square can't be told from a blank cell. */
  | 'padding'
  /** A line that stood before is left out. */
  | 'repeatsDropped'
  /** Cells stand in another order than they were printed. */
  | 'order'
  /** Where one number ends and the next begins can't be seen. */
  | 'cellBoundaries'
  /** A merged cell's text stands in each of its squares. */
  | 'mergedRepeated'
  /** Rows at a page break lose their place among the columns. */
  | 'shifted';

/** One way in which a printed report becomes something that can be pasted. */
export interface Flattener {
  readonly name: string;
  readonly how: string;
  readonly destroys: readonly Loss[];
  readonly flatten: (report: PrintedReport, random: Random) => string | SourceDocument;
}

export type TableText = (table: PrintedTable, random: Random) => string;

/** How lines outside the tables are written: plain, as Markdown headings, with blank lines between. */
export interface LineStyle {
  readonly between: string;
  readonly markdown: boolean;
}

export const PLAIN: LineStyle = { between: '\n', markdown: false };
export const AIRY: LineStyle = { between: '\n\n', markdown: false };
export const MARKDOWN: LineStyle = { between: '\n\n', markdown: true };

function markdownHeading(text: string, random: Random): string {
  return random.chance(0.25) ? `**${text}**` : `${'#'.repeat(random.int(2, 4))} ${text}`;
}

/** A whole report as text, its tables by the given rule. */
export function textOf(report: PrintedReport, random: Random, tableText: TableText, style: LineStyle): string {
  return report.blocks
    .map((block) => {
      if (block.kind === 'table') return tableText(block.table, random).replace(/\n+$/, '');
      if (!style.markdown) return block.text;
      if (block.role === 'title') return `# ${block.text}`;
      return block.role === 'heading' ? markdownHeading(block.text, random) : block.text;
    })
    .join(style.between);
}

/** A way that differs from others only in how it writes tables. */
export function tableWay(name: string, how: string, destroys: readonly Loss[], tableText: TableText, style: LineStyle = PLAIN): Flattener {
  return { name, how, destroys, flatten: (report, random) => textOf(report, random, tableText, style) };
}
