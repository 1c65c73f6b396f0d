import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { NOTICE_REASONS, NOTICE_STATES, REASON_TITLES } from '../../modules/notices/rules/index.ts';
import { textOr } from '../api/is-record.ts';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { NoticeMark } from './notice-mark.tsx';
import { ResendDialog } from './resend-dialog.tsx';

const NONE: ReadonlySet<string> = new Set();

const PRESETS = [
  { title: '要决定的', filters: { state: 'returned,uncertain,failed' } },
  { title: '等待发送', filters: { state: 'queued,sending' } },
  { title: '全部', filters: {} },
];

/** 短信和邮件通知: what applicants were told, and what did not surely reach them. */
export function NoticeListScreen(): ReactNode {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(NONE);
  const [resends, setResends] = useState(false);
  const mayDecide = useMay('notice:decide');
  return (
    <Page title="短信和邮件通知">
      <RecordList
        path="/api/v1/notices"
        pathOf={(row) => `/notices/${String(row['id'])}`}
        presets={PRESETS}
        {...(mayDecide
          ? {
              selection: {
                keys: ticked,
                onChange: setTicked,
                actions: (
                  <Button size="small" onClick={() => setResends(true)}>
                    把没有发出的再发一次
                  </Button>
                ),
              },
            }
          : {})}
        shows={['recipient', 'channel', 'state', 'reason', 'aboutId', 'createdAt', 'sentAt']}
        cells={{
          state: (row) => <StateMark state={row['state']} />,
          reason: (row) => <span className="wraps">{reasonWords(row['reason'])}</span>,
          aboutId: (row) =>
            row['aboutNoun'] === 'request' ? <Link to={`/requests/${String(row['aboutId'])}`}>打开申请</Link> : textOr(row['aboutId'], '—'),
        }}
        empty="还没有发过通知。办理申请时发给申请人的短信和邮件列在这里；不知道是否送达的，请核实后决定。"
      />
      {resends && (
        <ResendDialog
          ids={[...ticked].map(Number)}
          onDone={() => {
            setResends(false);
            setTicked(NONE);
          }}
          onClose={() => setResends(false)}
        />
      )}
    </Page>
  );
}

function StateMark({ state }: { readonly state: unknown }): ReactNode {
  const known = NOTICE_STATES.find((one) => one === state);
  return known === undefined ? String(state) : <NoticeMark state={known} />;
}

function reasonWords(reason: unknown): string {
  const known = NOTICE_REASONS.find((one) => one === reason);
  return known === undefined ? '—' : REASON_TITLES[known];
}
