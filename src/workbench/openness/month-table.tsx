import type { ReactNode } from 'react';
import { monthWeeks } from './month-weeks.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

export interface MonthTableProps {
  readonly year: number;
  readonly month: number;
  /** What stands in the cell of a day. */
  readonly day: (on: string) => ReactNode;
  readonly className?: string;
  /** Of the cell; null: a cell beyond the month. */
  readonly cellClass?: (on: string | null) => string | undefined;
}

/** A month as a table whose weeks begin on Monday. */
export function MonthTable({ year, month, day, className = 'month', cellClass }: MonthTableProps): ReactNode {
  return (
    <table className={className}>
      <caption>
        {year}年{month}月
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
        {monthWeeks(year, month).map((week) => (
          <tr key={week.find((on) => on !== null) ?? ''}>
            {week.map((on, weekday) => (
              <td key={WEEKDAYS[weekday]} className={cellClass?.(on)}>
                {on !== null && day(on)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
