import type { Place } from '../../../kernel/place.ts';
import type { SourceCell, SourceTable, SourceWord } from '../../../kernel/source-document.ts';
import { joinTables, type RuledTable } from './ruled-table.ts';
import type { PlacedWord, RuledTableCell } from './ruled-table-cell.ts';
import { gapBetween, isBrokenNumber, pageLines, wrapBetween, type PageLine } from './page-lines.ts';
import type { PageItem } from './page-items.ts';
import { continuesParagraph, textMargins } from './paragraph-flow.ts';

/** A cell that is alone in its row and longer than this holds prose: its lines stay lines. */
const PROSE_LENGTH = 120;

export interface WrittenPdf {
  readonly text: string;
  readonly tables: readonly SourceTable[];
  readonly words: readonly SourceWord[];
  readonly pictures: readonly Place[];
}

/** Writes laid-out pages as one running text; every word remembers its place in it and on its page. */
export function writePdfText(items: readonly PageItem[]): WrittenPdf {
  const writer = new PdfTextWriter();
  const margins = textMargins(items);
  const joined = joinContinuedTables(items);
  for (const [index, item] of joined.entries()) {
    if (item.kind === 'table') writer.table(item.table);
    else if (item.kind === 'picture') writer.picture();
    else {
      const next = joined[index + 1];
      const wraps = next?.kind === 'line' && continuesParagraph(item.line, next.line, margins, item.page === next.page);
      writer.line(item.line, item.page, wraps ? next.line : null);
    }
  }
  return writer.finish();
}

/** A table that ends a page and one that begins the next are one when their columns agree. */
function joinContinuedTables(items: readonly PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'table' && last?.kind === 'table' && last.page === item.page - 1) {
      const table = joinTables(last.table, item.table);
      if (table !== null) {
        joined[joined.length - 1] = { kind: 'table', page: item.page, table };
        continue;
      }
    }
    joined.push(item);
  }
  // Blank rows alone on a page belong to the table above them; a grid in which nothing is written is an ornament.
  return joined.filter((item) => item.kind !== 'table' || item.table.cells.some((cell) => cell.words.length > 0));
}

class PdfTextWriter {
  #parts: string[] = [];
  #length = 0;
  #tables: SourceTable[] = [];
  #words: SourceWord[] = [];
  #pictures: Place[] = [];

  /** Writes a line; when `next` carries it on, only what stands between the two. */
  line(line: PageLine, page: number, next: PageLine | null): void {
    this.#lineWords(
      line.words.map((word) => ({ ...word, page })),
      true,
    );
    this.#append(next === null ? '\n' : wrapBetween(line.words.at(-1)?.text.slice(-1) ?? '', next.words[0]?.text.slice(0, 1) ?? ''));
  }

  picture(): void {
    this.#pictures.push({ start: this.#length, end: this.#length });
  }

  table(table: RuledTable): void {
    const start = this.#length;
    const columnCount = table.columnEdges.length - 1;
    const cells: SourceCell[] = [];
    let next = 0;
    for (let row = 0; row < table.rowCount; row++) {
      let column = 0;
      const first = next;
      while (table.cells[next]?.row === row) next++;
      for (const cell of table.cells.slice(first, next)) {
        this.#append('\t'.repeat(cell.column - column));
        column = cell.column;
        const from = this.#length;
        this.#cell(cell, next - first === 1, (table.columnEdges[column + cell.columnSpan] ?? Infinity) - (table.columnEdges[column] ?? 0));
        cells.push({ row, column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, at: { start: from, end: this.#length } });
      }
      this.#append(`${'\t'.repeat(columnCount - 1 - column)}\n`);
    }
    this.#tables.push({ at: { start, end: this.#length }, cells, rowCount: table.rowCount, columnCount });
  }

  finish(): WrittenPdf {
    return { text: this.#parts.join(''), tables: this.#tables, words: this.#words, pictures: this.#pictures };
  }

  #cell(cell: RuledTableCell, aloneInRow: boolean, width: number): void {
    const length = cell.words.reduce((sum, word) => sum + word.text.length, 0);
    const asLines = aloneInRow && length > PROSE_LENGTH;
    let before: PlacedWord | null = null;
    for (const line of cellLines(cell)) {
      const first = line[0];
      if (before !== null && first !== undefined && !isBrokenNumber(before, first, width)) {
        this.#append(asLines ? '\n' : wrapBetween(before.text.slice(-1), first.text.slice(0, 1)));
      }
      this.#lineWords(line, false);
      before = line.at(-1) ?? before;
    }
  }

  #lineWords(words: readonly PlacedWord[], tabs: boolean): void {
    let before: PlacedWord | null = null;
    for (const word of words) {
      const gap = before === null ? '' : gapBetween(before, word);
      this.#append(gap === '\t' && !tabs ? ' ' : gap);
      const { page, x, y, width, height } = word;
      this.#words.push({ at: { start: this.#length, end: this.#length + word.text.length }, page, x, y, width, height });
      this.#append(word.text);
      before = word;
    }
  }

  #append(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** The lines of a cell; one that goes on over the page break is read page by page. */
function cellLines(cell: RuledTableCell): PlacedWord[][] {
  const byPage = new Map<number, PlacedWord[]>();
  for (const word of cell.words) {
    const words = byPage.get(word.page) ?? [];
    byPage.set(word.page, words);
    words.push(word);
  }
  return [...byPage].flatMap(([page, words]) => pageLines(words).map((line) => line.words.map((word) => ({ ...word, page }))));
}
