import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useDecided } from '../openness/use-counts.ts';
import { useSignedIn } from '../session/use-session.ts';
import type { DocumentDialogProps } from './dialog-props.ts';

/** 起草解读: begins the interpretation of a policy, tied to it, and opens it. */
export function InterpretationDialog({ document, onClose }: DocumentDialogProps): ReactNode {
  const { person } = useSignedIn();
  const decided = useDecided();
  const navigate = useNavigate();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document.interpretation', record: String(document.id) },
    initial: { title: `《${document.title}》政策解读` },
    check: ({ title }): { title?: string } => (title.trim() === '' ? { title: '请填写名称，之后还可以改。' } : {}),
    submit: async ({ title }, { key }) => {
      const { id } = await answerOf(
        api.POST('/api/v1/documents/{id}/interpretation', {
          params: { path: { id: document.id } },
          headers: { 'idempotency-key': key },
          body: { title: title.trim() },
        }),
      );
      decided();
      say('解读已建好，与政策文件互相关联');
      onClose();
      void navigate({ to: `/documents/${id}` });
    },
  });
  return (
    <Modal open title="起草解读" footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={{ title: '名称' }} name="起草解读" submitLabel="起草解读" onCancel={onClose}>
        <p>在{document.unit.name}建一份政策解读，与本文件互相关联。最好与文件一起起草、一起送审；文件公开后 3 个工作日内要发布解读。</p>
        <TextField form={form} name="title" label="名称" required maxLength={500} autoFocus />
      </FormFrame>
    </Modal>
  );
}
