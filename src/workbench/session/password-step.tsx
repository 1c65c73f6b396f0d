import { Button, Input } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { signIn } from './ask-session.ts';
import type { Session } from './session.ts';

export interface PasswordStepProps {
  readonly singleSignOn: { readonly label: string } | null;
  /** Who was signed in before, when a session was lost. */
  readonly signInName: string;
  readonly onDone: (session: Session) => void;
}

export function PasswordStep({ singleSignOn, signInName, onDone }: PasswordStepProps): ReactNode {
  const first = useRef<HTMLDivElement>(null);
  const form = useDraftForm({
    draft: null,
    initial: { signInName, password: '' },
    check: (values) => ({
      ...(values.signInName.trim() === '' ? { signInName: '请输入登录名。' } : {}),
      ...(values.password === '' ? { password: '请输入密码。' } : {}),
    }),
    submit: async (values) => onDone(await signIn(values.signInName.trim(), values.password)),
  });
  useEffect(() => {
    first.current?.querySelector<HTMLInputElement>(signInName === '' ? 'input' : 'input[type=password]')?.focus();
  }, [signInName]);
  return (
    <div ref={first}>
      <FormFrame form={form} labels={{ signInName: '登录名', password: '密码' }} name="登录" submitLabel="登录">
        <Field label="登录名" error={form.errorOf('signInName')}>
          {(marks) => (
            <Input
              {...marks}
              value={form.values.signInName}
              onChange={(event) => form.set('signInName', event.target.value)}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        <Field label="密码" error={form.errorOf('password')}>
          {(marks) => (
            <Input.Password
              {...marks}
              value={form.values.password}
              onChange={(event) => form.set('password', event.target.value)}
              autoComplete="current-password"
            />
          )}
        </Field>
      </FormFrame>
      {singleSignOn !== null && (
        <div className="sign-in-other">
          <span className="or">或者</span>
          <Button
            block
            href={`/api/v1/single-sign-on/start?back=${encodeURIComponent(globalThis.location.pathname + globalThis.location.search)}`}
          >
            {singleSignOn.label}
          </Button>
        </div>
      )}
    </div>
  );
}
