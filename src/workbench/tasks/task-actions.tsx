import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem-error.ts';
import { say } from '../feedback/toast-store.ts';
import type { TaskDialogName } from './task-dialog.tsx';
import type { TaskShape } from './task-words.ts';
import { useTaskDone } from './use-task.ts';

const TITLES: Readonly<Record<TaskDialogName, string>> = {
  finish: '办结上报',
  return: '退回',
  assign: '分派',
  edit: '修改',
  close: '结束任务',
  reopen: '重新办理',
};
const ORDER: readonly TaskDialogName[] = ['finish', 'return', 'assign', 'edit', 'close', 'reopen'];

/** What this person may do to the task now; the most likely next step stands out. */
export function TaskActions({
  task,
  onDialog,
}: {
  readonly task: TaskShape;
  readonly onDialog: (name: TaskDialogName) => void;
}): ReactNode {
  const done = useTaskDone();
  const accept = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/tasks/{id}/accept', {
          params: { path: { id: task.id } },
          headers: { 'if-match': `"${task.version}"` },
          body: {},
        }),
      ),
    onSuccess: (accepted) => {
      done(accepted);
      say('已签收');
    },
    onError: (error) => say(asProblem(error).message),
  });
  const mayAccept = task.deeds.includes('accept');
  return (
    <>
      {mayAccept && (
        <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate()}>
          签收
        </Button>
      )}
      {ORDER.filter((name) => task.deeds.includes(name)).map((name) => (
        <Button key={name} type={name === 'finish' && !mayAccept ? 'primary' : 'default'} onClick={() => onDialog(name)}>
          {TITLES[name]}
        </Button>
      ))}
    </>
  );
}
