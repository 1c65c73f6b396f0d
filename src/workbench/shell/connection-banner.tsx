import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { readConnection, setReachable, watchConnection } from '../api/connection.ts';

const TRY_MILLISECONDS = 3000;

/** While the server does not answer: says so, asks again by itself, and reads everything anew once it does. */
export function ConnectionBanner(): ReactNode {
  const { reachable } = useSyncExternalStore(watchConnection, readConnection);
  const client = useQueryClient();
  useEffect(() => {
    if (reachable) return undefined;
    const timer = setInterval(() => {
      void isUp().then((up) => {
        if (!up) return;
        setReachable(true);
        void client.invalidateQueries();
      });
    }, TRY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [reachable, client]);
  return (
    <div role="status" className="connection">
      {!reachable && <Alert role="none" type="warning" banner title="连不上服务器，正在自动重试。页面上的内容都在，恢复后可以继续。" />}
    </div>
  );
}

/** Asked without the API, so that it keeps no session awake. */
async function isUp(): Promise<boolean> {
  try {
    return (await fetch('/health/ready')).ok;
  } catch {
    return false;
  }
}
