import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';

const PRESETS = [
  { title: '信息', filters: { kind: 'document' } },
  { title: '栏目', filters: { kind: 'section' } },
  { title: '全部', filters: {} },
];

/** 访问量: which pages are read most, by month. */
export function ViewListScreen(): ReactNode {
  return (
    <Page title="访问量">
      <RecordList
        path="/api/v1/view-counts"
        pathOf={(row) => (row['kind'] === 'document' ? `/documents/${String(row['key'])}` : null)}
        searchColumn="page"
        presets={PRESETS}
        shows={['page', 'kind', 'month', 'count']}
        empty="还没有访问量。网站有人看过以后，每分钟汇总一次；只记哪一页被看了多少次，不记是谁看的。"
      />
    </Page>
  );
}
