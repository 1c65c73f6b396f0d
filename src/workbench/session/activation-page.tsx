import { useQuery } from '@tanstack/react-query';
import { Input, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { setFormToken } from '../api/connection.ts';
import { asProblem } from '../api/problem-error.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { askSession } from './ask-session.ts';
import { SignedOutFrame } from './sign-in-page.tsx';

interface OpenLink {
  readonly signInName: string;
  readonly displayName: string;
  readonly purpose: 'activate' | 'reset';
}

/** Where a one-time link leads: the first password of an account, or a new one. */
export function ActivationPage({ token }: { readonly token: string }): ReactNode {
  const { data, error } = useQuery({
    queryKey: ['activation', token],
    queryFn: async () => {
      // Also gives the form token that the submit needs.
      await askSession();
      return answerOf(api.GET('/api/v1/activation/{token}', { params: { path: { token } } }));
    },
    staleTime: Infinity,
  });
  const title = data?.purpose === 'reset' ? '设置新密码' : '启用账号';
  usePageTitle(title);
  return (
    <SignedOutFrame title={title}>
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {data === undefined && error === null && <Skeleton active />}
      {data !== undefined && <ActivationForm token={token} link={data} />}
    </SignedOutFrame>
  );
}

function ActivationForm({ token, link }: { readonly token: string; readonly link: OpenLink }): ReactNode {
  const form = useDraftForm({
    draft: null,
    initial: { displayName: link.displayName, password: '', again: '' },
    check: ({ displayName, password, again }) => ({
      ...(displayName.trim() === '' ? { displayName: '请填写姓名。' } : {}),
      ...(password === '' ? { password: '请设置密码。' } : {}),
      ...(password !== '' && password !== again ? { again: '两次输入的密码不一样。' } : {}),
    }),
    submit: async ({ displayName, password }) => {
      const session = await answerOf(
        api.POST('/api/v1/activation', {
          body: { token, password, ...(link.purpose === 'activate' ? { displayName: displayName.trim() } : {}) },
        }),
      );
      setFormToken(session.formToken);
      globalThis.location.replace('/workbench/');
    },
  });
  return (
    <FormFrame
      form={form}
      labels={{ displayName: '姓名', password: '密码', again: '再输入一次密码' }}
      name="设置密码"
      submitLabel="保存并登录"
    >
      <Field label="登录名">{(marks) => <Input {...marks} value={link.signInName} readOnly autoComplete="username" />}</Field>
      {link.purpose === 'activate' && (
        <Field label="姓名" error={form.errorOf('displayName')}>
          {(marks) => (
            <Input
              {...marks}
              value={form.values.displayName}
              onChange={(event) => form.set('displayName', event.target.value)}
              autoComplete="name"
            />
          )}
        </Field>
      )}
      <Field label="密码" hint="长一些比复杂更要紧：可以是一句自己记得住的话。" error={form.errorOf('password')}>
        {(marks) => (
          <Input.Password
            {...marks}
            value={form.values.password}
            onChange={(event) => form.set('password', event.target.value)}
            autoComplete="new-password"
          />
        )}
      </Field>
      <Field label="再输入一次密码" error={form.errorOf('again')}>
        {(marks) => (
          <Input.Password
            {...marks}
            value={form.values.again}
            onChange={(event) => form.set('again', event.target.value)}
            autoComplete="new-password"
          />
        )}
      </Field>
    </FormFrame>
  );
}
