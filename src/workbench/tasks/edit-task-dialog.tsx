import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import type { TaskShape } from './task-words.ts';
import { readTask, useTaskDone } from './use-task.ts';

export function EditTaskDialog({ task, onClose }: { readonly task: TaskShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const done = useTaskDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'task.edit', record: String(task.id) },
    version: task.version,
    initial: valuesOf(task),
    check: ({ title }): { title?: string } => (title.trim() === '' ? { title: '请写明要办什么。' } : {}),
    submit: async ({ title, body, dueOn }, { key, version }) => {
      const edited = await answerOf(
        api.PATCH('/api/v1/tasks/{id}', {
          params: { path: { id: task.id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
          body: { title: title.trim(), body: body.trim(), dueOn: dueOn === '' ? null : dueOn },
        }),
      );
      done(edited);
      say('已保存');
      onClose();
    },
    reread: async () => {
      const now = await readTask(task.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  return (
    <Modal open title="修改任务" footer={null} onCancel={onClose} width={640}>
      <FormFrame
        form={form}
        labels={{ title: '任务', body: '要求', dueOn: '办理期限' }}
        name="修改任务"
        submitLabel="保存"
        onCancel={onClose}
      >
        <TextField form={form} name="title" label="任务" required maxLength={200} autoFocus />
        <TextField form={form} name="body" label="要求" rows={5} maxLength={5000} />
        <TextField form={form} name="dueOn" label="办理期限" type="date" />
      </FormFrame>
    </Modal>
  );
}

function valuesOf({ title, body, dueOn }: TaskShape): { readonly title: string; readonly body: string; readonly dueOn: string } {
  return { title, body, dueOn: dueOn ?? '' };
}
