import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import { useMay } from '../session/use-session.ts';
import type { JobShape } from './job-words.ts';
import { useJobDone } from './use-job.ts';

/** What may be done to a job in its state. */
export function JobActions({ job, onCancel }: { readonly job: JobShape; readonly onCancel: () => void }): ReactNode {
  const mayRetry = useMay('job:retry');
  const mayCancel = useMay('job:cancel');
  const done = useJobDone();
  // Kept until the server answers: a second press after a lost answer is the same act.
  const [key, setKey] = useState(newKey);
  const retry = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id: job.id } }, headers: { 'idempotency-key': key }, body: {} })),
    onSuccess: (waiting) => {
      setKey(newKey());
      done(waiting);
      say('已安排再试');
    },
    onError: (error) => {
      const problem = asProblem(error);
      if (problem.status > 0) setKey(newKey());
      say(problem.message);
    },
  });
  switch (job.state) {
    case 'failed':
    case 'cancelled':
      return (
        mayRetry && (
          <Button type="primary" loading={retry.isPending} onClick={() => retry.mutate()}>
            再试一次
          </Button>
        )
      );
    case 'waiting':
    case 'running':
      return mayCancel && <Button onClick={onCancel}>停止任务</Button>;
    case 'done':
      return null;
  }
}
