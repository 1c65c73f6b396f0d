import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Shape } from '../api/shapes.ts';
import { MonthTable } from './month-table.tsx';
import './openness.css';

type Series = Shape<'DocumentSeries'>;

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Twelve months of a daily series: what there is leads to its document, what is missing says so. */
export function YearCalendar({ series }: { readonly series: Series }): ReactNode {
  const documents = new Map(series.days.map(({ on, documentId }) => [on, documentId]));
  const gaps = series.openGap === null ? series.gaps : [...series.gaps, series.openGap];
  const isGap = (on: string): boolean => gaps.some(({ from, to }) => from <= on && on <= to);
  return (
    <div className="months">
      {MONTHS.map((month) => (
        <MonthTable
          key={month}
          year={series.year}
          month={month}
          day={(on) => <Day on={on} documentId={documents.get(on) ?? null} gap={isGap(on)} />}
        />
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
