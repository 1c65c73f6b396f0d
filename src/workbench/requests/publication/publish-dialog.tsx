import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { asProblem } from '../../api/problem-error.ts';
import type { Shape } from '../../api/shapes.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import type { RequestShape } from '../request-words.ts';
import { doDeed, useRequestChanged } from '../use-request.ts';
import { MarkedText } from './marked-text.tsx';

const LABELS = { title: '标题：申请了什么', answer: '答复的内容' } as const;
const WAIT_MILLISECONDS = 600;

/** What will be public, as the public will see it, with all that stands in the way; then it is shown to all. */
export function PublishDialog({ request, onClose }: { readonly request: RequestShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const [confirmed, setConfirmed] = useState('');
  const form = useDraftForm({
    draft: { personId: person.id, form: 'request.publish', record: String(request.id) },
    version: request.version,
    initial: request.published ? { title: request.publishedTitle, answer: request.publishedAnswer } : proposed(request),
    check: ({ title, answer }) => ({
      ...(title.trim() === '' ? { title: '请填写标题。' } : {}),
      ...(answer.trim() === '' ? { answer: '请填写答复的内容。' } : {}),
    }),
    submit: async (values, sending) => {
      await doDeed(request.id, 'publish', { ...values, confirmed: confirmed === JSON.stringify(values) }, sending);
      await changed(request.id);
      say('已公布，公众马上看得到');
      onClose();
    },
  });
  const { values } = form;
  const { texts, data, error } = useChecked(request.id, values);
  const findings = data?.findings ?? [];
  const refused = findings.filter((finding) => finding.refused);
  const doubtful = findings.filter((finding) => !finding.refused);
  const current = JSON.stringify(values);
  const title = request.published ? '修改公布的答复' : '公布答复';
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={860}>
      <FormFrame form={form} labels={LABELS} name={title} submitLabel={request.published ? '公布改动' : '公布'} onCancel={onClose}>
        <p>公布以后，谁都可以在网站的“答复过的申请”里看到下面的标题和内容，还有机关名称、答复日期和办理结果；申请人的信息不公布。</p>
        <TextField form={form} name="title" label={LABELS.title} maxLength={200} required />
        <TextField
          form={form}
          name="answer"
          label={LABELS.answer}
          hint="用公众看得懂的话写，不写是谁申请的。每一行是一段。"
          rows={7}
          maxLength={20_000}
          required
        />
        <section className="public-preview" aria-label="公众看到的样子">
          <h2>公众看到的样子</h2>
          <h3>
            <MarkedText text={texts.title} findings={findings.filter(({ path }) => path === 'title')} />
          </h3>
          <div className="said">
            <MarkedText text={texts.answer} findings={findings.filter(({ path }) => path === 'answer')} />
          </div>
        </section>
        <div role="status" className="found-list">
          {error !== null && <ProblemAlert problem={asProblem(error)} />}
          {data !== undefined && findings.length === 0 && <Alert type="success" showIcon title="没有发现个人信息。" />}
          {refused.length > 0 && (
            <Alert type="error" showIcon title={`有 ${refused.length} 处不能公布，请改掉`} description={<Sentences of={refused} />} />
          )}
          {doubtful.length > 0 && (
            <Alert type="warning" showIcon title={`有 ${doubtful.length} 处请核对`} description={<Sentences of={doubtful} />} />
          )}
        </div>
        {doubtful.length > 0 && (
          <Checkbox checked={confirmed === current} onChange={(event) => setConfirmed(event.target.checked ? current : '')}>
            已经核对，可以公布
          </Checkbox>
        )}
      </FormFrame>
    </Modal>
  );
}

function Sentences({ of }: { readonly of: Shape<'PublicationFindings'>['findings'] }): ReactNode {
  return (
    <ul>
      {of.map(({ path, start, sentence }) => (
        <li key={`${path} ${start} ${sentence}`}>
          {path === 'title' ? '标题：' : '内容：'}
          {sentence}
        </li>
      ))}
    </ul>
  );
}

type Texts = {
  readonly title: string;
  readonly answer: string;
};

/** What is found in the texts once nobody has changed them for a moment; the texts are those that were looked through. */
function useChecked(id: number, { title, answer }: Texts) {
  const [texts, setTexts] = useState<Texts>({ title, answer });
  useEffect(() => {
    const timer = setTimeout(() => setTexts({ title, answer }), WAIT_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [title, answer]);
  const { data, error } = useQuery({
    queryKey: ['requests', 'publication', id, texts],
    queryFn: () => answerOf(api.POST('/api/v1/requests/{id}/publication-check', { params: { path: { id } }, body: texts })),
    enabled: texts.title.trim() !== '' && texts.answer.trim() !== '',
    gcTime: 0,
  });
  return { texts, data, error };
}

/** From what was decided, for a person to say in better words. */
function proposed({ title, parts, outcomeTitle }: RequestShape): Texts {
  const told = parts.map(({ content, outcomeTitle: outcome, reason, link }) =>
    [parts.length > 1 ? `${content.trim()}：${outcome}。` : `${outcome}。`, reason.trim(), link.trim() === '' ? '' : `查阅：${link.trim()}`]
      .filter((words) => words !== '')
      .join('\n'),
  );
  return { title: title.replace(/[。；;]$/u, ''), answer: told.length === 0 ? `${outcomeTitle}。` : told.join('\n') };
}
