import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { timeWords } from '../record/time-words.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { cronWords } from './cron-words.ts';
import '../list/table.css';

type Schedules = Shape<'JobSchedules'>['items'];

/** What comes by itself, and when next. */
export function SchedulesScreen(): ReactNode {
  const { data, error, refetch } = useQuery({ queryKey: ['job-schedules'], queryFn: () => answerOf(api.GET('/api/v1/job-schedules')) });
  return (
    <Page
      title="定时任务"
      above={[{ text: '后台任务', to: '/jobs' }]}
      lead="到时间自动开始，时间都是北京时间；机器当时没开的，开机后补做一次。"
    >
      {error !== null && <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && <ScheduleTable schedules={data.items} />}
    </Page>
  );
}

function ScheduleTable({ schedules }: { readonly schedules: Schedules }): ReactNode {
  if (schedules.length === 0) return <p className="nothing">没有定时任务。</p>;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="sr-only">定时任务</caption>
        <thead>
          <tr>
            <th scope="col">任务</th>
            <th scope="col">多久一次</th>
            <th scope="col">下次</th>
            <th scope="col">上次</th>
          </tr>
        </thead>
        <tbody>
          {schedules.map((schedule) => (
            <tr key={`${schedule.job} ${schedule.key}`}>
              <th scope="row">{schedule.title}</th>
              <td className="of-time">{cronWords(schedule.cron)}</td>
              <td className="of-time">{schedule.nextAt === null ? '—' : timeWords(schedule.nextAt)}</td>
              <td>{schedule.lastJobId === null ? '还没有做过' : <Link to={`/jobs/${schedule.lastJobId}`}>看结果</Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
