import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { giveRecoveryCode, giveSecondFactor } from './ask-session.ts';
import type { Session } from './session.ts';

/** The code of the authenticator app, or one of the recovery codes. */
export function SecondFactorStep({ onDone }: { readonly onDone: (session: Session) => void }): ReactNode {
  const [byRecovery, setByRecovery] = useState(false);
  return (
    <div>
      {byRecovery ? <RecoveryForm onDone={onDone} /> : <CodeForm onDone={onDone} />}
      <div className="sign-in-other">
        <Button type="link" onClick={() => setByRecovery(!byRecovery)}>
          {byRecovery ? '改用手机上的动态验证码' : '手机不在身边？改用恢复码'}
        </Button>
      </div>
    </div>
  );
}

function CodeForm({ onDone }: { readonly onDone: (session: Session) => void }): ReactNode {
  const form = useDraftForm({
    draft: null,
    initial: { code: '' },
    check: ({ code }): { code?: string } => (/^\d{6}$/.test(code.trim()) ? {} : { code: '验证码是 6 位数字。' }),
    submit: async ({ code }) => onDone(await giveSecondFactor(code.trim())),
  });
  return (
    <FormFrame form={form} labels={{ code: '验证码' }} name="动态验证码" submitLabel="继续">
      <Field label="验证码" hint="打开手机上的验证器 App，输入当前的 6 位数字。" error={form.errorOf('code')}>
        {(marks) => (
          <Input
            {...marks}
            autoFocus
            value={form.values.code}
            onChange={(event) => form.set('code', event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
          />
        )}
      </Field>
    </FormFrame>
  );
}

function RecoveryForm({ onDone }: { readonly onDone: (session: Session) => void }): ReactNode {
  const form = useDraftForm({
    draft: null,
    initial: { recoveryCode: '' },
    check: ({ recoveryCode }): { recoveryCode?: string } => (recoveryCode.trim() === '' ? { recoveryCode: '请输入一个恢复码。' } : {}),
    submit: async ({ recoveryCode }) => onDone(await giveRecoveryCode(recoveryCode.trim())),
  });
  return (
    <FormFrame form={form} labels={{ recoveryCode: '恢复码' }} name="用恢复码验证" submitLabel="继续">
      <Field label="恢复码" hint="启用动态验证码时保存的恢复码，每个只能用一次。" error={form.errorOf('recoveryCode')}>
        {(marks) => (
          <Input
            {...marks}
            autoFocus
            value={form.values.recoveryCode}
            onChange={(event) => form.set('recoveryCode', event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
    </FormFrame>
  );
}
