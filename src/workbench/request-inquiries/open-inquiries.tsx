import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useInquiries } from './use-inquiry.ts';

/** How many questions of other agencies wait for an answer. Asked with every page and after every deed, never by a clock. */
export function OpenInquiries(): ReactNode {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data, refetch } = useInquiries('open');
  useEffect(() => {
    void refetch({ cancelRefetch: false });
  }, [path, refetch]);
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="side-count">
      <span className="sr-only">，等待答复 </span>
      {count > 99 ? '99+' : count}
      <span className="sr-only"> 件</span>
    </span>
  );
}
