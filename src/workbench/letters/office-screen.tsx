import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { PartLinks } from '../openness/part-links.tsx';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { LETTER_LINKS } from './letter-links.ts';
import { OFFICE_KEY, readOffice } from './use-office.ts';
import './letters.css';

type Office = Shape<'DisclosureOffice'>;
type Said = Office['said'];

const LABELS = {
  header: '发文机关标志',
  prefix: '文号代字',
  pattern: '编号格式',
  words: '各类文书的编号用字',
  government: '行政复议机关：本级人民政府',
  upper: '上一级主管部门',
  court: '管辖的人民法院',
  ledByUpper: '由上一级主管部门管辖行政复议',
  address: '办公地址',
  postcode: '邮政编码',
  phone: '联系电话',
  fax: '传真',
  email: '电子邮箱',
  hours: '办公时间',
  contact: '联系人',
  payWay: '信息处理费的缴纳方式',
} as const;

/** What letters say of the office: who signs, how they are numbered, who hears appeals, where it is found. */
export function OfficeScreen(): ReactNode {
  const mayRead = useMay('letterTemplate:read');
  const { data, error, refetch, isFetchedAfterMount } = useQuery({ queryKey: OFFICE_KEY, queryFn: readOffice });
  const ready = data !== undefined && isFetchedAfterMount;
  return (
    <Page title="公开工作机构信息" lead="印在答复文书和申请指南上。没有填写的，按机关名称推定，显示在每一项的下面。">
      {mayRead && <PartLinks label="依申请公开文书" links={LETTER_LINKS} />}
      {!ready && error !== null && (
        <ProblemAlert problem={asProblem(error)} action={<Button onClick={() => void refetch()}>重试</Button>} />
      )}
      {!ready && error === null && <PageSkeleton />}
      {ready && (
        <div className="column">
          <OfficeForm office={data} />
        </div>
      )}
    </Page>
  );
}

function OfficeForm({ office }: { readonly office: Office }): ReactNode {
  const { person } = useSignedIn();
  const client = useQueryClient();
  const mayEdit = useMay('disclosureOffice:edit');
  const { effective, series } = office;
  const form = useDraftForm({
    draft: { personId: person.id, form: 'disclosureOffice', record: 'own' },
    version: office.version,
    initial: valuesOf(office.said),
    submit: async (values, { key, version }) => {
      const { words, ...rest } = values;
      const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
      await answerOf(api.PUT('/api/v1/disclosure-office', { headers, body: { ...rest, words: wordsIn(words) } }));
      say('已保存');
    },
    staysOpen: true,
    reread: async () => {
      const now = await client.fetchQuery({ queryKey: OFFICE_KEY, queryFn: readOffice, staleTime: 0 });
      return { version: now.version, values: valuesOf(now.said) };
    },
  });
  if (!mayEdit) return <Facts office={office} />;
  const text = (name: Exclude<keyof typeof LABELS, 'ledByUpper' | 'words'>, hint?: string): ReactNode => (
    <TextField form={form} name={name} label={LABELS[name]} maxLength={120} {...(hint === undefined ? {} : { hint })} />
  );
  return (
    <>
      <UnsavedGuard form={form} />
      <FormFrame form={form} labels={LABELS} name="公开工作机构信息" submitLabel="保存" {...(form.dirty ? { onCancel: form.discard } : {})}>
        <OpenFields office={office} />
        <h2>文书</h2>
        {text('header', `文书上方的红色机关名称，现在是“${effective.header}”。`)}
        {text('prefix', `现在是“${effective.prefix}”，文号写作“${office.numberExample}”。`)}
        {text('pattern', `要有 {series}、{year}、{number}，可以有 {prefix}；现在是“${effective.pattern}”。`)}
        <TextField
          form={form}
          name="words"
          label={LABELS.words}
          rows={3}
          hint={`一行一类，写作“代号=字”，只写要改的：${series.map(({ code, title, word }) => `${code}（${title}）${word}`).join('，')}。`}
        />
        <h2>救济途径</h2>
        {text('government', `现在是“${effective.government}”。`)}
        {text('upper', `现在是“${effective.upper}”。`)}
        {text('court', `现在是“${effective.court}”。`)}
        <Checkbox checked={form.values.ledByUpper} onChange={(event) => form.set('ledByUpper', event.target.checked)}>
          {LABELS.ledByUpper}（海关、金融、外汇管理等垂直领导的机关、税务和国家安全机关）
        </Checkbox>
        <h2>联系方式</h2>
        {text('contact')}
        {text('phone')}
        {text('fax')}
        {text('email')}
        {text('address')}
        {text('postcode')}
        {text('hours')}
        <h2>收费</h2>
        <TextField
          form={form}
          name="payWay"
          label={LABELS.payWay}
          rows={3}
          maxLength={300}
          hint="印在收费通知书上：收款账户、户名、开户银行，或者缴款码的取得办法。没有填写的，印“按非税收入缴款通知载明的方式缴纳”。"
        />
      </FormFrame>
    </>
  );
}

/** In one sentence each: what letters leave out, and what they only guess. */
function OpenFields({ office: { missing, guessed } }: { readonly office: Office }): ReactNode {
  const names = (fields: Office['missing']): string => fields.map(({ label }) => label).join('、');
  return (
    <>
      {missing.length > 0 && <Alert type="warning" showIcon title={`还没有填写${names(missing)}，文书里这些地方不印。`} />}
      {guessed.length > 0 && (
        <Alert type="info" showIcon title={`${names(guessed)}没有填写，按机关名称推定或者用通常的写法；请核对，不对的请填写。`} />
      )}
    </>
  );
}

function Facts({ office: { effective, numberExample } }: { readonly office: Office }): ReactNode {
  const names = [
    'header',
    'government',
    'upper',
    'court',
    'contact',
    'phone',
    'fax',
    'email',
    'address',
    'postcode',
    'hours',
    'payWay',
  ] as const;
  return (
    <dl className="letter-office">
      {names.map((name) => (
        <div key={name}>
          <dt>{LABELS[name]}</dt>
          <dd>{effective[name] === '' ? '没有填写' : effective[name]}</dd>
        </div>
      ))}
      <div>
        <dt>文号</dt>
        <dd>{numberExample}</dd>
      </div>
    </dl>
  );
}

function valuesOf({ words, ...said }: Said) {
  return {
    ...said,
    words: Object.entries(words)
      .map(([series, word]) => `${series}=${word}`)
      .join('\n'),
  };
}

/** `reply=答`, one a line. */
function wordsIn(text: string): Record<string, string> {
  const pairs = text.split(/\r?\n/).map((line) => line.split('=').map((part) => part.trim()));
  return Object.fromEntries(pairs.flatMap(([series = '', word = '']) => (series === '' ? [] : [[series, word]])));
}
