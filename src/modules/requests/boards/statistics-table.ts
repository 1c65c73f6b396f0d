import type { ComputedTable } from '../../../platform/listing/index.ts';
import type { RequestStatistics } from './request-statistics.ts';

/** The year's figures as one table: a line for each count. */
export function statisticsTable({ year, from, to, dimensions, days, happened, ...whole }: RequestStatistics): ComputedTable {
  const wholeYear = from === `${year}-01-01` && to === `${year}-12-31`;
  const line = (part: string, title: string, received: number | null, answered: number | null, late: number | null) => ({
    part,
    title,
    received,
    answered,
    late,
  });
  const figure = (part: string, title: string, value: number | null) => line(part, title, null, value, null);
  return {
    name: `request-statistics-${wholeYear ? year : `${from}-${to}`}`,
    title: `${wholeYear ? `${year}年` : `${from}至${to}`}依申请公开统计`,
    columns: [
      { name: 'part', column: { label: '项目', kind: 'text' } },
      { name: 'title', column: { label: '分类', kind: 'text' } },
      { name: 'received', column: { label: '收到', kind: 'number' } },
      { name: 'answered', column: { label: '办结（或者数值）', kind: 'number' } },
      { name: 'late', column: { label: '逾期', kind: 'number' } },
    ],
    rows: [
      line('合计', '全部', whole.received, whole.answered, whole.late),
      figure('合计', '上年结转', whole.carriedIn),
      figure('合计', '结转下年', whole.carriedOut),
      ...dimensions.flatMap(({ title: part, rows }) =>
        rows.map(({ title, received, answered, late }) => line(part, title, received, answered, late)),
      ),
      figure('答复用时', '已答复', days.replied),
      figure('答复用时', '中位数（工作日）', days.medianWorkdays),
      figure('答复用时', '九成在几个工作日内', days.p90Workdays),
      figure('答复用时', '中位数（日）', days.medianDays),
      figure('答复用时', '九成在几日内', days.p90Days),
      figure('答复用时', '按时答复', days.onTime),
      figure('答复用时', '按时答复率（%）', days.onTimeShare === null ? null : Math.round(days.onTimeShare * 1000) / 10),
      ...happened.map(({ title, count }) => figure('办理环节', title, count)),
    ],
  };
}
