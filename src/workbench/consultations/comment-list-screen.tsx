import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';

const PRESETS = [
  { title: '待答复', filters: { state: 'undecided' } },
  { title: '全部', filters: {} },
];

/** What people have said about what is asked. */
export function CommentListScreen(): ReactNode {
  return (
    <Page title="收到的意见" above={[{ text: '意见征集', to: '/consultations' }]}>
      <RecordList
        path="/api/v1/consultation-comments"
        pathOf={(row) => `/consultation-comments/${String(row['id'])}`}
        searchColumn="text"
        presets={PRESETS}
        shows={['text', 'authorName', 'receivedAt', 'state', 'decision', 'personalData']}
        empty="还没有收到意见。开始征集以后，网民在征集页面提的意见列在这里，逐条答复。"
      />
    </Page>
  );
}
