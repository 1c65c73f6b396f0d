import assert from 'node:assert/strict';
import type { PrintDocument, PrintTable } from '../../src/kernel/print-document.ts';

/** Without spaces and line breaks: those are the layout's business. */
export function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

export function tablesOf(document: PrintDocument): readonly PrintTable[] {
  return document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** Title, headings and paragraphs. */
export function textsOf(document: PrintDocument): readonly string[] {
  return [document.title.join(''), ...document.blocks.flatMap((block) => ('text' in block ? [block.text] : []))];
}

/** Every number of every table, sorted: two files that hold the same tables hold the same numbers. */
export function tableNumbers(document: PrintDocument): readonly string[] {
  return tablesOf(document)
    .flatMap((table) => table.rows.flat())
    .flatMap((cell) => (cell.number === undefined ? [] : [cell.text]))
    .toSorted();
}

const LONE_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Numbers that stand alone in a printed text: those of tables, one a line or between spaces. */
export function loneNumbers(text: string): readonly string[] {
  return loneInOrder(text).toSorted();
}

/** The numbers of every row of every table stand on one line of the page, in the row's order. */
export function assertRowsPrinted(document: PrintDocument, layout: string): void {
  const lines = new Set(layout.split('\n').map((line) => loneInOrder(line).join(' ')));
  for (const row of tablesOf(document).flatMap((table) => table.rows)) {
    const numbers = row.flatMap((cell) => (cell.number === undefined ? [] : [cell.text])).join(' ');
    assert.ok(lines.has(numbers), `no line with exactly the numbers ${numbers}`);
  }
}

function loneInOrder(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => LONE_NUMBER.test(word));
}
