import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';

const PRESETS = [
  { title: '要决定的', filters: { state: 'returned,uncertain,failed' } },
  { title: '等待发送', filters: { state: 'queued,sending' } },
  { title: '全部', filters: {} },
];

/** 短信和邮件通知: what applicants were told, and what did not surely reach them. */
export function NoticeListScreen(): ReactNode {
  return (
    <Page title="短信和邮件通知">
      <RecordList
        path="/api/v1/notices"
        pathOf={(row) => `/notices/${String(row['id'])}`}
        presets={PRESETS}
        shows={['channel', 'recipient', 'state', 'createdAt', 'sentAt', 'reason']}
        empty="还没有发过通知。办理申请时发给申请人的短信和邮件列在这里；不知道是否送达的，请核实后决定。"
      />
    </Page>
  );
}
