import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { textOr } from '../api/is-record.ts';
import { RecordList } from '../list/record-list.tsx';
import { Mark } from '../record/mark.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { PublicLink } from './public-link.tsx';
import './sites.css';

/** The sites that an agency shows to the public. */
export function SiteListScreen(): ReactNode {
  const mayCreate = useMay('site:create');
  return (
    <Page
      title="网站"
      lead="公众看到的网站：栏目怎么排、首页放什么、页头页脚写什么。信息是否公开不在这里定。"
      actions={
        mayCreate && (
          <LinkButton to="/sites/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            建立网站
          </LinkButton>
        )
      }
    >
      <RecordList
        path="/api/v1/sites"
        pathOf={(row) => `/sites/${String(row['id'])}`}
        searchColumn="name"
        cells={{
          address: (row) => <PublicLink href={textOr(row['address'], '/')}>{textOr(row['address'], '/')}</PublicLink>,
          state: (row) => (row['state'] === 'closed' ? <Mark>已关闭</Mark> : <Mark tone="done">开放</Mark>),
        }}
        empty={
          mayCreate ? (
            <>
              本机关还没有网站。可以<Link to="/sites/new">建立网站</Link>，栏目和首页会按模板先排好，再慢慢改。
            </>
          ) : (
            '本机关还没有网站，信息显示在上级机关的网站上。需要单独的网站，请分管领导或者系统管理员建立。'
          )
        }
      />
    </Page>
  );
}
