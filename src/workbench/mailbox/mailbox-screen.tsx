import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { Field } from '../form/field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { timeWords } from '../record/time-words.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { ChoiceField } from '../wording/choice-field.tsx';

type Mailbox = Shape<'Mailbox'>;

const SECURITIES = ['tls', 'starttls', 'none'] as const;
const SECURITY_TITLES = { tls: '加密（TLS）', starttls: '先连接再加密（STARTTLS）', none: '不加密（只限本机）' } as const;
const KEY = ['mailbox'];

/** 申请邮箱设置: how the agency's mailbox is reached, and what is done with what comes. */
export function MailboxScreen(): ReactNode {
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    queryKey: KEY,
    queryFn: () => answerOf(api.GET('/api/v1/mailbox')),
    staleTime: 0,
  });
  const ready = data !== undefined && isFetchedAfterMount;
  return (
    <Page title="申请邮箱设置" lead="接收公开申请的邮箱。程序定时收取，邮件留在邮箱里，不会删除。">
      {!ready && error !== null && (
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      )}
      {!ready && error === null && <PageSkeleton />}
      {ready && (
        <div className="column form">
          <Standing mailbox={data.mailbox} />
          <MailboxForm key={data.mailbox?.version ?? 0} mailbox={data.mailbox} />
        </div>
      )}
    </Page>
  );
}

function Standing({ mailbox }: { readonly mailbox: Mailbox | null }): ReactNode {
  const tried = useMutation({ mutationFn: () => answerOf(api.POST('/api/v1/mailbox/test', { body: {} })) });
  if (mailbox === null) return null;
  const { trouble, polledAt, enabled } = mailbox;
  return (
    <>
      {trouble !== null && <Alert type="error" showIcon title={`上次没有收成：${trouble}`} />}
      <p>{!enabled ? '已停用，不收取。' : polledAt === null ? '还没有收取过。' : `最近收取：${timeWords(polledAt)}。`}</p>
      <p>
        <Button loading={tried.isPending} onClick={() => tried.mutate()}>
          测试连接
        </Button>
      </p>
      {tried.data !== undefined && (
        <Alert type={tried.data.reached ? 'success' : 'error'} showIcon title={tried.data.detail} role="status" />
      )}
      {tried.error !== null && <ProblemAlert problem={asProblem(tried.error)} />}
    </>
  );
}

function valuesOf(mailbox: Mailbox | null) {
  return {
    host: mailbox?.host ?? '',
    port: String(mailbox?.port ?? 993),
    security: mailbox?.security ?? ('tls' as const),
    userName: mailbox?.userName ?? '',
    password: '',
    folder: mailbox?.folder ?? 'INBOX',
    enabled: mailbox?.enabled ?? true,
    takesLetters: mailbox?.takesLetters ?? false,
    answers: mailbox?.answers ?? false,
    authenticationServer: mailbox?.authenticationServer ?? '',
  };
}

type Values = ReturnType<typeof valuesOf>;

const LABELS = {
  host: '收信服务器',
  port: '端口',
  security: '连接方式',
  userName: '账号',
  password: '密码',
  folder: '文件夹',
  enabled: '启用',
  takesLetters: '来信自动登记',
  answers: '自动告知已收到',
  authenticationServer: '验证发件人的服务器',
};

function check({ host, port, userName, folder }: Values): Partial<Record<keyof Values, string>> {
  return {
    ...(host.trim() === '' ? { host: '请填写收信服务器。' } : {}),
    ...(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535 ? {} : { port: '请填写 1 到 65535 的整数。' }),
    ...(userName.trim() === '' ? { userName: '请填写账号。' } : {}),
    ...(folder.trim() === '' ? { folder: '请填写文件夹，一般是 INBOX。' } : {}),
  };
}

function MailboxForm({ mailbox }: { readonly mailbox: Mailbox | null }): ReactNode {
  const client = useQueryClient();
  const form = useDraftForm<Values>({
    // Nothing is kept in the browser: there is a password among it.
    draft: null,
    version: mailbox?.version ?? 1,
    initial: valuesOf(mailbox),
    check,
    submit: async ({ password, port, authenticationServer, ...values }, { key, version }) => {
      const saved = await answerOf(
        api.PUT('/api/v1/mailbox', {
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: {
            ...values,
            port: Number(port),
            authenticationServer: authenticationServer.trim() === '' ? null : authenticationServer.trim(),
            ...(password === '' ? {} : { password }),
          },
        }),
      );
      client.setQueryData(KEY, saved);
      say('已保存');
    },
  });
  const flag = (name: 'enabled' | 'takesLetters' | 'answers', label: string, hint: string) => (
    <Field label={label} hint={hint} error={form.errorOf(name)}>
      {({ id, ...marks }) => (
        <Checkbox id={id} {...marks} checked={form.values[name]} onChange={(event) => form.set(name, event.target.checked)}>
          是
        </Checkbox>
      )}
    </Field>
  );
  return (
    <FormFrame form={form} labels={LABELS} name="申请邮箱设置" submitLabel="保存">
      <TextField form={form} name="host" label="收信服务器" hint="IMAP 服务器，例如 imap.example.gov.cn。" required maxLength={253} />
      <TextField form={form} name="port" label="端口" hint="加密连接一般是 993。" required maxLength={5} />
      <ChoiceField
        label="连接方式"
        titles={SECURITY_TITLES}
        codes={SECURITIES}
        value={form.values.security}
        error={form.errorOf('security')}
        onChange={(security) => form.setMany({ security })}
      />
      <TextField form={form} name="userName" label="账号" required maxLength={200} />
      <Field
        label="密码"
        hint={mailbox === null ? '有的邮箱要用专门的客户端授权码。' : '不改就留空；换了服务器或账号要重新填写。保存后不再显示。'}
        error={form.errorOf('password')}
      >
        {(marks) => (
          <Input.Password
            {...marks}
            autoComplete="new-password"
            value={form.values.password}
            maxLength={500}
            onChange={(event) => form.set('password', event.target.value)}
          />
        )}
      </Field>
      <TextField form={form} name="folder" label="文件夹" required maxLength={200} />
      <TextField
        form={form}
        name="authenticationServer"
        label="验证发件人的服务器"
        hint="单位邮件服务器写在 Authentication-Results 里的名称；填了以后，从申请人登记的地址寄来、经它验证、又写明申请编号的邮件会自动归入申请；不知道就留空，所有邮件都标为未经验证。"
        maxLength={253}
      />
      {flag('enabled', '启用', '不启用就不收取。')}
      {flag(
        'takesLetters',
        '来信自动登记',
        '来信自动登记为待确认的申请，看起来属于已有申请的、可能伪造的除外；不选就由工作人员在收件箱里逐封决定。',
      )}
      {flag('answers', '自动告知已收到', '对每个来信地址每天最多回一封，只说收到了，不含任何内容；不回复群发、退信和自动回复。')}
    </FormFrame>
  );
}
