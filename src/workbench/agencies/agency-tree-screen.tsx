import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Empty, Input } from 'antd';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { useMay } from '../session/use-session.ts';
import { LinkButton } from '../shell/link-button.tsx';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { AgencyTreeView } from './agency-tree-view.tsx';
import { readUnfolded, keepUnfolded } from './unfolded.ts';
import { rowsOf, type AgencyTree } from './tree.ts';
import { useAgencyTree } from './use-agency.ts';
import './agencies.css';

/** The agencies that one may see, as they stand below each other. */
export function AgencyTreeScreen(): ReactNode {
  const mayCreate = useMay('agency:create');
  const { data: tree, error, refetch } = useAgencyTree();
  return (
    <Page
      title="机关"
      actions={
        mayCreate && (
          <LinkButton to="/agencies/new" primary icon={<PlusOutlined aria-hidden />} shortcut="new">
            设立机关
          </LinkButton>
        )
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {tree === undefined && error === null && <PageSkeleton />}
      {tree !== undefined &&
        (tree.byId.size === 0 ? (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={
              mayCreate ? (
                <>
                  还没有机关。请先<Link to="/agencies/new">设立最上级的机关</Link>，再设立它的下级和科室。
                </>
              ) : (
                '还没有机关，请联系系统管理员。'
              )
            }
          />
        ) : (
          <SearchableTree tree={tree} />
        ))}
    </Page>
  );
}

function SearchableTree({ tree }: { readonly tree: AgencyTree }): ReactNode {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search['q'] ?? '');
  const words = useDeferredValue(typed);
  const showClosed = search['closed'] === 'true';
  const [unfolded, setUnfolded] = useState(() => readUnfolded() ?? new Set((tree.below.get(null) ?? []).map(({ id }) => id)));
  const rows = rowsOf(tree, { expanded: unfolded, search: words, showClosed });
  const closed = [...tree.byId.values()].filter(({ isClosed }) => isClosed).length;
  const unfold = (next: ReadonlySet<number>): void => {
    keepUnfolded(next);
    setUnfolded(new Set(next));
  };
  const show = (q: string, withClosed: boolean): void =>
    void navigate({
      to: '.',
      search: { ...(q === '' ? {} : { q }), ...(withClosed ? { closed: 'true' } : {}) },
      replace: true,
      resetScroll: false,
    });
  const hits = rows.filter(({ isHit }) => isHit).length;
  return (
    <>
      <div className="tree-bar">
        <Input
          data-shortcut="search"
          role="searchbox"
          aria-label="搜索机关"
          placeholder="搜索名称、简称或网址代码（按 / 键）"
          prefix={<SearchOutlined aria-hidden />}
          value={typed}
          allowClear
          onChange={(event) => {
            setTyped(event.target.value);
            show(event.target.value.trim(), showClosed);
          }}
        />
        {closed > 0 && (
          <Checkbox checked={showClosed} onChange={(event) => show(typed.trim(), event.target.checked)}>
            显示已撤销的（{closed}）
          </Checkbox>
        )}
        <span className="list-bar-rest" />
        <Button onClick={() => unfold(new Set(tree.byId.keys()))}>全部展开</Button>
        <Button onClick={() => unfold(new Set())}>全部收起</Button>
      </div>
      <p className="tree-count" role="status">
        {words.trim() === '' ? `共 ${tree.byId.size - closed} 个机关` : `找到 ${hits} 个机关`}
      </p>
      {rows.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有符合的机关，请换个词，或勾选“显示已撤销的”。" />
      ) : (
        <AgencyTreeView rows={rows} unfolded={unfolded} onUnfold={unfold} />
      )}
    </>
  );
}
