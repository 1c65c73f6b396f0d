import { PlusOutlined } from '@ant-design/icons';
import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { stateCalendar } from '../../law/index.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Mark } from '../record/mark.tsx';
import { dayWords, todayWords } from '../requests/request-words.ts';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { plainDateOf } from '../wording/plain-date-of.ts';
import { isCounting, calendarOf, useNotices, type Notice } from './use-notices.ts';
import { YearMonths } from './year-months.tsx';

/** 节假日安排: by what the installation counts working days, year by year, and the notices that were entered. */
export function NoticeListScreen(): ReactNode {
  const mayAdd = useMay('holidayNotice:add');
  const { data, error, refetch } = useNotices();
  return (
    <Page
      title="节假日安排"
      lead="答复期限按工作日计算。每年的放假安排公布以后在这里录入，看清哪些期限会变，再启用。"
      actions={
        mayAdd && (
          <LinkButton to="/holiday-notices/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            录入通知
          </LinkButton>
        )
      }
    >
      {error !== null && data === undefined && (
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      )}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <>
          <Entered notices={data} />
          <Years notices={data} />
        </>
      )}
    </Page>
  );
}

function Entered({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  return (
    <section className="notice-part">
      <h2>录入的通知</h2>
      {notices.length === 0 && <p className="nothing">还没有录入过。随系统提供的各年安排在下面，不用再录。</p>}
      <ul className="notice-cards">
        {notices.map((notice) => (
          <li key={notice.id}>
            <p className="beside">
              <Link to={`/holiday-notices/${notice.id}`}>{notice.title}</Link>
              <NoticeMark notice={notice} />
            </p>
            <p className="notice-about">
              {notice.number}，{dayWords(notice.publishedOn)}发布{recountWords(notice)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NoticeMark({ notice }: { readonly notice: Notice }): ReactNode {
  if (!notice.inForce) return <Mark tone="warning">还没有启用</Mark>;
  return isCounting(notice) ? <Mark tone="going">正在重新计算</Mark> : <Mark tone="done">已启用</Mark>;
}

function recountWords({ recount }: Notice): string {
  if (recount === null) return '';
  const { seen, moved, total, finished } = recount;
  return finished ? `；重新计算 ${seen} 件，期限变动 ${moved} 件` : `；已计算 ${seen} 件，共 ${total} 件`;
}

function Years({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const now = Number(todayWords().slice(0, 4));
  const years = [now - 1, now, now + 1];
  const year = years.find((one) => String(one) === search['year']) ?? now;
  const calendar = calendarOf(notices);
  const announced = (one: number): boolean => {
    const day = plainDateOf(`${one}-07-01`);
    return day !== null && calendar.isAnnounced(day);
  };
  return (
    <section className="notice-part">
      <h2>各年的工作日</h2>
      <nav className="part-links" aria-label="年份">
        {years.map((one) => (
          <Link
            key={one}
            to="/holiday-notices"
            search={{ year: String(one) }}
            activeOptions={{ includeSearch: true }}
            {...(one === year ? { 'aria-current': 'page' as const } : {})}
          >
            {one}年{announced(one) ? '' : '（推算）'}
          </Link>
        ))}
      </nav>
      <p role="status" className={announced(year) ? '' : 'notice-provisional'}>
        {basisOf(year, notices, announced(year))}
      </p>
      <YearMonths year={year} calendar={calendar} marks={{}} />
    </section>
  );
}

function basisOf(year: number, notices: readonly Notice[], announced: boolean): string {
  if (!announced) return `${year}年的放假安排还没有公布，暂按法定节假日推算，没有调休。公布以后请录入；按推算得出的期限都标明“推算”。`;
  const own = notices.filter((notice) => notice.inForce && notice.year === year).map(({ number }) => number);
  const day = plainDateOf(`${year}-07-01`);
  const shipped = day !== null && stateCalendar().isAnnounced(day) ? ['随系统提供的国务院办公厅通知'] : [];
  return `按${[...shipped, ...own].join('、')}计算。`;
}
