import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ConfirmDialog } from '../form/confirm-dialog.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import type { Sending } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { EditPersonDialog } from './edit-person-dialog.tsx';
import { OneTimeLinkDialog } from './one-time-link.tsx';
import type { PersonDialogName } from './person-actions.tsx';
import type { PersonShape } from './person-words.ts';
import { useRenewPeople } from './use-person.ts';

interface PersonDialogProps {
  readonly person: PersonShape;
  readonly onClose: () => void;
}

export function PersonDialog({ name, ...props }: PersonDialogProps & { readonly name: PersonDialogName }): ReactNode {
  switch (name) {
    case 'edit':
      return <EditPersonDialog {...props} />;
    case 'invite':
      return <InviteDialog {...props} />;
    case 'requestReset':
    case 'disable':
    case 'enable':
      return <SayingDialog name={name} {...props} />;
  }
}

function InviteDialog({ person, onClose }: PersonDialogProps): ReactNode {
  const renew = useRenewPeople();
  const [link, setLink] = useState<string | null>(null);
  if (link !== null) return <OneTimeLinkDialog link={link} name={person.displayName} purpose="activate" onDone={onClose} />;
  return (
    <ConfirmDialog
      title="重新邀请"
      words={`生成新的激活链接；以前给${person.displayName}的链接随即作废。`}
      submitLabel="生成新链接"
      submit={async ({ key }) => {
        const at = { params: { path: { id: person.id } }, headers: { 'idempotency-key': key } };
        const invited = await answerOf(api.POST('/api/v1/people/{id}/invite', at));
        renew();
        setLink(invited.link);
      }}
      onClose={onClose}
    />
  );
}

const WORDS = {
  requestReset: {
    title: '申请重置密码',
    words: '申请由安全保密员批准；批准前原密码照常使用。三天内没有处理则失效。',
    said: '已提交申请，请安全保密员处理',
  },
  disable: {
    title: '停用账号',
    words: '停用后立即退出所有设备，不能再登录；已办的记录都保留。恢复账号时，角色一并恢复。',
    said: '已停用',
  },
  enable: { title: '恢复账号', words: '恢复后可以用原密码登录，原有的角色一并恢复；没有激活过的要重新邀请。', said: '已恢复' },
} as const;

function SayingDialog({ name, person, onClose }: PersonDialogProps & { readonly name: keyof typeof WORDS }): ReactNode {
  const { person: me } = useSignedIn();
  const renew = useRenewPeople();
  const { title, words, said } = WORDS[name];
  return (
    <ReasonDialog
      title={title}
      words={words}
      label="理由"
      required
      danger={name === 'disable'}
      draft={{ personId: me.id, form: `person.${name}`, record: String(person.id) }}
      version={person.version}
      submit={async (reason, sending) => {
        await done(name, person.id, reason, sending);
        renew();
        say(said);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

async function done(name: keyof typeof WORDS, id: number, reason: string, { key, version }: Sending): Promise<unknown> {
  const at = { params: { path: { id } }, body: { reason } };
  const versioned = { 'if-match': `"${version}"`, 'idempotency-key': key };
  switch (name) {
    case 'requestReset':
      return answerOf(api.POST('/api/v1/people/{id}/reset-request', { ...at, headers: { 'idempotency-key': key } }));
    case 'disable':
      return answerOf(api.POST('/api/v1/people/{id}/disable', { ...at, headers: versioned }));
    case 'enable':
      return answerOf(api.POST('/api/v1/people/{id}/enable', { ...at, headers: versioned }));
  }
}
