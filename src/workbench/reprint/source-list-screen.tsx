import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { SourceDialog } from './source-dialog.tsx';

/** 转载来源: the sites from which one may reprint. */
export function SourceListScreen(): ReactNode {
  const mayEdit = useMay('reprintSource:edit');
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title="转载来源"
      lead="转载的信息要写明来源和原文网址；原文不在这些网站上的，不能送审。"
      actions={
        mayEdit && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} data-shortcut="new" onClick={() => setAdding(true)}>
            增加来源
          </Button>
        )
      }
    >
      <RecordList
        path="/api/v1/reprint-sources"
        pathOf={(row) => `/reprint-sources/${Number(row['id'])}`}
        searchColumn="name"
        shows={['name', 'hosts', 'since', 'note', 'state']}
        presets={[
          { title: '使用中', filters: { state: 'inUse' } },
          { title: '全部', filters: {} },
        ]}
        cells={{
          state: (row) => <Mark tone={row['state'] === 'inUse' ? 'done' : 'quiet'}>{row['state'] === 'inUse' ? '使用中' : '已停用'}</Mark>,
        }}
        empty="还没有转载来源，现在任何转载都不能送审。常转载的网站（例如中国政府网、上级机关网站），请公开工作人员按“增加来源”加上。"
      />
      {adding && <SourceDialog source={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
