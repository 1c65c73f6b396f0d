import type { Cell } from '../../src/report/model/cell.ts';
import type { Reading } from '../../src/report/model/reading.ts';
import type { AnnualReport, TableId } from '../../src/report/model/report.ts';

/**
 * What became of one cell:
 * - `right`: the number or the blank as printed (or missing, where none was printed);
 * - `unknown`: the reader says that it can't tell;
 * - `unread`: the reader says that there is none, and notes that something was not read;
 * - `silent`: the reader says that there is none where a number stood, and notes nothing;
 * - `wrong`: another number, a number where none stood, or a blank where a number stood.
 */
export type Fate = 'right' | 'unknown' | 'unread' | 'silent' | 'wrong';

export interface CellFate {
  readonly cell: string;
  readonly fate: Fate;
  readonly expected: string;
  readonly got: string;
}

const TABLES: readonly TableId[] = ['proactive', 'requests', 'remedies', 'statistics'];

export function show(cell: Cell | undefined): string {
  if (cell === undefined) return 'missing';
  if (cell.state === 'value') return `${cell.value}${cell.unit ?? ''}`;
  return cell.state === 'unknown' ? `unknown(${cell.why})` : cell.state;
}

/** 万元 is the unit of amounts that state none. */
function inTenThousands(cell: Cell & { readonly state: 'value' }): number {
  return cell.unit === '元' ? cell.value / 10_000 : cell.value;
}

function sameNumber(a: Cell & { readonly state: 'value' }, b: Cell & { readonly state: 'value' }): boolean {
  return a.value === b.value
    ? (a.unit === '元') === (b.unit === '元') || a.value === 0
    : Math.abs(inTenThousands(a) - inTenThousands(b)) < 1e-9;
}

function fateOf(truth: Cell, got: Cell | undefined, removed: boolean, notes: boolean): Fate {
  const read: Cell = got ?? { state: 'missing' };
  if (read.state === 'unknown') return 'unknown';
  if (truth.state === 'value' && !removed) {
    if (read.state === 'value') return sameNumber(truth, read) ? 'right' : 'wrong';
    if (read.state === 'blank') return 'wrong';
    return notes ? 'unread' : 'silent';
  }
  // Nothing is printed here: any number is invented.
  if (read.state === 'value') return 'wrong';
  if (truth.state === 'blank') return read.state === 'blank' ? 'right' : 'unread';
  if (removed) return 'right';
  return read.state === 'blank' ? 'wrong' : 'right';
}

/** The fate of every cell of a report, and of cells that the reader has and the report does not. */
export function compareReading(truth: AnnualReport, reading: Reading, removed: ReadonlySet<string>, cutOff = false): readonly CellFate[] {
  const fates: CellFate[] = [];
  // Of what is not in the text nobody can say that it went unread.
  const notes = cutOff || reading.notes.length > 0;
  for (const id of TABLES) {
    const truthRows = truth.tables[id].rows;
    const readRows = reading.report.tables[id].rows;
    for (const [row, { cells }] of Object.entries(truthRows)) {
      for (const [column, cell] of Object.entries(cells)) {
        const got = readRows[row]?.cells[column];
        const key = `${id}/${row}/${column}`;
        const gone = removed.has(key);
        const said = notes || (readRows[row]?.unassigned.length ?? 0) > 0;
        fates.push({
          cell: key,
          fate: fateOf(cell, got, gone, said),
          expected: gone ? `removed(${show(cell)})` : show(cell),
          got: show(got),
        });
      }
    }
    for (const [row, { cells }] of Object.entries(readRows)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (truthRows[row]?.cells[column] !== undefined || (cell.state !== 'value' && cell.state !== 'blank')) continue;
        fates.push({ cell: `${id}/${row}/${column}`, fate: 'wrong', expected: 'not in this form', got: show(cell) });
      }
    }
  }
  const { agency, year } = reading.report;
  if (agency !== null && agency.value !== truth.agency?.value)
    fates.push({ cell: 'agency', fate: 'wrong', expected: truth.agency?.value ?? '', got: agency.value });
  if (year !== null && year.value !== truth.year?.value)
    fates.push({ cell: 'year', fate: 'wrong', expected: String(truth.year?.value), got: String(year.value) });
  return fates;
}
