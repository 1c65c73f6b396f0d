import { reportRow, type Outcome } from '../../../law/index.ts';
import { formOf } from '../../../report/index.ts';

/** A request as table three looks at it. Days are `YYYY-MM-DD`. */
export interface RequestLife {
  readonly id: number;
  /** Column of table three. */
  readonly applicantKind: string;
  readonly receivedOn: string;
  /** In their order; without an outcome it was opened again. */
  readonly turns: readonly { readonly on: string; readonly outcome: Outcome | null }[];
}

/** The records behind every cell of a table: `new` → `naturalPerson` → numbers. Every cell of the form is there. */
export type CountedTable = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/**
 * Table three of a year from the requests. New: received in the year. Closed: with the outcome that holds at the end of the
 * first year at whose end it is closed, so that a case opened again in the same year counts once with its last outcome, and
 * one opened again in a later year than the one that reported it does not count again. What is not closed then is carried
 * over, and is what the next year is carried in: the identities hold by the way of counting.
 */
export function countRequests(requests: readonly RequestLife[], year: number, form: '2019' | '2021'): CountedTable {
  const table = emptyTable('requests', form);
  for (const request of requests) {
    const received = Number(request.receivedOn.slice(0, 4));
    if (received > year) continue;
    const reported = reportedIn(request, received, year);
    if (reported !== null && reported.year < year) continue;
    const rows = [received === year ? 'new' : 'carriedIn'];
    if (reported === null) rows.push('carriedOver');
    else rows.push(reportRow(reported.outcome, form), 'total');
    for (const row of rows) for (const column of [request.applicantKind, 'total']) put(table, row, column, request.id);
  }
  return table;
}

/** The first year, up to `last`, at whose end the request is closed, and how; null: it is open at the end of each. */
function reportedIn({ turns }: RequestLife, received: number, last: number): { readonly year: number; readonly outcome: Outcome } | null {
  for (let year = received; year <= last; year += 1) {
    const end = `${year}-12-31`;
    const outcome = turns.findLast(({ on }) => on <= end)?.outcome ?? null;
    if (outcome !== null) return { year, outcome };
  }
  return null;
}

/** All cells of a form's table, each with no record yet. */
export function emptyTable(id: 'requests' | 'remedies', form: '2019' | '2021'): Map<string, Map<string, number[]>> {
  const table = formOf(form).tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`No table ${id} in the form of ${form}`);
  const rows = table.rows.filter(({ optional }) => optional !== true);
  return new Map(rows.map((row) => [row.id, new Map(row.columns.map((column) => [column.id, []]))]));
}

/** Puts a record behind a cell; the form has to have it. */
export function put(table: Map<string, Map<string, number[]>>, row: string, column: string, id: number): void {
  const ids = table.get(row)?.get(column);
  if (ids === undefined) throw new Error(`No cell ${row}, ${column}`);
  ids.push(id);
}
