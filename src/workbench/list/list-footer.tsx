import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { ListPage } from './list-description.ts';
import type { LoadedList } from './use-list.ts';

/** How many there are, and the pages. */
export function ListFooter({ list, page }: { readonly list: LoadedList; readonly page: ListPage }): ReactNode {
  const { state, trail, show } = list;
  const isFirst = state.after === null;
  const before = trail.at(-1);
  const number = isFirst ? 1 : trail.length === 0 ? null : trail.length + 1;
  return (
    <div className="list-footer">
      <p role="status">
        {page.count === null ? `本页 ${page.items.length} 条` : `共 ${page.count.toLocaleString('zh-CN')} 条`}
        {(!isFirst || page.next !== null) && number !== null && `，第 ${number} 页`}
      </p>
      {(!isFirst || page.next !== null) && (
        <nav className="pages" aria-label="翻页">
          <Button
            disabled={isFirst}
            // An address that somebody passed on knows no pages before it: then back to the first.
            onClick={() => show({ ...state, after: before === undefined || before === '' ? null : before }, trail.slice(0, -1))}
          >
            {before === undefined && !isFirst ? '回到第一页' : '上一页'}
          </Button>
          <Button disabled={page.next === null} onClick={() => show({ ...state, after: page.next }, [...trail, state.after ?? ''])}>
            下一页
          </Button>
        </nav>
      )}
    </div>
  );
}
