import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';

const PRESETS = [
  { title: '待处理', filters: { state: 'received' } },
  { title: '逾期', filters: { late: 'true' } },
  { title: '全部', filters: {} },
];

/** 我为政府网站找错: what visitors found wrong. */
export function CorrectionListScreen(): ReactNode {
  return (
    <Page title="网站找错">
      <RecordList
        path="/api/v1/corrections"
        pathOf={(row) => `/corrections/${String(row['id'])}`}
        searchColumn="text"
        presets={PRESETS}
        shows={['text', 'kind', 'pagePath', 'state', 'dueOn', 'late']}
        empty="还没有人指出网页的错误。网民在“我为政府网站找错”里写的列在这里，并各有一个任务。"
      />
    </Page>
  );
}
