import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { requestJson } from '../../api/request-json.ts';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { todayWords } from '../request-words.ts';
import { useRequestChanged } from '../use-request.ts';
import type { LetterDialogProps } from './letter-received-dialog.tsx';

/** 送达回证: the slip that whoever receives a letter signs. */
export function DeliveryProofDialog({ requestId, letter, onClose }: LetterDialogProps): ReactNode {
  const changed = useRequestChanged();
  const form = useDraftForm({
    draft: null,
    initial: { on: todayWords(), place: '' },
    check: ({ on }): { on?: string } => (on === '' ? { on: '请填写日期。' } : {}),
    submit: async ({ on, place }, { key }) => {
      await requestJson(`/api/v1/requests/${requestId}/letters/${letter.id}/proof`, { method: 'POST', key, body: { on, place } });
      await changed(requestId);
      say('送达回证已写好，打印后请收件人签名');
      onClose();
    },
  });
  return (
    <Modal open title={`送达回证：${letter.title}`} footer={null} onCancel={onClose} width={520}>
      <p>打印出来由收件人签名、写日期；签好后扫描，在“记下签收”里作为回执上传。</p>
      <FormFrame form={form} labels={{ on: '日期', place: '送达地点' }} name="送达回证" submitLabel="写出送达回证" onCancel={onClose}>
        <TextField form={form} name="on" label="日期" type="date" required />
        <TextField form={form} name="place" label="送达地点" maxLength={200} hint="可以不填，送达时手写。" />
      </FormFrame>
    </Modal>
  );
}
