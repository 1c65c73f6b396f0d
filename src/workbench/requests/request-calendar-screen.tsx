import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { STATE_TITLES } from '../../law/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { useIsNarrow } from '../list/use-is-narrow.ts';
import { MonthTable } from '../openness/month-table.tsx';
import { monthWeeks } from '../openness/month-weeks.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { dayWords, todayWords } from './request-words.ts';
import '../list/table.css';
import './requests.css';

type Day = Shape<'RequestCalendar'>['days'][number];

const SHOWN = 3;

const CLOCKS: Readonly<Record<string, string>> = {
  reply: '答复',
  correction: '申请人补正',
  reasons: '申请人说明理由',
  consultation: '反馈意见',
  payment: '缴费',
};

/** 期限日历: a month with what is due each day, and which days are worked. */
export function RequestCalendarScreen(): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const today = todayWords();
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(search['month'] ?? '') ? (search['month'] ?? '') : today.slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const days = monthWeeks(year, number)
    .flat()
    .filter((on) => on !== null);
  const from = days[0] ?? '';
  const to = days.at(-1) ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['requests', 'calendar', month],
    queryFn: () => answerOf(api.GET('/api/v1/requests/calendar', { params: { query: { from, to } } })),
  });
  const isNarrow = useIsNarrow();
  const byDay = new Map(data?.days.map((day) => [day.on, day]));
  return (
    <Page
      title="期限日历"
      above={[{ text: '公开申请', to: '/requests' }]}
      actions={
        <>
          <LinkButton to="/requests/calendar" search={{ month: monthAfter(year, number, -1) }}>
            上个月
          </LinkButton>
          <LinkButton to="/requests/calendar">本月</LinkButton>
          <LinkButton to="/requests/calendar" search={{ month: monthAfter(year, number, 1) }}>
            下个月
          </LinkButton>
        </>
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <>
          {data.cut && <p>到期的申请太多，没有全部显示。</p>}
          {data.days.some(({ provisional }) => provisional) && (
            <p className="page-lead">{year}年的放假安排还没有公布，暂按法定节假日推算，公布以后到期日可能变化。</p>
          )}
          {isNarrow ? (
            <DueDays days={data.days} today={today} title={`${year}年${number}月`} />
          ) : (
            <div className="table-frame" role="group" aria-label="日历：表格" tabIndex={0}>
              <MonthTable
                className="due-month"
                year={year}
                month={number}
                cellClass={(on) => classOf(on, byDay.get(on ?? ''), today)}
                day={(on) => <DueDay on={on} day={byDay.get(on)} today={today} />}
              />
            </div>
          )}
        </>
      )}
    </Page>
  );
}

function classOf(on: string | null, day: Day | undefined, today: string): string {
  if (on === null) return 'beyond';
  const rest = day?.kind === 'weekend' || day?.kind === 'holiday' ? 'rest' : '';
  return [rest, on === today ? 'is-today' : ''].filter((name) => name !== '').join(' ');
}

/** The same for a narrow screen: the days on which something is due or that are not what their weekday says, and today. */
function DueDays({ days, today, title }: { readonly days: readonly Day[]; readonly today: string; readonly title: string }): ReactNode {
  const shown = days.filter(({ on, due, kind }) => due.length > 0 || on === today || kind === 'holiday' || kind === 'makeUpWorkday');
  return (
    <>
      <h2>{title}</h2>
      {shown.every(({ due }) => due.length === 0) && <p className="nothing">这个月没有到期的申请。</p>}
      <ul className="due-days" aria-label={`${title}的期限`}>
        {shown.map((day) => (
          <li key={day.on} className={classOf(day.on, day, today)}>
            <DueDay on={day.on} day={day} today={today} inList />
          </li>
        ))}
      </ul>
    </>
  );
}

interface DueDayProps {
  readonly on: string;
  readonly day: Day | undefined;
  readonly today: string;
  /** Its month and weekday can't be seen from where it stands. */
  readonly inList?: boolean;
}

function DueDay({ on, day, today, inList = false }: DueDayProps): ReactNode {
  const due = day?.due ?? [];
  return (
    <>
      <p className="due-day">
        <span>{inList ? dayWords(on) : Number(on.slice(8))}</span>
        {on === today && <strong>今天</strong>}
        {day?.kind === 'holiday' && (
          <span className="day-mark day-holiday">{`${day.name ?? '休'}${day.provisional ? '（推算）' : ''}`}</span>
        )}
        {day?.kind === 'makeUpWorkday' && <span className="day-mark day-work">上班</span>}
      </p>
      {due.length > 0 && (
        <ul className={on < today ? 'due-list due-over' : 'due-list'}>
          {due.slice(0, inList ? due.length : SHOWN).map((one) => (
            <li key={`${one.id} ${one.clock}`}>
              <Link to={`/requests/${one.id}`} title={`${STATE_TITLES[one.state]}，${one.unit?.name ?? '公开工作机构'}`}>
                {one.number !== null && <span className="due-number">{one.number}</span>} {one.title}
              </Link>
              {one.clock !== 'reply' && <span className="due-clock">{CLOCKS[one.clock] ?? ''}</span>}
            </li>
          ))}
          {!inList && due.length > SHOWN && (
            <li>
              <Link to="/requests" search={{ 'nextDueOn.from': on, 'nextDueOn.to': on }} aria-label={`${dayWords(on)}到期的全部申请`}>
                共 {due.length} 件
              </Link>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function monthAfter(year: number, month: number, months: number): string {
  const at = new Date(Date.UTC(year, month - 1 + months, 1));
  return `${at.getUTCFullYear()}-${String(at.getUTCMonth() + 1).padStart(2, '0')}`;
}
