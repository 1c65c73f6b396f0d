import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { requestJson } from '../../api/request-json.ts';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { ChoiceField } from '../../wording/choice-field.tsx';
import { todayWords } from '../request-words.ts';
import { useRequestChanged } from '../use-request.ts';
import type { LetterDialogProps } from './letter-received-dialog.tsx';
import { RETURN_CODES, RETURN_TITLES } from './letter-words.ts';

/** A letter came back: when and why. */
export function LetterReturnedDialog({ requestId, letter, onClose }: LetterDialogProps): ReactNode {
  const changed = useRequestChanged();
  const form = useDraftForm({
    draft: null,
    initial: { on: todayWords(), reason: 'unclaimed' },
    check: ({ on }): { on?: string } => (on === '' ? { on: '请填写退回之日。' } : {}),
    submit: async ({ on, reason }, { key }) => {
      await requestJson(`/api/v1/requests/${requestId}/letters/${letter.id}/returned`, { method: 'POST', key, body: { on, reason } });
      await changed(requestId);
      say('已记下退回，请核对地址后再次发出');
      onClose();
    },
  });
  const { reason } = form.values;
  return (
    <Modal open title={`记下退回：${letter.title}`} footer={null} onCancel={onClose} width={520}>
      <p>退回不改变已经算好的期限。请和收件人核对地址，换一种方式或者换一个地址再次发出；每一次投递都留在这里。</p>
      <FormFrame form={form} labels={{ on: '退回之日', reason: '退回的原因' }} name="记下退回" submitLabel="记下退回" onCancel={onClose}>
        <TextField form={form} name="on" label="退回之日" type="date" required />
        <ChoiceField
          label="退回的原因"
          titles={RETURN_TITLES}
          codes={RETURN_CODES}
          value={RETURN_CODES.find((code) => code === reason) ?? 'unclaimed'}
          error={form.errorOf('reason')}
          onChange={(code) => form.setMany({ reason: code })}
        />
      </FormFrame>
    </Modal>
  );
}
