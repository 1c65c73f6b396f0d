import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { say } from '../feedback/toast-store.ts';
import { ReasonDialog } from '../form/reason-dialog.tsx';
import type { Sending } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import { AssignTaskDialog } from './assign-task-dialog.tsx';
import { EditTaskDialog } from './edit-task-dialog.tsx';
import type { TaskShape } from './task-words.ts';
import { useTaskDone } from './use-task.ts';

export type TaskDialogName = 'finish' | 'return' | 'assign' | 'edit' | 'close' | 'reopen';

export interface TaskDialogProps {
  readonly task: TaskShape;
  readonly onClose: () => void;
}

/** Where what a deed needs is said. */
export function TaskDialog({ name, task, onClose }: TaskDialogProps & { readonly name: TaskDialogName }): ReactNode {
  switch (name) {
    case 'assign':
      return <AssignTaskDialog task={task} onClose={onClose} />;
    case 'edit':
      return <EditTaskDialog task={task} onClose={onClose} />;
    case 'finish':
    case 'return':
    case 'close':
    case 'reopen':
      return <SayingDialog name={name} task={task} onClose={onClose} />;
  }
}

const WORDS = {
  finish: { title: '办结上报', label: '办理结果', words: '写明怎么办的、结果在哪里，公开工作机构据此审核。', said: '已办结上报' },
  return: { title: '退回任务', label: '退回理由', words: '说清为什么退回、需要补充什么，对方才好接着办。', said: '已退回' },
  close: { title: '结束任务', label: '说明', words: '结束后不再办理；需要时可以重新办理。', said: '已结束' },
  reopen: { title: '重新办理', label: '理由', words: '任务回到待签收，由承办科室重新办理。', said: '已转为重新办理' },
} as const;

function SayingDialog({ name, task, onClose }: TaskDialogProps & { readonly name: keyof typeof WORDS }): ReactNode {
  const { person } = useSignedIn();
  const done = useTaskDone();
  const { title, label, words, said } = WORDS[name];
  return (
    <ReasonDialog
      title={title}
      words={words}
      label={label}
      required={name !== 'close'}
      danger={name === 'return'}
      draft={{ personId: person.id, form: `task.${name}`, record: String(task.id) }}
      version={task.version}
      submit={async (text, sending) => {
        done(await moved(name, task.id, text, sending));
        say(said);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function moved(name: keyof typeof WORDS, id: number, text: string, { key, version }: Sending): Promise<TaskShape> {
  const at = { params: { path: { id } }, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } };
  switch (name) {
    case 'finish':
      return answerOf(api.POST('/api/v1/tasks/{id}/finish', { ...at, body: { answer: text } }));
    case 'return':
      return answerOf(api.POST('/api/v1/tasks/{id}/return', { ...at, body: { reason: text } }));
    case 'close':
      return answerOf(api.POST('/api/v1/tasks/{id}/close', { ...at, body: { reason: text } }));
    case 'reopen':
      return answerOf(api.POST('/api/v1/tasks/{id}/reopen', { ...at, body: { reason: text } }));
  }
}
