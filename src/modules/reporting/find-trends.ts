import { MEASURES, type MeasuredCell } from './measures.ts';
import type { ReportCard } from './public-reports.ts';
import type { Trend, TrendPoint } from './trend-chart.ts';

const WHY = [null, '空白', '缺失', '存疑'] as const;

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
