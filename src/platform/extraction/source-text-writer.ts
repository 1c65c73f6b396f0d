import type { Place } from '../../kernel/place.ts';
import type { SourceCell, SourceTable, SourceWord } from '../../kernel/source-document.ts';
import type { Block, CellBlock, LineBlock, TableBlock } from './block.ts';

/** A cell longer than this holds prose: its lines stay lines. */
const PROSE_LENGTH = 200;

/** The written text with everything that points into it. */
export interface WrittenText {
  readonly text: string;
  readonly tables: readonly SourceTable[];
  readonly pictures: readonly Place[];
}

/**
 * Writes blocks as one running text (a line a paragraph; a table row a line, its cells separated by tabs)
 * and notes the places of tables, cells and pictures.
 */
export class SourceTextWriter {
  #parts: string[] = [];
  #length = 0;
  #tables: SourceTable[] = [];
  #pictures: Place[] = [];

  write(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'line') this.#writeLine(block);
      else if (isLayout(block)) for (const cell of block.cells) this.write(cell.blocks);
      else this.#writeTable(block);
    }
  }

  finish(): WrittenText {
    return { text: this.#parts.join(''), tables: this.#tables, pictures: this.#pictures };
  }

  #writeLine(line: LineBlock): void {
    this.#notePictures(line.pictureCount);
    if (line.text !== '') this.#append(`${line.text}\n`);
  }

  #writeTable(table: TableBlock): void {
    const start = this.#length;
    const cells: SourceCell[] = [];
    let next = 0;
    for (let row = 0; row < table.rowCount; row++) {
      const first = next;
      while (next < table.cells.length && table.cells[next]?.row === row) next++;
      this.#writeRow(table, table.cells.slice(first, next), cells);
    }
    this.#tables.push({ at: { start, end: this.#length }, cells, rowCount: table.rowCount, columnCount: table.columnCount });
  }

  #writeRow(table: TableBlock, rowCells: readonly CellBlock[], written: SourceCell[]): void {
    let column = 0;
    for (const cell of rowCells) {
      this.#append('\t'.repeat(cell.column - column));
      column = cell.column;
      this.#notePictures(countPictures(cell.blocks));
      const start = this.#length;
      this.#append(cellText(cell, rowCells.length === 1));
      const { row, rowSpan, columnSpan } = cell;
      written.push({ row, column, rowSpan, columnSpan, at: { start, end: this.#length } });
    }
    this.#append(`${'\t'.repeat(Math.max(0, table.columnCount - 1 - column))}\n`);
  }

  #notePictures(count: number): void {
    for (let index = 0; index < count; index++) this.#pictures.push({ start: this.#length, end: this.#length });
  }

  #append(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** A table that only arranges the page: it holds other tables, or has one column. */
function isLayout(table: TableBlock): boolean {
  if (table.columnCount <= 1 || table.cells.length <= 1) return true;
  return table.cells.some((cell) => cell.blocks.some((block) => block.kind === 'table' && !isTrivial(block)));
}

function isTrivial(table: TableBlock): boolean {
  return table.cells.length <= 1;
}

function cellText(cell: CellBlock, aloneInRow: boolean): string {
  const lines = cellLines(cell.blocks);
  if (lines.length < 2) return lines[0] ?? '';
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  return lines.join(length > PROSE_LENGTH || (aloneInRow && length > PROSE_LENGTH / 4) ? '\n' : ' ');
}

function cellLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.cells.flatMap((cell) => cellLines(cell.blocks));
    const text = block.text.replaceAll('\t', ' ').replaceAll('\n', ' ').trim();
    return text === '' ? [] : [text];
  });
}

function countPictures(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'line') count += block.pictureCount;
    else for (const cell of block.cells) count += countPictures(cell.blocks);
  }
  return count;
}

/** Words belong to PDF; other formats have none. */
export const NO_WORDS: readonly SourceWord[] = [];
