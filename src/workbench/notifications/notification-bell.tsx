import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { readUnread } from './read-unread.ts';

/**
 * How many notices are unread. Asked with every page and when the window comes to the front, never by a clock:
 * that would keep a session awake at which nobody sits.
 */
export function NotificationBell(): ReactNode {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data = 0, refetch } = useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: readUnread,
    retry: false,
    refetchOnWindowFocus: true,
  });
  useEffect(() => {
    void refetch();
  }, [path, refetch]);
  return (
    <Link to="/notifications" className="bell" aria-label={data === 0 ? '消息' : `消息，${data} 条未读`}>
      <BellOutlined aria-hidden />
      {data > 0 && (
        <span className="bell-count" aria-hidden="true">
          {data > 99 ? '99+' : data}
        </span>
      )}
    </Link>
  );
}
