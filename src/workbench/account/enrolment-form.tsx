import { useQuery } from '@tanstack/react-query';
import { Button, Input, Skeleton } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

/** Sets up the second factor: scan, confirm with a code, keep the recovery codes. */
export function EnrolmentForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const begun = useQuery({
    queryKey: ['second-factor', 'begin'],
    queryFn: () => answerOf(api.POST('/api/v1/account/second-factor/begin')),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const form = useDraftForm({
    draft: null,
    initial: { code: '' },
    check: ({ code }): { code?: string } => (/^\d{6}$/.test(code.trim()) ? {} : { code: '验证码是 6 位数字。' }),
    submit: async ({ code }) => {
      const { recoveryCodes } = await answerOf(api.POST('/api/v1/account/second-factor', { body: { code: code.trim() } }));
      setCodes(recoveryCodes);
    },
  });
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (begun.error !== null)
    return <ProblemAlert problem={asProblem(begun.error)} action={<Button onClick={() => void begun.refetch()}>重试</Button>} />;
  if (begun.data === undefined) return <Skeleton active paragraph={{ rows: 6 }} />;
  return (
    <FormFrame form={form} labels={{ code: '验证码' }} name="启用动态验证码" submitLabel="确认启用">
      <ol className="steps">
        <li>在手机上安装任意一款验证器 App（支持 TOTP 标准即可）。</li>
        <li>
          用它扫描二维码，或手工输入密钥：
          <img className="qr" width={180} height={180} alt="动态验证码的二维码；也可手工输入下面的密钥" src={svgAddress(begun.data.svg)} />
          <code className="secret">{begun.data.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </li>
        <li>输入 App 显示的 6 位数字。</li>
      </ol>
      <Field label="验证码" error={form.errorOf('code')}>
        {(marks) => (
          <Input
            {...marks}
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

function svgAddress(svg: string): string {
  return svg.startsWith('data:') ? svg : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
