import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { KIND_TITLES, OUTCOME_TITLES, OUTCOMES, STATE_TITLES, type Outcome } from '../../modules/feedback/rules/index.ts';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import type { Shape } from '../api/shapes.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay, useSignedIn } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { ChoiceField } from '../wording/choice-field.tsx';

type Correction = Shape<'Correction'>;

const ABOVE = [{ text: '网站找错', to: '/corrections' }];

/** One thing that a visitor found wrong, and what was done about it. */
export function CorrectionScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['correction', id],
    queryFn: () => answerOf(api.GET('/api/v1/corrections/{id}', { params: { path: { id } } })),
  });
  if (data === undefined) return <AwaitedRecord title="网站找错" above={ABOVE} error={error} onAgain={refetch} />;
  return <CorrectionRecord correction={data} />;
}

function CorrectionRecord({ correction }: { readonly correction: Correction }): ReactNode {
  const [dialog, setDialog] = useState<'handle' | 'answer' | null>(null);
  const { id, state, late, pagePath, document, outcome } = correction;
  return (
    <>
      <RecordPage
        title={`${KIND_TITLES[correction.kind]}：${correction.text.slice(0, 40)}`}
        above={ABOVE}
        state={<Mark tone={state === 'received' ? (late ? 'error' : 'warning') : 'done'}>{STATE_TITLES[state]}</Mark>}
        facts={[
          { label: '网页', value: pagePath === '' ? '没有说明' : <a href={pagePath}>{pagePath}</a> },
          ...(document === null ? [] : [{ label: '信息', value: <Link to={`/documents/${document.id}`}>{document.title}</Link> }]),
          { label: '收到', value: timeWords(correction.receivedAt) },
          { label: '办理期限', value: `${correction.dueOn}${late ? '（逾期）' : ''}` },
          { label: '回执号', value: correction.receipt },
          ...(correction.taskId === null ? [] : [{ label: '任务', value: <Link to={`/tasks/${correction.taskId}`}>打开</Link> }]),
        ]}
        actions={
          <>
            {correction.deeds.includes('handle') && (
              <Button type="primary" onClick={() => setDialog('handle')}>
                处理
              </Button>
            )}
            {correction.deeds.includes('answer') && (
              <Button type="primary" onClick={() => setDialog('answer')}>
                记下答复
              </Button>
            )}
          </>
        }
        tabs={[
          {
            name: 'work',
            title: '办理',
            content: (
              <div className="column">
                <p className="said">{correction.text}</p>
                {correction.hasContact && <Contact id={id} />}
                {outcome !== null && (
                  <p className="said">
                    {OUTCOME_TITLES[outcome]}：{correction.handling}
                  </p>
                )}
                {correction.answer !== '' && <p className="said">答复：{correction.answer}</p>}
              </div>
            ),
          },
        ]}
        historyPath={`/api/v1/corrections/${id}/history`}
      />
      {dialog === 'handle' && <HandleDialog correction={correction} onClose={() => setDialog(null)} />}
      {dialog === 'answer' && <AnswerDialog correction={correction} onClose={() => setDialog(null)} />}
    </>
  );
}

function Contact({ id }: { readonly id: number }): ReactNode {
  const may = useMay('correction:readContact');
  const asked = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/corrections/{id}/contact', { params: { path: { id } }, body: {} })),
    onError: (error) => say(asProblem(error).message),
  });
  if (!may) return null;
  if (asked.data !== undefined) return <p>联系方式：{asked.data.contact}</p>;
  return (
    <p>
      <Button loading={asked.isPending} onClick={() => asked.mutate()}>
        查看联系方式（会记入审计）
      </Button>
    </p>
  );
}

interface DialogProps {
  readonly correction: Correction;
  readonly onClose: () => void;
}

function useCorrectionsChanged(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [
      ['correction'],
      ['list', '/api/v1/corrections'],
      ['history'],
      ['task'],
      ['list', '/api/v1/tasks'],
      ['task-board'],
    ])
      void client.invalidateQueries({ queryKey });
  };
}

const FRESH: { readonly outcome: Outcome; readonly handling: string } = { outcome: 'corrected', handling: '' };

function HandleDialog({ correction, onClose }: DialogProps): ReactNode {
  const { person } = useSignedIn();
  const changed = useCorrectionsChanged();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'correction.handle', record: String(correction.id) },
    version: correction.version,
    initial: FRESH,
    check: ({ handling }): { handling?: string } => (handling.trim() === '' ? { handling: '请写明怎么处理的。' } : {}),
    submit: async (values, { key, version }) => {
      await answerOf(
        api.POST('/api/v1/corrections/{id}/handle', {
          params: { path: { id: correction.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: values,
        }),
      );
      changed();
      say('已处理，任务随之办结');
      onClose();
    },
  });
  return (
    <Modal open title="处理" footer={null} onCancel={onClose}>
      <FormFrame form={form} labels={{ outcome: '结果', handling: '处理情况' }} name="处理" submitLabel="保存" onCancel={onClose}>
        <ChoiceField
          label="结果"
          titles={OUTCOME_TITLES}
          codes={OUTCOMES}
          value={form.values.outcome}
          error={form.errorOf('outcome')}
          onChange={(outcome) => form.setMany({ outcome })}
        />
        <TextField form={form} name="handling" label="处理情况" rows={4} maxLength={2000} required />
      </FormFrame>
    </Modal>
  );
}

function AnswerDialog({ correction, onClose }: DialogProps): ReactNode {
  const { person } = useSignedIn();
  const changed = useCorrectionsChanged();
  return (
    <ReasonDialog
      title="记下答复"
      words="先按网民留的联系方式答复，再把说了什么记在这里。"
      label="答复"
      required
      draft={{ personId: person.id, form: 'correction.answer', record: String(correction.id) }}
      version={correction.version}
      submit={async (answer, { key, version }) => {
        await answerOf(
          api.POST('/api/v1/corrections/{id}/answer', {
            params: { path: { id: correction.id } },
            headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
            body: { answer },
          }),
        );
        changed();
        say('已记下');
        onClose();
      }}
      onClose={onClose}
    />
  );
}
