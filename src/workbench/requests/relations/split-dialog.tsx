import { Alert, Button, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { say } from '../../feedback/toast-store.ts';
import { Field } from '../../form/field.tsx';
import { FormFrame } from '../../form/form-frame.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import { dayWords, type RequestShape } from '../request-words.ts';
import { useRequestChanged } from '../use-request.ts';
import { CodesToHandOut } from './codes-to-hand-out.tsx';
import { leftOut, proposedParts } from './split-text.ts';

type Values = { readonly titles: readonly string[]; readonly contents: readonly string[] };
const LABELS = { titles: '标题', contents: '内容' } as const;
const MOST = 50;

/** 一事一申请: what was asked is divided into parts; each becomes a case. */
export function SplitDialog({ request, onClose }: { readonly request: RequestShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const [done, setDone] = useState<Shape<'SplitRequest'> | null>(null);
  const proposed = proposedParts(request.content);
  const start = proposed.length > 1 ? proposed : [request.content, ''];
  const form = useDraftForm<Values>({
    draft: { personId: person.id, form: 'request.split', record: String(request.id) },
    version: request.version,
    initial: { titles: start.map(() => ''), contents: start },
    check: ({ contents }) =>
      contents.length < 2
        ? { contents: '请至少分成两件。' }
        : contents.some((content) => content.trim() === '')
          ? { contents: '每一件都要写明内容；多出来的请去掉。' }
          : {},
    submit: async ({ titles, contents }, { key, version }) => {
      const parts = contents.map((content, index) => ({ title: (titles[index] ?? '').trim(), content }));
      const answer = await answerOf(
        api.POST('/api/v1/requests/{id}/split', {
          params: { path: { id: request.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { parts },
        }),
      );
      setDone(answer);
      await changed(request.id);
      say(`已拆分成 ${parts.length} 件`);
    },
  });
  const { titles, contents } = form.values;
  const put = (index: number, title: string, content: string): void =>
    form.setMany({ titles: titles.with(index, title), contents: contents.with(index, content) });
  if (done !== null)
    return (
      <Modal open title="拆分申请" footer={null} closable={false} width={720}>
        <CodesToHandOut
          words={`已拆分成 ${done.made.length + 1} 件；第 1 件沿用原来的编号和查询码。`}
          cases={done.made.map(({ request: made, queryCode }) => ({
            key: made.id,
            to: `/requests/${made.id}`,
            title: made.title,
            about: made.number ?? '登记编号在确认收到时给出',
            queryCode,
          }))}
          onClose={onClose}
        />
      </Modal>
    );
  const missing = leftOut(request.content, contents);
  return (
    <Modal open title="拆分申请" footer={null} onCancel={onClose} width={860}>
      <FormFrame form={form} labels={LABELS} name="拆分申请" submitLabel={`拆分成 ${contents.length} 件`} danger onCancel={onClose}>
        <p>一份申请里有几项互不相干的内容，可以分开办理，一事一申请。</p>
        <WhatHappens request={request} parts={contents.length} />
        <details className="split-whole">
          <summary>申请的原文</summary>
          <p className="said">{request.content}</p>
        </details>
        {contents.map((content, index) => (
          <fieldset key={`part ${String(index)}`} className="part">
            <legend>
              第 {index + 1} 件{index === 0 ? '（沿用原来的编号）' : ''}
            </legend>
            <Field label={`第 ${index + 1} 件的标题`} {...(index === 0 ? { hint: '不填的，用内容的第一行。' } : {})}>
              {(marks) => (
                <Input
                  {...marks}
                  maxLength={100}
                  value={titles[index] ?? ''}
                  onChange={(event) => put(index, event.target.value, content)}
                />
              )}
            </Field>
            <Field label={`第 ${index + 1} 件的内容`} required error={content.trim() === '' ? form.errorOf('contents') : null}>
              {(marks) => (
                <Input.TextArea
                  {...marks}
                  rows={3}
                  maxLength={10_000}
                  value={content}
                  onChange={(event) => put(index, titles[index] ?? '', event.target.value)}
                />
              )}
            </Field>
            {contents.length > 2 && (
              <Button onClick={() => form.setMany({ titles: titles.toSpliced(index, 1), contents: contents.toSpliced(index, 1) })}>
                去掉第 {index + 1} 件
              </Button>
            )}
          </fieldset>
        ))}
        {contents.length < MOST && (
          <p>
            <Button onClick={() => form.setMany({ titles: [...titles, ''], contents: [...contents, ''] })}>再加一件</Button>
          </p>
        )}
        {missing.length > 0 && (
          <Alert
            type="warning"
            showIcon
            role="status"
            title="原文里有几句没有分到任何一件，请核对是不是漏了"
            description={
              <ul>
                {missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            }
          />
        )}
      </FormFrame>
    </Modal>
  );
}

function WhatHappens({ request, parts }: { readonly request: RequestShape; readonly parts: number }): ReactNode {
  const { number, dueOn, files } = request;
  return (
    <ul className="what-happens" aria-label="拆分以后">
      <li>
        第 1 件沿用{number === null ? '本件' : number}的记录；其余 {parts - 1} 件另立案{number === null ? '' : '、另编登记编号'}
        ，各有自己的查询码，要告诉申请人。
      </li>
      <li>{dueOn === null ? '每一件都还要确认收到。' : `收到之日和答复期限都不变：每一件都要在${dayWords(dueOn)}以前答复。`}</li>
      <li>
        原文不会丢失：申请人、原文{files.length === 0 ? '' : `、申请人交来的文件`}，每一件里都有；年度报告按 {parts} 件计。
      </li>
      <li>拆分不能撤销；拆错了的，可以再“并入另一件申请”。</li>
    </ul>
  );
}
