import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem-error.ts';
import { textOr } from '../api/is-record.ts';
import { requestJson } from '../api/request-json.ts';
import { say } from '../feedback/toast-store.ts';
import { RecordList } from '../list/record-list.tsx';
import { Page } from '../shell/page.tsx';

const NONE: ReadonlySet<string> = new Set();

/** What one should know; each leads to its page. */
export function NotificationsScreen(): ReactNode {
  const client = useQueryClient();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(NONE);
  const markRead = (body: { readonly ids: readonly number[] } | { readonly all: true }): void => {
    requestJson('/api/v1/notifications/read', { method: 'POST', body }).then(
      () => {
        setTicked(NONE);
        void client.invalidateQueries({ queryKey: ['notifications'] });
        void client.invalidateQueries({ queryKey: ['list', '/api/v1/notifications'] });
      },
      (error: unknown) => say(asProblem(error).message),
    );
  };
  return (
    <Page title="消息" actions={<Button onClick={() => markRead({ all: true })}>全部标为已读</Button>}>
      <RecordList
        path="/api/v1/notifications"
        pathOf={(row) => textOr(row['link'], '') || null}
        onOpen={(row) => {
          if (row['isRead'] === false) markRead({ ids: [Number(row['id'])] });
        }}
        presets={[
          { title: '全部', filters: {} },
          { title: '未读', filters: { isRead: 'false' } },
        ]}
        toneOf={(row) => (row['isRead'] === false ? 'unread' : null)}
        selection={{
          keys: ticked,
          onChange: setTicked,
          actions: (
            <Button size="small" onClick={() => markRead({ ids: [...ticked].map(Number) })}>
              标为已读
            </Button>
          ),
        }}
        empty="还没有消息。分派给您的任务、被退回的任务会在这里提醒。"
      />
    </Page>
  );
}
