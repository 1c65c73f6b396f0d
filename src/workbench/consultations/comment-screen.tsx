import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { Mark } from '../record/mark.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import { useMay, useSignedIn } from '../session/use-session.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { COMMENT_DECISIONS, DECISION_TITLES, type CommentShape } from './consultation-words.ts';
import { useConsultation, useConsultationsChanged } from './use-consultation.ts';

const LIST = '/consultation-comments';
const ABOVE = [
  { text: '意见征集', to: '/consultations' },
  { text: '收到的意见', to: LIST },
];

/** A comment with its answer. */
export function CommentScreen({ params }: ScreenProps): ReactNode {
  const id = Number(params['id']);
  const { data, error, refetch } = useQuery({
    queryKey: ['consultation', 'comment', id],
    queryFn: () => answerOf(api.GET('/api/v1/consultation-comments/{id}', { params: { path: { id } } })),
  });
  const consultation = useConsultation(data?.consultationId ?? null);
  if (data === undefined) return <AwaitedRecord title="意见" above={ABOVE} error={error} onAgain={refetch} />;
  const { receipt, decision, authorName } = data;
  return (
    <RecordPage
      title={`意见 ${receipt}`}
      above={ABOVE}
      state={<Mark tone={decision === null ? 'warning' : 'done'}>{decision === null ? '待答复' : DECISION_TITLES[decision]}</Mark>}
      facts={[
        {
          label: '意见征集',
          value: <Link to={`/consultations/${data.consultationId}`}>{consultation.data?.title ?? '打开'}</Link>,
        },
        { label: '收到', value: timeWords(data.receivedAt) },
        { label: '署名', value: authorName === '' ? '没有署名' : authorName },
        ...(data.decidedByName === null ? [] : [{ label: '答复人', value: data.decidedByName }]),
      ]}
      tabs={[
        {
          name: 'work',
          title: '答复',
          content: (
            <div className="column">
              <p className="said">{data.text}</p>
              {data.personalData.length > 0 && <Alert type="warning" showIcon title="这条意见里有个人信息，随结果公布时请去掉" />}
              {data.hasContact && <Contact id={id} />}
              <Decision comment={data} mayDecide={consultation.data?.deeds.includes('decide') === true} />
            </div>
          ),
        },
      ]}
      historyPath={`/api/v1/consultation-comments/${id}/history`}
    />
  );
}

/** What was answered; as a form, for who may still answer it. */
function Decision({ comment, mayDecide }: { readonly comment: CommentShape; readonly mayDecide: boolean }): ReactNode {
  const { decision, decisionReason, publicText } = comment;
  if (mayDecide) return <DecisionForm key={comment.version} comment={comment} />;
  if (decision === null) return null;
  return (
    <>
      <p className="said">{`${DECISION_TITLES[decision]}${decisionReason === '' ? '' : `：${decisionReason}`}`}</p>
      {publicText !== '' && <p className="said">{`随结果公布：${publicText}`}</p>}
    </>
  );
}

function Contact({ id }: { readonly id: number }): ReactNode {
  const may = useMay('consultation:readContact');
  const asked = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/consultation-comments/{id}/contact', { params: { path: { id } }, body: {} })),
    onError: (error) => say(asProblem(error).message),
  });
  if (!may) return <p>留了联系方式，需要时请公开工作人员联系。</p>;
  if (asked.data !== undefined) return <p>联系方式：{asked.data.contact}</p>;
  return (
    <p>
      <Button loading={asked.isPending} onClick={() => asked.mutate()}>
        查看联系方式（会记入审计）
      </Button>
    </p>
  );
}

function DecisionForm({ comment }: { readonly comment: CommentShape }): ReactNode {
  const navigate = useNavigate();
  const { person } = useSignedIn();
  const changed = useConsultationsChanged();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'consultation.comment', record: String(comment.id) },
    version: comment.version,
    initial: { decision: comment.decision ?? 'adopted', reason: comment.decisionReason, publicText: comment.publicText },
    check: ({ decision, reason }): { reason?: string } =>
      decision !== 'adopted' && reason.trim() === '' ? { reason: '请说明理由。' } : {},
    submit: async (values, { key, version }) => {
      await answerOf(
        api.POST('/api/v1/consultation-comments/{id}/decide', {
          params: { path: { id: comment.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: values,
        }),
      );
      changed();
      say('已答复');
      void navigate({ to: LIST, ignoreBlocker: true });
    },
  });
  return (
    <FormFrame
      form={form}
      labels={{ decision: '答复', reason: '理由', publicText: '随结果公布的文字' }}
      name="答复意见"
      submitLabel="保存答复"
      onCancel={() => void navigate({ to: LIST })}
    >
      <ChoiceField
        label="答复"
        titles={DECISION_TITLES}
        codes={COMMENT_DECISIONS}
        value={form.values.decision}
        error={form.errorOf('decision')}
        onChange={(decision) => form.setMany({ decision })}
      />
      <TextField form={form} name="reason" label="理由" rows={3} maxLength={2000} />
      <TextField
        form={form}
        name="publicText"
        label="随结果公布的文字"
        hint="要在结果里举出这条意见的，写在这里，去掉姓名、电话等；不写就不出现。"
        rows={4}
        maxLength={5000}
      />
    </FormFrame>
  );
}
