import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { useSignedIn } from '../session/use-session.ts';
import type { JobShape } from './job-words.ts';
import { useJobDone } from './use-job.ts';

/** Asks once, with the reason, before work is stopped. */
export function CancelJobDialog({ job, onClose }: { readonly job: JobShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const done = useJobDone();
  return (
    <ReasonDialog
      title="停止任务"
      words={
        job.state === 'running'
          ? '任务会尽快停下，记为“已取消”；已经做了的不会退回，需要时可以再试。'
          : '任务不再开始，记为“已取消”；需要时可以再试。'
      }
      label="停止原因"
      required
      danger
      draft={{ personId: person.id, form: 'job.cancel', record: job.id }}
      version={0}
      submit={async (reason, { key }) => {
        const headers = { 'idempotency-key': key };
        done(await answerOf(api.POST('/api/v1/jobs/{id}/cancel', { params: { path: { id: job.id } }, headers, body: { reason } })));
        say('任务已取消');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
