import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';

export interface ConfirmByPasswordProps {
  readonly title: string;
  readonly words: string;
  readonly danger?: boolean;
  readonly onPassword: (password: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the password before what weakens an account. */
export function ConfirmByPassword({ title, words, danger = false, onPassword, onCancel }: ConfirmByPasswordProps): ReactNode {
  const form = useDraftForm({
    draft: null,
    initial: { password: '' },
    check: ({ password }): { password?: string } => (password === '' ? { password: '请输入密码。' } : {}),
    submit: ({ password }) => onPassword(password),
  });
  return (
    <FormFrame form={form} labels={{ password: '密码' }} name={title} submitLabel={title} danger={danger} onCancel={onCancel}>
      <p>{words}</p>
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
  );
}
