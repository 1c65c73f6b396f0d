import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { CHANNEL_TITLES, NOTICE_CHANNELS, type NoticeChannel } from '../../modules/notices/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { timeWords } from '../record/time-words.ts';
import { ChoiceField } from '../wording/choice-field.tsx';

const KEY = ['notice-credentials'];

/** The secrets of those who carry notices, and a try whether they do. */
export function NoticeProviders(): ReactNode {
  const { data } = useQuery({ queryKey: KEY, queryFn: () => answerOf(api.GET('/api/v1/notice-credentials')) });
  return (
    <div className="form">
      <h2>密码和密钥</h2>
      <p>加密保存，保存后不再显示。</p>
      {data?.items.map((credential) => (
        <CredentialForm key={credential.name} credential={credential} />
      ))}
      <h2>试发</h2>
      <TrialForm />
    </div>
  );
}

function CredentialForm({ credential: { name, title, setAt } }: { readonly credential: Shape<'NoticeCredential'> }): ReactNode {
  const client = useQueryClient();
  const [secret, setSecret] = useState('');
  const setting = useMutation({
    mutationFn: (next: string) =>
      answerOf(api.PUT('/api/v1/notice-credentials/{name}', { params: { path: { name } }, body: { secret: next } })),
    onSuccess: (answer) => {
      client.setQueryData(KEY, answer);
      setSecret('');
      say('已保存');
    },
    onError: (error) => say(asProblem(error).message),
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (secret !== '') setting.mutate(secret);
      }}
    >
      <Field label={title} hint={setAt === null ? '还没有设置。' : `${timeWords(setAt)}设置过；填写新的就替换。`} error={null}>
        {(marks) => (
          <Input.Password
            {...marks}
            autoComplete="new-password"
            value={secret}
            maxLength={2000}
            onChange={(event) => setSecret(event.target.value)}
          />
        )}
      </Field>
      <p className="form-actions">
        <Button htmlType="submit" disabled={secret === ''} loading={setting.isPending}>
          保存{title}
        </Button>
        {setAt !== null && <Button onClick={() => setting.mutate('')}>清除{title}</Button>}
      </p>
    </form>
  );
}

function TrialForm(): ReactNode {
  const [channel, setChannel] = useState<NoticeChannel>('email');
  const [to, setTo] = useState('');
  const trial = useMutation({ mutationFn: () => answerOf(api.POST('/api/v1/notice-trials', { body: { channel, to } })) });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim() !== '') trial.mutate();
      }}
    >
      <ChoiceField label="方式" titles={CHANNEL_TITLES} codes={NOTICE_CHANNELS} value={channel} error={null} onChange={setChannel} />
      <Field label={channel === 'email' ? '发给哪个邮件地址' : '发给哪个手机号'} hint="按已经保存的设置发一条试验通知。" error={null}>
        {(marks) => <Input {...marks} value={to} maxLength={254} onChange={(event) => setTo(event.target.value)} />}
      </Field>
      <p className="form-actions">
        <Button htmlType="submit" disabled={to.trim() === ''} loading={trial.isPending}>
          试发一条
        </Button>
      </p>
      {trial.data !== undefined && <Alert type={trial.data.sent ? 'success' : 'error'} showIcon title={trial.data.detail} role="status" />}
      {trial.error !== null && <ProblemAlert problem={asProblem(trial.error)} />}
    </form>
  );
}
