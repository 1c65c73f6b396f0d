import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { Mark } from '../record/mark.tsx';
import { timeWords } from '../record/time-words.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';

const KEY = ['sessions'];

/** Where one is signed in; a place that one does not know is ended with one press. */
export function SessionsScreen(): ReactNode {
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: KEY, queryFn: () => answerOf(api.GET('/api/v1/sessions')) });
  const end = useMutation({
    mutationFn: (id: number | 'others') =>
      id === 'others'
        ? answerOf(api.DELETE('/api/v1/sessions'))
        : answerOf(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: (left) => {
      client.setQueryData(KEY, left);
      say('已结束');
    },
  });
  const others = data?.items.some((item) => !item.current) === true;
  return (
    <Page
      title="登录设备"
      lead="不认识的登录请立即结束，并修改密码。"
      actions={
        others && (
          <Button danger onClick={() => end.mutate('others')}>
            结束其他各处登录
          </Button>
        )
      }
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {end.error !== null && <ProblemAlert problem={asProblem(end.error)} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <ul className="cards" aria-label="登录设备">
          {data.items.map((item) => (
            <li key={item.id} className="card session">
              <div>
                <h2>
                  {item.device} {item.current && <Mark tone="going">当前</Mark>}
                </h2>
                <p>
                  {item.address}，{timeWords(item.since)} 登录，{timeWords(item.lastSeen)} 最后操作
                </p>
              </div>
              {!item.current && (
                <Button onClick={() => end.mutate(item.id)} aria-label={`结束 ${item.device} 的登录`}>
                  结束
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
