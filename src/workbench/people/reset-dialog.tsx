import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { textOr } from '../api/is-record.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import type { Row } from '../list/list-description.ts';
import { useSignedIn } from '../session/use-session.ts';
import { OneTimeLinkDialog } from './one-time-link.tsx';
import { useRenewPeople } from './use-person.ts';

export interface ResetDialogProps {
  /** Of the list of requests. */
  readonly row: Row;
  readonly act: 'approve' | 'refuse';
  readonly onClose: () => void;
}

export function ResetDialog({ row, act, onClose }: ResetDialogProps): ReactNode {
  const me = useSignedIn().person;
  const renew = useRenewPeople();
  const [link, setLink] = useState<string | null>(null);
  const id = Number(row['id']);
  const name = textOr(row['personName'], '');
  const at = (key: string) => ({ params: { path: { id } }, headers: { 'idempotency-key': key } });
  if (link !== null) return <OneTimeLinkDialog link={link} name={name} purpose="reset" onDone={onClose} />;
  if (act === 'refuse')
    return (
      <ReasonDialog
        title="拒绝重置"
        words={`拒绝为${name}重置密码，原密码照常使用。`}
        label="拒绝理由"
        required
        danger
        draft={{ personId: me.id, form: 'resetRequest.refuse', record: String(id) }}
        version={0}
        submit={async (reason, { key }) => {
          await answerOf(api.POST('/api/v1/reset-requests/{id}/refuse', { ...at(key), body: { reason } }));
          renew();
          say('已拒绝');
          onClose();
        }}
        onClose={onClose}
      />
    );
  return (
    <ConfirmDialog
      title="批准重置"
      words={`${textOr(row['requestedByName'], '')}为${name}申请重置密码，理由：${textOr(row['reason'], '')}。请先与本人核实。批准后生成一次性链接，本人用它设置新密码。`}
      submitLabel="批准并生成链接"
      submit={async ({ key }) => {
        const approved = await answerOf(api.POST('/api/v1/reset-requests/{id}/approve', at(key)));
        renew();
        setLink(approved.link);
      }}
      onClose={onClose}
    />
  );
}
