import type { ReactNode } from 'react';
import { say } from '../../feedback/toast-store.ts';
import { Modal } from 'antd';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useSignedIn } from '../../session/use-session.ts';
import type { RequestShape } from '../request-words.ts';
import { doDeed, useRequestChanged } from '../use-request.ts';

const LABELS = { reason: '撤下的理由' } as const;

/** Takes an answer from the website again. */
export function UnpublishDialog({ request, onClose }: { readonly request: RequestShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const changed = useRequestChanged();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'request.unpublish', record: String(request.id) },
    version: request.version,
    initial: { reason: '' },
    check: ({ reason }): { reason?: string } => (reason.trim() === '' ? { reason: '请写明撤下的理由。' } : {}),
    submit: async (values, sending) => {
      await doDeed(request.id, 'unpublish', values, sending);
      await changed(request.id);
      say('已撤下，公众看不到了');
      onClose();
    },
  });
  return (
    <Modal open title="撤下公布的答复" footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={LABELS} name="撤下公布的答复" submitLabel="撤下" danger onCancel={onClose}>
        <p>公众马上看不到“{request.publishedTitle}”；公布的标题和内容随之清空，案卷和给申请人的答复不变，以后可以重新公布。</p>
        <TextField form={form} name="reason" label={LABELS.reason} hint="记入办理记录。" rows={3} maxLength={2000} required />
      </FormFrame>
    </Modal>
  );
}
