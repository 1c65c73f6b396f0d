import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { requestJson } from '../api/request-json.ts';
import { readPage } from '../list/list-description.ts';

const PATH = '/api/v1/reviews';

/** How many documents wait for my review. Asked with every page and after every review, never by a clock. */
export function WaitingCount(): ReactNode {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data = 0, refetch } = useQuery({
    // Asked anew with the lists of reviews.
    queryKey: ['list', PATH, 'waiting-count'],
    queryFn: async ({ signal }) => {
      const { count } = readPage(await requestJson(PATH, { query: { mine: 'waiting', count: 'true', limit: '1' }, signal }));
      return count ?? 0;
    },
    retry: false,
    refetchOnWindowFocus: true,
  });
  useEffect(() => {
    void refetch({ cancelRefetch: false });
  }, [path, refetch]);
  if (data === 0) return null;
  return (
    <span className="side-count">
      <span className="sr-only">，等您审核 </span>
      {data > 99 ? '99+' : data}
      <span className="sr-only"> 件</span>
    </span>
  );
}
