import { PlusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';

const PRESETS = [
  { title: '准备中', filters: { state: 'planned' } },
  { title: '征集中', filters: { state: 'open' } },
  { title: '待公布结果', filters: { state: 'closed' } },
  { title: '全部', filters: {} },
];

/** 意见征集 of one's agency or unit. */
export function ConsultationListScreen(): ReactNode {
  const mayCreate = useMay('consultation:create');
  return (
    <Page
      title="意见征集"
      actions={
        mayCreate && (
          <LinkButton to="/consultations/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            新建意见征集
          </LinkButton>
        )
      }
    >
      <RecordList
        path="/api/v1/consultations"
        pathOf={(row) => `/consultations/${String(row['id'])}`}
        searchColumn="title"
        presets={PRESETS}
        shows={['title', 'state', 'unit', 'closesOn', 'received', 'undecided']}
        empty="还没有征集。草案定下来之前要听取公众意见的，在这里新建，填好征求意见稿和截止日期。"
      />
    </Page>
  );
}
