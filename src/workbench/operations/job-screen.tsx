import { Alert } from 'antd';
import { useState, type ReactNode } from 'react';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { CancelJobDialog } from './cancel-job-dialog.tsx';
import { JobActions } from './job-actions.tsx';
import { JobMark } from './job-mark.tsx';
import { JobProgress } from './job-progress.tsx';
import type { JobShape } from './job-words.ts';
import { useJob } from './use-job.ts';

const ABOVE = [{ text: '后台任务', to: '/jobs' }];

/** One job: how far it is or how it ended, and what may be done about it. */
export function JobScreen({ params }: ScreenProps): ReactNode {
  const { data: job, error, refetch } = useJob(params['id'] ?? '');
  if (job === undefined) return <AwaitedRecord title="后台任务" above={ABOVE} error={error} onAgain={refetch} />;
  return <JobRecord job={job} />;
}

function JobRecord({ job }: { readonly job: JobShape }): ReactNode {
  const [cancelling, setCancelling] = useState(false);
  return (
    <>
      <RecordPage
        title={job.title}
        above={ABOVE}
        state={<JobMark state={job.state} />}
        facts={[
          { label: '提出时间', value: timeWords(job.createdAt) },
          ...(job.state === 'waiting' ? [{ label: '不早于', value: timeWords(job.startAfter) }] : []),
          { label: '开始时间', value: job.startedAt === null ? null : timeWords(job.startedAt) },
          { label: '结束时间', value: job.finishedAt === null ? null : timeWords(job.finishedAt) },
          { label: '用时', value: job.seconds === null ? null : `${job.seconds} 秒` },
          { label: '做过几次', value: `${job.attempts} 次` },
          { label: '任务编号', value: <code>{job.id}</code> },
        ]}
        actions={<JobActions job={job} onCancel={() => setCancelling(true)} />}
        tabs={[{ name: 'outcome', title: '结果', content: <Outcome job={job} /> }]}
        historyPath={null}
      />
      {cancelling && <CancelJobDialog job={job} onClose={() => setCancelling(false)} />}
    </>
  );
}

function Outcome({ job }: { readonly job: JobShape }): ReactNode {
  const { sentence } = job;
  switch (job.state) {
    case 'failed':
      return <Alert type="error" showIcon title="没有做成" description={sentence ?? '原因不明；请查看运行日志。'} />;
    case 'running':
      return <JobProgress fraction={job.progress} words={job.progressWords} />;
    case 'waiting':
      return <p>{sentence === null ? '排队等待，轮到时自动开始。' : `上次没有做成：${sentence}到时间会自动再试。`}</p>;
    case 'done':
      return <p>{sentence ?? '已完成。'}</p>;
    case 'cancelled':
      return <p>{sentence ?? '已取消，没有做完。需要时可以再试。'}</p>;
  }
}
