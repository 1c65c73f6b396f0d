import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { useDraftForm, type Reread } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { placeOf, TaskPlaceFields, type TaskPlace } from './task-place-fields.tsx';
import type { TaskShape } from './task-words.ts';
import { readTask, useTaskDone } from './use-task.ts';

type Values = { readonly [N in keyof TaskPlace]: string };

export function AssignTaskDialog({ task, onClose }: { readonly task: TaskShape; readonly onClose: () => void }): ReactNode {
  const { person } = useSignedIn();
  const done = useTaskDone();
  const form = useDraftForm<Values>({
    draft: { personId: person.id, form: 'task.assign', record: String(task.id) },
    version: task.version,
    initial: valuesOf(task),
    submit: async (values, { key, version }) => {
      const headers = { 'if-match': `"${version}"`, 'idempotency-key': key };
      done(await answerOf(api.POST('/api/v1/tasks/{id}/assign', { params: { path: { id: task.id } }, headers, body: placeOf(values) })));
      say('已分派');
      onClose();
    },
    reread: async (): Promise<Reread<Values>> => {
      const now = await readTask(task.id);
      return { version: now.version, values: valuesOf(now) };
    },
  });
  return (
    <Modal open title="分派任务" footer={null} onCancel={onClose} width={520}>
      <FormFrame form={form} labels={{ unitId: '承办科室', assigneeId: '承办人' }} name="分派任务" submitLabel="分派" onCancel={onClose}>
        <TaskPlaceFields
          {...form.values}
          errorOf={form.errorOf}
          labels={{
            ...(task.unit === null ? {} : { unit: task.unit.name }),
            ...(task.assignee === null ? {} : { assignee: task.assignee.name }),
          }}
          onChange={form.setMany}
        />
      </FormFrame>
    </Modal>
  );
}

function valuesOf({ unit, assignee }: TaskShape): Values {
  return { unitId: unit === null ? '' : String(unit.id), assigneeId: assignee === null ? '' : String(assignee.id) };
}
