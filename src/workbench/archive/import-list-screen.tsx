import { UploadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { importState } from './import-words.ts';
import { TemplateButton } from './template-button.tsx';

/** 批量导入: every archive that was handed in. */
export function ImportListScreen(): ReactNode {
  const mayUpload = useMay('document:import');
  return (
    <Page
      title="批量导入"
      lead="把旧网站、旧系统的信息成批搬进来：公开工作人员上传，逐行检查，负责人批准后导入。"
      actions={
        mayUpload && (
          <>
            <TemplateButton />
            <LinkButton to="/archive-imports/new" primary icon={<UploadOutlined aria-hidden />} shortcut="new">
              上传表格
            </LinkButton>
          </>
        )
      }
    >
      <RecordList
        path="/api/v1/archive-imports"
        pathOf={(row) => `/archive-imports/${String(row['id'])}`}
        searchColumn="source"
        shows={['source', 'standing', 'rows', 'faultyRows', 'imported', 'createdBy', 'createdAt']}
        cells={{
          standing: (row) => {
            const [title, tone] = importState(row['standing']);
            return <Mark tone={tone}>{title}</Mark>;
          },
        }}
        movesBy={(row) => row['standing'] === 'running'}
        empty={
          mayUpload ? (
            <>
              还没有导入过。先下载模板，把旧网站的信息一行一条填好，再<Link to="/archive-imports/new">上传表格</Link>。
            </>
          ) : (
            '还没有导入过。公开工作人员上传表格以后，会通知您来批准。'
          )
        }
      />
    </Page>
  );
}
