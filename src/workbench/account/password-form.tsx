import { Input } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { setFormToken } from '../api/connection.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import type { Session } from '../session/session.ts';

/** Changes one's own password; the answer is the session as it is then. */
export function PasswordForm({ onDone }: { readonly onDone: (session: Session) => void }): ReactNode {
  const form = useDraftForm({
    draft: null,
    initial: { current: '', next: '', again: '' },
    check: ({ current, next, again }) => ({
      ...(current === '' ? { current: '请输入现在的密码。' } : {}),
      ...(next === '' ? { next: '请输入新密码。' } : {}),
      ...(next !== '' && next !== again ? { again: '两次输入的新密码不一样。' } : {}),
    }),
    submit: async ({ current, next }) => {
      const session = await answerOf(api.POST('/api/v1/account/password', { body: { current, next } }));
      setFormToken(session.formToken);
      onDone(session);
    },
  });
  const control = (name: 'current' | 'next' | 'again', label: string, autoComplete: string, hint?: string): ReactNode => (
    <Field label={label} error={form.errorOf(name)} {...(hint === undefined ? {} : { hint })}>
      {(marks) => (
        <Input.Password
          {...marks}
          value={form.values[name]}
          onChange={(event) => form.set(name, event.target.value)}
          autoComplete={autoComplete}
        />
      )}
    </Field>
  );
  return (
    <FormFrame
      form={form}
      labels={{ current: '现在的密码', next: '新密码', again: '再输入一次新密码' }}
      name="修改密码"
      submitLabel="修改密码"
    >
      {control('current', '现在的密码', 'current-password')}
      {control('next', '新密码', 'new-password', '长一些比复杂更要紧：可以是一句自己记得住的话。')}
      {control('again', '再输入一次新密码', 'new-password')}
    </FormFrame>
  );
}
