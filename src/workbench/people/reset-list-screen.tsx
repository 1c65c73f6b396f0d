import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { textOr } from '../api/is-record.ts';
import type { Row } from '../list/list-description.ts';
import type { Preset } from '../list/list-props.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark, type MarkTone } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import './people.css';

const PRESETS: readonly Preset[] = [
  { title: '待批准', filters: { state: 'waiting' } },
  { title: '全部', filters: {} },
];

const STATES: Readonly<Record<string, readonly [string, MarkTone]>> = {
  waiting: ['待批准', 'warning'],
  approved: ['已批准', 'done'],
  refused: ['已拒绝', 'error'],
  withdrawn: ['已作废', 'quiet'],
  expired: ['已过期', 'quiet'],
};

/** Who asked for whose new password; the securityAdmin decides. */
export function ResetListScreen(): ReactNode {
  const mayDecide = useMay('person:approveReset');
  const [open, setOpen] = useState<{ readonly row: Row; readonly act: 'approve' | 'refuse' } | null>(null);
  const stateOf = (row: Row): ReactNode => {
    const [title, tone] = STATES[textOr(row['state'], '')] ?? ['', 'quiet'];
    const name = textOr(row['personName'], '');
    return (
      <span className="beside">
        <Mark tone={tone}>{title}</Mark>
        {mayDecide && row['state'] === 'waiting' && (
          <>
            <Button size="small" type="primary" aria-label={`批准 ${name} 的重置`} onClick={() => setOpen({ row, act: 'approve' })}>
              批准
            </Button>
            <Button size="small" aria-label={`拒绝 ${name} 的重置`} onClick={() => setOpen({ row, act: 'refuse' })}>
              拒绝
            </Button>
          </>
        )}
      </span>
    );
  };
  return (
    <Page
      title="重置密码申请"
      lead={
        mayDecide ? '批准前请与本人核实。批准后得到一次性链接，交给本人设置新密码。' : '申请由安全保密员处理；要申请，请打开这个人的页面。'
      }
    >
      <RecordList
        path="/api/v1/reset-requests"
        pathOf={(row) => `/people/${String(row['accountId'])}`}
        searchColumn="personName"
        presets={PRESETS}
        shows={['personName', 'state', 'agencyName', 'reason', 'requestedByName', 'requestedAt', 'decidedByName']}
        cells={{ state: stateOf }}
        empty={mayDecide ? '没有申请。系统管理员替忘记密码的人申请后，在这里处理。' : '没有申请。有人忘记密码时，请打开他的页面申请重置。'}
      />
      {open !== null && <ResetDialog {...open} onClose={() => setOpen(null)} />}
    </Page>
  );
}
