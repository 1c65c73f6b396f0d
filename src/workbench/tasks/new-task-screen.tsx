import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { UnsavedGuard } from '../form/unsaved-guard.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { Page } from '../shell/page.tsx';
import { placeOf, TaskPlaceFields } from './task-place-fields.tsx';
import { useTaskDone } from './use-task.ts';

const LABELS = { title: '任务', body: '要求', unitId: '承办科室', assigneeId: '承办人', dueOn: '办理期限' };

export function NewTaskScreen(): ReactNode {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const done = useTaskDone();
  const form = useDraftForm({
    draft: { personId: person.id, form: 'task', record: 'new' },
    initial: { title: '', body: '', unitId: '', assigneeId: '', dueOn: '' },
    check: ({ title }): { title?: string } => (title.trim() === '' ? { title: '请写明要办什么。' } : {}),
    submit: async ({ title, body, dueOn, ...place }, { key }) => {
      const task = await answerOf(
        api.POST('/api/v1/tasks', {
          body: { title: title.trim(), body: body.trim(), dueOn: dueOn === '' ? null : dueOn, ...placeOf(place) },
          headers: { 'idempotency-key': key },
        }),
      );
      done(task);
      say('任务已下达');
      void navigate({ to: `/tasks/${task.id}`, ignoreBlocker: true, replace: true });
    },
  });
  return (
    <Page title="新建任务" above={[{ text: '任务', to: '/tasks' }]}>
      <UnsavedGuard form={form} />
      <div className="column">
        <FormFrame form={form} labels={LABELS} name="新建任务" submitLabel="下达任务" onCancel={() => void navigate({ to: '/tasks' })}>
          <TextField form={form} name="title" label="任务" hint="一句话说清要办什么。" required maxLength={200} />
          <TextField form={form} name="body" label="要求" rows={5} maxLength={5000} />
          <div className="columns-of-form">
            <TaskPlaceFields {...form.values} errorOf={form.errorOf} onChange={form.setMany} />
            <TextField form={form} name="dueOn" label="办理期限" type="date" hint="到期前三天起变色提醒。" />
          </div>
        </FormFrame>
      </div>
    </Page>
  );
}
