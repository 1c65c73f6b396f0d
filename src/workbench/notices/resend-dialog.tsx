import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { useSignedIn } from '../session/use-session.ts';

export interface ResendDialogProps {
  readonly ids: readonly number[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Sends those again that surely did not go out; the others are for a person to ask about, one by one. */
export function ResendDialog({ ids, onDone, onClose }: ResendDialogProps): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  return (
    <ReasonDialog
      title="把没有发出的再发一次"
      words={`选了 ${ids.length} 条。确定没有发出的都再发一次；退回的、不知道是否发出的不会发，请逐条核实。`}
      label="再发的理由"
      required
      draft={{ personId: person.id, form: 'notice.resendMany', record: 'many' }}
      version={1}
      submit={async (reason) => {
        try {
          const { sent, left } = await resendAll(ids, reason);
          say(left === 0 ? `${sent} 条已安排再发` : `${sent} 条已安排再发，${left} 条请逐条打开决定`);
        } finally {
          const keys = [['notice'], ['list', '/api/v1/notices'], ['history']];
          await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
        }
        onDone();
      }}
      onClose={onClose}
    />
  );
}

/** Each by its version of now: pressed once more after a failure on the way, what is under way already is left alone. */
async function resendAll(ids: readonly number[], reason: string): Promise<{ readonly sent: number; readonly left: number }> {
  let sent = 0;
  let left = 0;
  for (const id of ids) {
    const path = { id };
    const { state, deeds, version } = await answerOf(api.GET('/api/v1/notices/{id}', { params: { path } }));
    if (state === 'failed' && deeds.includes('resend')) {
      const headers = { 'if-match': `"${version}"` };
      await answerOf(api.POST('/api/v1/notices/{id}/decide', { params: { path }, headers, body: { deed: 'resend', reason } }));
      sent += 1;
    } else if (deeds.length > 0) left += 1;
  }
  return { sent, left };
}
