import { createHash } from 'node:crypto';
import type { ArchiveContext } from './rules/archive-context.ts';
import type { ArchiveFinding } from './rules/archive-finding.ts';
import { DuplicateWatch } from './rules/duplicate-watch.ts';
import { readRow, type ArchiveRow } from './rules/read-row.ts';
import { readHeadings, type ReadHeadings, type SheetCells, type SheetColumn } from './rules/sheet-columns.ts';
import { readSheet } from './read-sheet.ts';
import { SheetFault, type Sheet } from './sheet.ts';

/** A row of a sheet as it was read; `document` is null where an error keeps it from becoming one. */
export interface ReadArchiveRow {
  readonly row: number;
  readonly document: (ArchiveRow & { readonly rowKey: string }) | null;
  readonly findings: readonly ArchiveFinding[];
}

/** So many rows are in memory at once. */
const BATCH = 100;

/**
 * The rows of a sheet in batches, each with what is wrong with it by itself and beside the rows before it. The first batch
 * says what the headings are like. Throws a `SheetFault` where the sheet can't be read.
 */
export async function* archiveRows(
  sheet: Sheet,
  context: ArchiveContext,
  onHeadings: (findings: readonly ArchiveFinding[]) => void = () => undefined,
): AsyncIterable<readonly ReadArchiveRow[]> {
  const watch = new DuplicateWatch(markOf);
  let headings: ReadHeadings | null = null;
  let batch: ReadArchiveRow[] = [];
  for await (const { row, cells } of readSheet(sheet)) {
    if (headings === null) {
      headings = readHeadings(cells);
      onHeadings(headings.findings);
      const wrong = headings.findings.find(({ severity }) => severity === 'error');
      if (wrong !== undefined) throw new SheetFault(`sheet.${wrong.code}`, wrong.message);
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    batch.push(readOne(row, cellsOf(cells, headings), headings, context, watch));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (headings === null) throw new SheetFault('sheet.empty', '表格是空的，请检查后重新上传。');
  if (batch.length > 0) yield batch;
}

function readOne(row: number, cells: SheetCells, { titles }: ReadHeadings, context: ArchiveContext, watch: DuplicateWatch): ReadArchiveRow {
  const reading = readRow(row, cells, titles, context);
  if (reading.row === null) return { row, document: null, findings: reading.findings };
  const rowKey = keyOf(reading.row.key, cells);
  const { title, documentNumber, indexNumber } = reading.row;
  const findings = [...reading.findings, ...watch.findingsOf({ row, key: rowKey, title, documentNumber, indexNumber })];
  const failed = findings.some(({ severity }) => severity === 'error');
  return { row, document: failed ? null : { ...reading.row, rowKey }, findings };
}

/** 52 bits of a digest: among a million texts two share them once in nine thousand sheets. */
function markOf(text: string): number {
  const digest = createHash('sha256').update(text).digest();
  return digest.readUIntBE(0, 6) * 16 + (digest.readUInt8(6) >> 4) + 1;
}

/** Its own mark, or a digest of what it says: the same row has the same key, wherever in the sheet it stands. */
function keyOf(mark: string | null, cells: SheetCells): string {
  if (mark !== null) return `mark:${mark}`;
  const said = Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `row:${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 40)}`;
}

function cellsOf(cells: readonly string[], { columns }: ReadHeadings): SheetCells {
  const said: Partial<Record<SheetColumn, string>> = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (column !== null && cell.trim() !== '') said[column] = cell;
  }
  return said;
}
