import { read, type CellObject, type DenseWorkSheet, type Range, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { SourceDocument, SourceWarning } from '../../kernel/source-document.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { lineBlock, type Block, type CellBlock } from './block.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';
import { openingWarning } from './opening-warning.ts';
import { NO_WORDS, SourceTextWriter } from './source-text-writer.ts';
import type { ZipContainer } from './zip-container.ts';

const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;
const MAX_SHEETS = 50;

/**
 * Reads a workbook: each visible sheet is a table with its merged cells; numbers as they are displayed.
 * Names of sheets are handles, not text: a table's own caption stands in its cells.
 */
export async function readXlsx(
  container: ZipContainer,
  bytes: Uint8Array,
  limits: Limits,
): Promise<Result<SourceDocument, ExtractionFailure>> {
  const workbook = await parseWorkbook(container, bytes);
  if (workbook === null) return err(extractionFailure('damaged', 'XLSX'));
  const warnings: SourceWarning[] = [];
  const blocks: Block[] = [];
  let cellsLeft = limits.maxCells;
  for (const [index, name] of workbook.SheetNames.slice(0, MAX_SHEETS).entries()) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      warnings.push(openingWarning('source.hiddenSheet', name));
      continue;
    }
    const read = readSheet(sheet, cellsLeft);
    cellsLeft -= read.area;
    if (read.cut) warnings.push(openingWarning('source.cutTables'));
    blocks.push(...read.blocks);
  }
  const writer = new SourceTextWriter();
  writer.write(blocks);
  const written = writer.finish();
  if (written.text.trim() === '') return err(extractionFailure('noText', '工作表是空的'));
  return ok({ format: 'xlsx', ...written, words: NO_WORDS, encoding: null, warnings });
}

/** Every part is inflated under yauzl's eyes first: the workbook parser itself trusts the sizes it is told. */
async function parseWorkbook(container: ZipContainer, bytes: Uint8Array): Promise<WorkBook | null> {
  try {
    for (const name of container.names) await container.read(name);
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: true,
      sheetStubs: true,
      sheetRows: MAX_ROWS,
      bookDeps: false,
    });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

interface SheetReading {
  readonly blocks: readonly Block[];
  readonly area: number;
  readonly cut: boolean;
}

function readSheet(sheet: WorkSheet, cellsLeft: number): SheetReading {
  const rows = denseRows(sheet);
  const merges = sheet['!merges'] ?? [];
  const used = usedRange(rows, merges);
  if (used === null) return { blocks: [], area: 0, cut: false };
  const width = Math.min(used.e.c - used.s.c + 1, MAX_COLUMNS);
  const height = Math.min(used.e.r - used.s.r + 1, Math.floor(cellsLeft / width));
  const cut = height < used.e.r - used.s.r + 1 || width < used.e.c - used.s.c + 1;
  if (height <= 0) return { blocks: [], area: 0, cut };
  const covered = new Set<number>();
  const spans = mergeSpans(merges, used, width, height, covered);
  const cells: CellBlock[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const key = row * width + column;
      if (covered.has(key)) continue;
      const span = spans.get(key);
      const text = shown(rows[row + used.s.r]?.[column + used.s.c]);
      cells.push({
        row,
        column,
        rowSpan: span?.rows ?? 1,
        columnSpan: span?.columns ?? 1,
        blocks: text === '' ? [] : text.split('\n').map((line) => lineBlock(line)),
      });
    }
  }
  return { blocks: [{ kind: 'table', rowCount: height, columnCount: width, cells }], area: width * height, cut };
}

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

function denseRows(sheet: WorkSheet): Rows {
  return isDense(sheet) ? sheet['!data'] : [];
}

function isDense(sheet: WorkSheet): sheet is DenseWorkSheet {
  return Array.isArray(sheet['!data']);
}

function shown(cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  return (cell.w ?? String(cell.v)).replaceAll('\r\n', '\n').replaceAll('_x000D_', '').trim();
}

/** A row below the last characters whose cells are drawn (formatted) belongs to the table: all its cells are blank. */
function isDrawnRow(row: Rows[number], range: Range): boolean {
  if (row === undefined || range.e.c === range.s.c) return false;
  for (let column = range.s.c; column <= range.e.c; column++) if (row[column] === undefined) return false;
  return true;
}

/** The rectangle that holds characters, widened by the merged cells that begin in it; null for an empty sheet. */
function usedRange(rows: Rows, merges: readonly Range[]): Range | null {
  const range = { s: { r: Infinity, c: Infinity }, e: { r: -1, c: -1 } };
  for (const [r, row] of rows.entries()) {
    if (row === undefined) continue;
    for (const [c, cell] of row.entries()) {
      if (shown(cell) === '') continue;
      range.s.r = Math.min(range.s.r, r);
      range.s.c = Math.min(range.s.c, c);
      range.e.r = Math.max(range.e.r, r);
      range.e.c = Math.max(range.e.c, c);
    }
  }
  if (range.e.r < 0) return null;
  if (isDrawnRow(rows[range.e.r + 1], range)) range.e.r++;
  for (const { s, e } of merges) {
    if (s.r > range.e.r || s.c > range.e.c || s.r < range.s.r || s.c < range.s.c) continue;
    range.e.r = Math.max(range.e.r, Math.min(e.r, range.e.r + 50));
    range.e.c = Math.max(range.e.c, Math.min(e.c, range.e.c + 50));
  }
  return range;
}

interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** Spans by upper left cell; the cells they cover are added to `covered`. Merges that overlap an earlier one are ignored. */
function mergeSpans(merges: readonly Range[], used: Range, width: number, height: number, covered: Set<number>): Map<number, Span> {
  const spans = new Map<number, Span>();
  const taken = new Set<number>();
  for (const { s, e } of merges) {
    const top = s.r - used.s.r;
    const left = s.c - used.s.c;
    const rows = Math.min(e.r - used.s.r, height - 1) - top + 1;
    const columns = Math.min(e.c - used.s.c, width - 1) - left + 1;
    if (top < 0 || left < 0 || rows < 1 || columns < 1) continue;
    const keys: number[] = [];
    for (let row = top; row < top + rows; row++) for (let column = left; column < left + columns; column++) keys.push(row * width + column);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    for (const key of keys.slice(1)) covered.add(key);
    spans.set(top * width + left, { rows, columns });
  }
  return spans;
}
