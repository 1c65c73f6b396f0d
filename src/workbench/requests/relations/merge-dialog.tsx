import { Alert, Modal, Radio } from 'antd';
import type { ReactNode } from 'react';
import { STATE_TITLES } from '../../../law/index.ts';
import { asProblem } from '../../api/problem-error.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import { CHANNEL_TITLES, dayWords, todayWords, type RequestShape } from '../request-words.ts';
import { doDeed, useRequest, useRequestChanged } from '../use-request.ts';
import { ALIKE, mergeable, useSimilar, type Match } from './use-similar.ts';

const LABELS = { into: '并入哪一件', on: '合并之日' } as const;
const NUMBER = '登记编号';

/** Joins this request to another one of the same applicant, after both were looked at side by side. */
export function MergeDialog({ request, onClose }: { readonly request: RequestShape; readonly onClose: () => void }): ReactNode {
  const { data, error } = useSimilar(request.id);
  return (
    <Modal open title="并入另一件申请" footer={null} onCancel={onClose} width={860}>
      {error !== null && <ProblemAlert problem={asProblem(error)} />}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && <MergeForm request={request} candidates={mergeable(data)} onClose={onClose} />}
    </Modal>
  );
}

function MergeForm({
  request,
  candidates,
  onClose,
}: {
  readonly request: RequestShape;
  readonly candidates: readonly Match[];
  readonly onClose: () => void;
}): ReactNode {
  const changed = useRequestChanged();
  const form = useDraftForm({
    draft: null,
    version: request.version,
    initial: { into: String(candidates[0]?.id ?? ''), on: todayWords() },
    check: ({ on }): { on?: string } => (on === '' ? { on: '请填写合并之日。' } : {}),
    submit: async ({ into, on }, sending) => {
      await doDeed(request.id, 'merge', { into: Number(into), on }, sending);
      await Promise.all([changed(request.id), changed(Number(into))]);
      say('已并入');
      onClose();
    },
  });
  const chosen = candidates.find(({ id }) => String(id) === form.values.into);
  if (chosen === undefined) return <p className="nothing">没有找到同一申请人正在办理的其他申请，不能合并。不同申请人的申请要分别答复。</p>;
  return (
    <FormFrame form={form} labels={LABELS} name="并入另一件申请" submitLabel="并入" danger onCancel={onClose}>
      <p>同一申请人就同样的内容重复提出的，并入先前的一件，一起答复（条例第三十六条第六项）。</p>
      {candidates.length > 1 && (
        <fieldset className="part">
          <legend>并入哪一件</legend>
          <Radio.Group
            vertical
            value={form.values.into}
            options={candidates.map(({ id, number, title }) => ({ value: String(id), label: `${number ?? '未编号'} ${title}` }))}
            onChange={(event) => form.setMany({ into: String(event.target.value) })}
          />
        </fieldset>
      )}
      <SideBySide key={chosen.id} request={request} match={chosen} />
      <TextField form={form} name="on" label={LABELS.on} type="date" required />
    </FormFrame>
  );
}

function SideBySide({ request, match }: { readonly request: RequestShape; readonly match: Match }): ReactNode {
  const { data: other, error } = useRequest(match.id);
  if (error !== null) return <ProblemAlert problem={asProblem(error)} />;
  if (other === undefined) return <PageSkeleton />;
  const rows: readonly (readonly [string, (one: RequestShape) => string])[] = [
    [NUMBER, ({ number }) => number ?? '还没有'],
    ['状态', ({ state }) => STATE_TITLES[state]],
    ['来自', ({ channel, arrivedOn }) => `${CHANNEL_TITLES[channel]}，${dayWords(arrivedOn)}`],
    ['收到之日', ({ receivedOn }) => (receivedOn === null ? '待确认' : dayWords(receivedOn))],
    ['答复期限', ({ dueOn }) => (dueOn === null ? '没有在计算' : dayWords(dueOn))],
    ['承办科室', ({ unit }) => unit?.name ?? '公开工作机构'],
    ['文件', ({ files }) => `${files.length} 份`],
    ['内容', ({ content }) => content],
  ];
  const alike = match.likeness >= ALIKE;
  return (
    <>
      <ul className="checks">
        <li>申请人：同一申请人。</li>
        <li>
          内容：{alike ? '基本相同' : '不大一样'}（相同的字词约占 {Math.round(match.likeness * 100)}%）。
        </li>
      </ul>
      {!alike && <Alert type="warning" showIcon title="两件的内容不大一样，请逐字核对：不是同样的内容，要分别答复。" />}
      <table className="side-by-side">
        <caption className="sr-only">两件申请对照</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">本件（并入后办结）</th>
            <th scope="col">那一件（继续办理）</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label} className={label === NUMBER || of(request) === of(other) ? '' : 'differs'}>
              <th scope="row">{label}</th>
              <td>{of(request)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <WhatHappens request={request} other={other} />
    </>
  );
}

function WhatHappens({ request, other }: { readonly request: RequestShape; readonly other: RequestShape }): ReactNode {
  const later = request.dueOn !== null && other.dueOn !== null && other.dueOn > request.dueOn;
  const name = other.number ?? '那一件';
  return (
    <>
      <ul className="what-happens" aria-label="并入以后">
        <li>
          本件就此办结，没有单独的答复，也不计入年度报告；
          {request.number === null ? '本件不再编号。' : `编号${request.number}保留，不再给别的申请用。`}
        </li>
        <li>
          期限以{name}的为准：{other.dueOn === null ? '现在没有在计算。' : `${dayWords(other.dueOn)}以前答复。`}本件的期限不再计算。
        </li>
        <li>
          本件的文件和往来留在本件，从{name}可以随时打开；{name}的承办人会收到提醒。
        </li>
        <li>并入以后不能再分开。</li>
      </ul>
      {later && <Alert type="warning" showIcon title={`${name}的期限比本件晚，申请人会等得更久，请尽量在本件的期限以前答复。`} />}
    </>
  );
}
