import { BarChartOutlined, CalendarOutlined, PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { STATE_TITLES } from '../../law/index.ts';
import { textOr } from '../api/is-record.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { Due } from './due.tsx';
import { PrintMany } from './papers/print-many.tsx';
import { STATE_TONES, urgencyOf, type RequestShape } from './request-words.ts';
import { RequestBoard } from './request-board.tsx';

const OPEN = 'arrived,handling,awaitingCorrection,awaitingReasons,awaitingPayment,consulting,approving,approved';

const PRESETS: readonly Preset[] = [
  { title: '在办', filters: { state: OPEN } },
  { title: '待确认收到', filters: { state: 'arrived' } },
  { title: '逾期', filters: { urgency: 'late' } },
  { title: '今天到期', filters: { urgency: 'today' } },
  { title: '三天内', filters: { urgency: 'today,in3' } },
  { title: '五天内', filters: { urgency: 'today,in3,in5' } },
  { title: '等待补正', filters: { state: 'awaitingCorrection' } },
  { title: '等待第三方', filters: { state: 'consulting' } },
  { title: '等待缴费', filters: { state: 'awaitingPayment' } },
  { title: '等负责人决定', filters: { state: 'handling,consulting,approving', asksConsent: 'true' } },
  { title: '待签批', filters: { state: 'approving' } },
  { title: '待送达', filters: { state: 'approved' } },
  { title: '更正申请', filters: { kind: 'recordCorrection', state: OPEN } },
  { title: '建议主动公开', filters: { proposesPublication: 'true' } },
  { title: '我承办的', filters: { mine: 'true' } },
  { title: '全部', filters: {} },
];

/** 公开申请: what a clerk opens every morning. */
export function RequestListScreen(): ReactNode {
  const mayReceive = useMay('request:receive');
  const mayDeliver = useMay('request:deliver');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const mayCount = useMay('request:count');
  return (
    <Page
      title="公开申请"
      actions={
        <>
          <LinkButton to="/requests/calendar" icon={<CalendarOutlined aria-hidden />}>
            期限日历
          </LinkButton>
          {mayCount && (
            <LinkButton to="/requests/statistics" icon={<BarChartOutlined aria-hidden />}>
              统计
            </LinkButton>
          )}
          {mayReceive && (
            <LinkButton to="/requests/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
              登记申请
            </LinkButton>
          )}
        </>
      }
    >
      <RequestBoard />
      <RecordList
        path="/api/v1/requests"
        pathOf={(row) => `/requests/${String(row['id'])}`}
        searchColumn="title"
        presets={PRESETS}
        toneOf={(row) => (row['urgency'] === 'late' ? 'late' : null)}
        shows={['title', 'number', 'state', 'nextDueOn', 'unit', 'assignee', 'applicantKind']}
        cells={{
          number: (row) => <span className="request-number">{textOr(row['number'], '—')}</span>,
          state: (row) => <StateMark state={textOr(row['state'], '')} />,
          nextDueOn: (row) => <Due day={textOr(row['nextDueOn'], '')} urgency={urgencyOf(row['urgency'])} />,
        }}
        {...(mayDeliver
          ? {
              selection: {
                keys: ticked,
                onChange: setTicked,
                actions: <PrintMany which={{ requests: [...ticked].join(',') }} count="待发出的文书" />,
              },
            }
          : {})}
        empty={
          mayReceive ? (
            <>
              还没有公开申请。网上提交的会自动列在这里；当面、信函、传真来的，请<Link to="/requests/new">登记</Link>。
            </>
          ) : (
            '还没有分给您或您科室的公开申请。有新的申请时，右上角的铃铛会提醒。'
          )
        }
      />
    </Page>
  );
}

function StateMark({ state }: { readonly state: string }): ReactNode {
  return isState(state) ? <Mark tone={STATE_TONES[state]}>{STATE_TITLES[state]}</Mark> : state;
}

function isState(text: string): text is RequestShape['state'] {
  return Object.hasOwn(STATE_TITLES, text);
}
