import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import { LaterDueDay } from '../later-due-day.tsx';
import { todayWords, type RequestShape } from '../request-words.ts';
import { doDeed, useRequestChanged } from '../use-request.ts';

const LABELS = { on: '决定之日', remark: '意见' } as const;

/** The head allows what was asked, or says why not. */
export function AnswerConsentDialog({
  request,
  agrees,
  asked,
  dueOn,
  onClose,
}: {
  readonly request: RequestShape;
  readonly agrees: boolean;
  /** 延期20 个工作日 */
  readonly asked: string;
  /** The last day for the reply if it is allowed. */
  readonly dueOn: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const title = agrees ? '同意请示' : '不同意请示';
  const form = useDraftForm({
    draft: { personId: person.id, form: `request.answerConsent.${agrees}`, record: String(request.id) },
    version: request.version,
    initial: { on: todayWords(), remark: '' },
    check: ({ on, remark }) => ({
      ...(on === '' ? { on: '请选择决定之日。' } : {}),
      ...(!agrees && remark.trim() === '' ? { remark: '请写明不同意的理由。' } : {}),
    }),
    submit: async ({ on, remark }, sending) => {
      await doDeed(request.id, 'answer-consent', { agrees, on, remark }, sending);
      await changed(request.id);
      say(agrees ? '已同意，告知书已写好' : '已告诉请示的人');
      onClose();
    },
  });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={LABELS} name={title} submitLabel={title} onCancel={onClose}>
        <p>{agrees ? `${asked}。同意后期限随之延长，并写出给申请人的告知书，由公开工作机构送达。` : `${asked}：不同意的，期限不变。`}</p>
        {agrees && dueOn !== null && <LaterDueDay from={request.dueOn} to={dueOn} />}
        {agrees && <TextField form={form} name="on" label={LABELS.on} type="date" required />}
        <TextField form={form} name="remark" label={LABELS.remark} rows={3} maxLength={2000} required={!agrees} />
      </FormFrame>
    </Modal>
  );
}
