import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Shape } from '../api/shapes.ts';
import { monthWeeks } from './month-weeks.ts';
import './openness.css';

type Series = Shape<'DocumentSeries'>;

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Twelve months of a daily series: what there is leads to its document, what is missing says so. */
export function YearCalendar({ series }: { readonly series: Series }): ReactNode {
  const documents = new Map(series.days.map(({ on, documentId }) => [on, documentId]));
  const gaps = series.openGap === null ? series.gaps : [...series.gaps, series.openGap];
  const isGap = (on: string): boolean => gaps.some(({ from, to }) => from <= on && on <= to);
  return (
    <div className="months">
      {MONTHS.map((month) => (
        <table key={month} className="month">
          <caption>
            {series.year}年{month}月
          </caption>
          <thead>
            <tr>
              {WEEKDAYS.map((weekday) => (
                <th key={weekday} scope="col">
                  <span className="sr-only">星期</span>
                  {weekday}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthWeeks(series.year, month).map((week) => (
              <tr key={week.find((on) => on !== null) ?? ''}>
                {week.map((on, weekday) => (
                  <td key={WEEKDAYS[weekday]}>{on !== null && <Day on={on} documentId={documents.get(on) ?? null} gap={isGap(on)} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Day({ on, documentId, gap }: { readonly on: string; readonly documentId: number | null; readonly gap: boolean }): ReactNode {
  const number = Number(on.slice(8));
  if (documentId !== null)
    return (
      <Link className="day day-there" to={`/documents/${documentId}`}>
        <span className="sr-only">{`${Number(on.slice(5, 7))}月`}</span>
        {number}
        <span className="sr-only">日已发布</span>
      </Link>
    );
  if (gap)
    return (
      <span className="day day-gap">
        {number}
        <span className="sr-only">日中断</span>
      </span>
    );
  return <span className="day day-none">{number}</span>;
}
