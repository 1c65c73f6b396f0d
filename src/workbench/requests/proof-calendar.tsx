import type { ReactNode } from 'react';
import { MonthTable } from '../openness/month-table.tsx';
import type { RequestClock } from './request-words.ts';
import '../openness/openness.css';
import './requests.css';

type Counted = RequestClock['days'][number];

const WHY: Readonly<Record<Counted['why'], string>> = {
  workday: '工作日',
  makeUpWorkday: '调休上班',
  weekend: '周末',
  holiday: '节假日',
  paused: '不计入',
};

/** The days that were counted or skipped, as months; each says in words what it is. */
export function ProofCalendar({ days }: { readonly days: readonly Counted[] }): ReactNode {
  const byDay = new Map(days.map((counted) => [counted.on, counted]));
  const months = [...new Set(days.map(({ on }) => on.slice(0, 7)))];
  return (
    <>
      <ul className="proof-key" aria-hidden="true">
        {(['workday', 'makeUpWorkday', 'weekend', 'holiday', 'paused'] as const)
          .filter((why) => days.some((counted) => counted.why === why))
          .map((why) => (
            <li key={why}>
              <span className={`proof-day proof-${why}`}>{why === 'workday' || why === 'makeUpWorkday' ? '3' : ''}</span>
              {WHY[why]}
              {(why === 'workday' || why === 'makeUpWorkday') && '（第几个）'}
            </li>
          ))}
      </ul>
      <div className="proof-months">
        {months.map((month) => (
          <MonthTable
            key={month}
            year={Number(month.slice(0, 4))}
            month={Number(month.slice(5))}
            day={(on) => <ProofDay on={on} counted={byDay.get(on)} />}
          />
        ))}
      </div>
    </>
  );
}

function ProofDay({ on, counted }: { readonly on: string; readonly counted: Counted | undefined }): ReactNode {
  const number = Number(on.slice(8));
  if (counted === undefined) return <span className="proof-day proof-none">{number}</span>;
  return (
    <span className={`proof-day proof-${counted.why}`} title={counted.words}>
      {number}
      {counted.nth !== null && <small aria-hidden="true">{counted.nth}</small>}
      <span className="sr-only">{counted.words}</span>
    </span>
  );
}
