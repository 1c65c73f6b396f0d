import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Trend, TrendPoint } from './trend-chart.ts';

interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly cell: string;
}

const MEASURES: readonly Measure[] = [
  { id: 'new-requests', title: '本年新收申请', unit: '件', cell: 'requests/new/total' },
  { id: 'granted', title: '予以公开', unit: '件', cell: 'requests/granted/total' },
  { id: 'carried-over', title: '结转下年度', unit: '件', cell: 'requests/carriedOver/total' },
  { id: 'permits', title: '行政许可处理决定', unit: '件', cell: 'proactive/permits/decisions' },
  { id: 'penalties', title: '行政处罚处理决定', unit: '件', cell: 'proactive/penalties/decisions' },
  { id: 'reconsideration', title: '行政复议', unit: '件', cell: 'remedies/reconsideration/total' },
];

const WHY = [null, '空白', '缺失', '存疑'] as const;

interface CellRow {
  readonly cell: string;
  readonly year: number;
  readonly state: number;
  readonly value: string | null;
}

/** The measures of an agency over the years it reported, at most the ten up to `year`; a measure without any number is left out. */
export async function findTrends(database: Database, agencyId: number, years: readonly number[]): Promise<readonly Trend[]> {
  const shown = years.slice(-10);
  if (shown.length === 0) return [];
  const { rows } = await sql<CellRow>`
    select k.table_id || '/' || k.row_id || '/' || k.column_id as cell, c.year, c.state, c.value
    from report_cell c join report_cell_kind k using (cell_id)
    where c.agency_id = ${agencyId} and c.year = any(${shown}::smallint[])
      and k.table_id || '/' || k.row_id || '/' || k.column_id = any(${MEASURES.map((measure) => measure.cell)}::text[])`.execute(database);
  const found = new Map(rows.map((row) => [`${row.cell} ${row.year}`, row]));
  return MEASURES.map(({ cell, ...measure }) => ({
    ...measure,
    points: shown.map((year) => point(year, found.get(`${cell} ${year}`))),
  })).filter(({ points }) => points.some((one) => one.value !== null));
}

function point(year: number, row: CellRow | undefined): TrendPoint {
  if (row === undefined) return { year, value: null, why: '无此项' };
  return { year, value: row.value === null ? null : Number(row.value), why: WHY[row.state] ?? '无数据' };
}
