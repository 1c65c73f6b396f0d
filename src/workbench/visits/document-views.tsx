import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { useMay } from '../session/use-session.ts';

/** Rows are months: more than a document has. */
const MONTHS = 200;

/** How often a document's page was read, on all sites together. */
export function DocumentViews({ documentId }: { readonly documentId: number }): ReactNode {
  const may = useMay('viewCount:read');
  const { data } = useQuery({
    queryKey: ['document-views', documentId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/view-counts', { params: { query: { kind: 'document', key: String(documentId), limit: MONTHS, sort: '-month' } } }),
      ),
    enabled: may,
  });
  if (data === undefined) return null;
  const sum = (rows: typeof data.items): number => rows.reduce((total, { count }) => total + count, 0);
  const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()).slice(0, 7);
  const total = sum(data.items);
  return (
    <section>
      <h2>访问量</h2>
      <p>
        {total === 0
          ? '还没有人看过，或者刚看过还没有汇总（每分钟一次）。'
          : `共 ${total} 次，其中本月 ${sum(data.items.filter((row) => row.month === month))} 次。`}
      </p>
    </section>
  );
}
