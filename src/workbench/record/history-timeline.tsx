import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { requestJson } from '../api/request-json.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { readHistory, type HistoryItem } from './history.ts';
import { timeWords } from './time-words.ts';

/** What was done to a record, the newest first, each with the fields that it changed. */
export function HistoryTimeline({ path }: { readonly path: string }): ReactNode {
  const loaded = useInfiniteQuery({
    queryKey: ['history', path],
    queryFn: async ({ pageParam }) => readHistory(await requestJson(path, { query: { after: pageParam } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  if (loaded.error !== null)
    return <ProblemAlert problem={asProblem(loaded.error)} action={<Button onClick={() => void loaded.refetch()}>重试</Button>} />;
  if (loaded.data === undefined) return <PageSkeleton />;
  const items = loaded.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="nothing">还没有办理记录。</p>;
  return (
    <>
      <ol className="timeline">
        {items.map((item) => (
          <li key={item.id}>
            <OneAct item={item} />
          </li>
        ))}
      </ol>
      {loaded.hasNextPage && (
        <Button loading={loaded.isFetchingNextPage} onClick={() => void loaded.fetchNextPage()}>
          更早的记录
        </Button>
      )}
    </>
  );
}

function OneAct({ item }: { readonly item: HistoryItem }): ReactNode {
  return (
    <>
      <p className="act">
        <strong>{item.deed}</strong>
        <span>{item.actor}</span>
        <time dateTime={item.at}>{timeWords(item.at)}</time>
      </p>
      {item.reason !== '' && <p className="act-reason">理由：{item.reason}</p>}
      {item.changes.length > 0 && (
        <details className="act-changes" open={item.changes.length <= 4}>
          <summary>{item.changes.length} 项变化</summary>
          <dl>
            {item.changes.map((change) => (
              <div key={change.label}>
                <dt>{change.label}</dt>
                <dd>
                  <del>{change.before}</del>
                  <span aria-label="改为">→</span>
                  <ins>{change.after}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
