import type { ReportCard } from './public-reports.ts';
import type { Trend, TrendPoint } from './trend-chart.ts';

interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly cell: string;
}

/** What is drawn over the years. */
export const MEASURES: readonly Measure[] = [
  { id: 'new-requests', title: '本年新收申请', unit: '件', cell: 'requests/new/total' },
  { id: 'granted', title: '予以公开', unit: '件', cell: 'requests/granted/total' },
  { id: 'carried-over', title: '结转下年度', unit: '件', cell: 'requests/carriedOver/total' },
  { id: 'permits', title: '行政许可处理决定', unit: '件', cell: 'proactive/permits/decisions' },
  { id: 'penalties', title: '行政处罚处理决定', unit: '件', cell: 'proactive/penalties/decisions' },
  { id: 'reconsideration', title: '行政复议', unit: '件', cell: 'remedies/reconsideration/total' },
];

const WHY = [null, '空白', '缺失', '存疑'] as const;

/** A cell of a year; how its states are numbered `report_cell` says. */
export interface MeasuredCell {
  readonly cell: string;
  readonly state: number;
  readonly value: string | null;
}

/** The measures over the reports of an agency, given the oldest first, at most the last ten; a measure without any number is left out. */
export function findTrends(reports: readonly ReportCard[]): readonly Trend[] {
  const shown = reports.slice(-10);
  return MEASURES.map(({ cell, ...measure }) => ({
    ...measure,
    points: shown.map(({ year, measures }) =>
      point(
        year,
        measures.find((one) => one.cell === cell),
      ),
    ),
  })).filter(({ points }) => points.some((one) => one.value !== null));
}

function point(year: number, cell: MeasuredCell | undefined): TrendPoint {
  if (cell === undefined) return { year, value: null, why: '无此项' };
  return { year, value: cell.value === null ? null : Number(cell.value), why: WHY[cell.state] ?? '无数据' };
}
