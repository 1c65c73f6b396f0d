import { ClearOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RecordList } from '../list/record-list.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { CLEAN_UP_LINKS, PartLinks } from './part-links.tsx';

/** 规范性文件清理: what was decided each time. */
export function CleanUpListScreen(): ReactNode {
  const mayDecide = useMay('document:setValidity');
  return (
    <Page
      title="规范性文件清理"
      actions={
        mayDecide && (
          <LinkButton to="/clean-ups/new" primary icon={<ClearOutlined aria-hidden />} shortcut="new">
            开始清理
          </LinkButton>
        )
      }
    >
      <PartLinks label="规范性文件" links={CLEAN_UP_LINKS} />
      <RecordList
        path="/api/v1/clean-ups"
        pathOf={(row) => `/clean-ups/${String(row['id'])}`}
        searchColumn="title"
        shows={['title', 'on', 'decidedBy', 'keep', 'amend', 'repeal', 'lapse', 'by']}
        empty={
          mayDecide ? (
            <>
              还没有清理过。可以<Link to="/clean-ups/new">开始一次清理</Link>：选出文件，逐件作出继续有效、修改、废止或者失效的决定。
            </>
          ) : (
            '还没有清理过。公开工作人员清理规范性文件之后，结果列在这里。'
          )
        }
      />
    </Page>
  );
}
