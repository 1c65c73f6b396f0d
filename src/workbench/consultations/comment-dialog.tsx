import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useMay, useSignedIn } from '../session/use-session.ts';
import { ChoiceField } from '../wording/choice-field.tsx';
import { COMMENT_DECISIONS, DECISION_TITLES, type CommentShape } from './consultation-words.ts';
import { useConsultationsChanged } from './use-consultation.ts';

interface CommentDialogProps {
  readonly id: number;
  readonly mayDecide: boolean;
  readonly onClose: () => void;
}

/** A comment with its answer. */
export function CommentDialog({ id, mayDecide, onClose }: CommentDialogProps): ReactNode {
  const { data } = useQuery({
    queryKey: ['consultation', 'comment', id],
    queryFn: () => answerOf(api.GET('/api/v1/consultation-comments/{id}', { params: { path: { id } } })),
  });
  return (
    <Modal open title="答复意见" footer={null} onCancel={onClose} width={720}>
      {data !== undefined && (
        <>
          <p className="said">{data.text}</p>
          {data.personalData.length > 0 && <Alert type="warning" showIcon title="这条意见里有个人信息，随结果公布时请去掉" />}
          <p>
            {data.authorName === '' ? '没有署名' : `署名：${data.authorName}`}，回执号 {data.receipt}
          </p>
          {data.hasContact && <Contact id={id} />}
          {mayDecide && <DecisionForm key={data.version} comment={data} onClose={onClose} />}
        </>
      )}
    </Modal>
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

function DecisionForm({ comment, onClose }: { readonly comment: CommentShape; readonly onClose: () => void }): ReactNode {
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
      onClose();
    },
  });
  return (
    <FormFrame
      form={form}
      labels={{ decision: '答复', reason: '理由', publicText: '随结果公布的文字' }}
      name="答复意见"
      submitLabel="保存答复"
      onCancel={onClose}
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
