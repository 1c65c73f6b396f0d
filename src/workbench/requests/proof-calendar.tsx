import type { ReactNode } from 'react';
import { monthWeeks } from '../openness/month-weeks.ts';
import type { RequestClock } from './request-words.ts';
import '../openness/openness.css';
import './requests.css';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

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
          <table key={month} className="month">
            <caption>
              {Number(month.slice(0, 4))}年{Number(month.slice(5))}月
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
              {monthWeeks(Number(month.slice(0, 4)), Number(month.slice(5))).map((week) => (
                <tr key={week.find((on) => on !== null) ?? ''}>
                  {week.map((on, weekday) => (
                    <td key={WEEKDAYS[weekday]}>{on !== null && <ProofDay on={on} counted={byDay.get(on)} />}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
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
