import { parsePlainDate } from '../../../kernel/plain-date.ts';
import type { Database } from '../../../platform/database/index.ts';
import { formOf, type AnnualReport } from '../../../report/index.ts';
import { countedRemedies } from '../../remedies/index.ts';
import { countedRequests } from '../../requests/index.ts';
import { findReport } from '../find-report.ts';
import { countRemedies } from '../rules/count-remedies.ts';
import { countRequests, type CountedTable } from '../rules/count-requests.ts';

export const FIGURE_TABLES = ['requests', 'remedies'] as const;
export type FigureTable = (typeof FIGURE_TABLES)[number];

/** The form in which a year is reported. */
function formOfYear(year: number): '2019' | '2021' {
  return year < 2021 ? '2019' : '2021';
}

/** Tables three and four of an agency's year, from its records. */
export async function countYear(database: Database, agencyId: number, year: number): Promise<Readonly<Record<FigureTable, CountedTable>>> {
  const next = parsePlainDate(`${year + 1}-01-01`);
  if (!next.ok) throw new RangeError(`No year: ${year}`);
  return {
    requests: countRequests(await countedRequests(database, agencyId, next.value), year, formOfYear(year)),
    remedies: countRemedies(await countedRemedies(database, agencyId, next.value), year),
  };
}

/** A cell with what the annual report says there. */
export interface FigureCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** Null: the report says nothing there, or there is none. */
  readonly reported: number | null;
  readonly differs: boolean;
}

export interface Figures {
  readonly form: '2019' | '2021';
  readonly report: { readonly title: string; readonly form: string } | null;
  readonly tables: readonly { readonly id: FigureTable; readonly caption: string; readonly cells: readonly FigureCell[] }[];
  readonly differences: number;
}

/** The figures of a year beside those of its annual report, when that is stored. A blank cell of the report says 0. */
export async function readFigures(database: Database, agencyId: number, year: number): Promise<Figures> {
  const counted = await countYear(database, agencyId, year);
  const stored = await findReport(database, agencyId, year);
  const form = formOfYear(year);
  const comparable = stored === null || (stored.report.form !== '2019' && stored.report.form !== '2021') ? null : stored.report;
  const tables = formOf(form).tables.flatMap(({ id, caption, rows }) => {
    if (id !== 'requests' && id !== 'remedies') return [];
    const cells = rows.flatMap((row) => {
      if (row.optional === true) return [];
      return row.columns.map((column): FigureCell => {
        const count = counted[id].get(row.id)?.get(column.id)?.length ?? 0;
        const reported = comparable === null ? null : reportedIn(comparable, id, row.id, column.id);
        return { row: row.id, column: column.id, count, reported, differs: reported !== null && reported !== count };
      });
    });
    return [{ id, caption, cells }];
  });
  const report = stored === null ? null : { title: stored.title, form: stored.report.form };
  const differences = tables.reduce((sum, { cells }) => sum + cells.filter(({ differs }) => differs).length, 0);
  return { form, report, tables, differences };
}

function reportedIn({ tables }: AnnualReport, table: FigureTable, row: string, column: string): number | null {
  const cell = tables[table].rows[row]?.cells[column];
  return cell?.state === 'value' ? cell.value : cell?.state === 'blank' ? 0 : null;
}
