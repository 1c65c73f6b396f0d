import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useState, type ReactNode } from 'react';
import { AwaitedRecord } from '../record/awaited-record.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { timeWords } from '../record/time-words.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { Deadline } from './deadline.tsx';
import { StateTag } from './state-tag.tsx';
import { TaskActions } from './task-actions.tsx';
import { TaskDialog, type TaskDialogName } from './task-dialog.tsx';
import { TaskNotes } from './task-notes.tsx';
import { OFFICE, toneOf, type TaskShape } from './task-words.ts';
import { useTask } from './use-task.ts';

const ABOVE = [{ text: '任务', to: '/tasks' }];

/** One task: what it asks, where it stands, what one may do now, what was said. */
export function TaskScreen({ params }: ScreenProps): ReactNode {
  const { data: task, error, refetch } = useTask(Number(params['id']));
  if (task === undefined) return <AwaitedRecord title="任务" above={ABOVE} error={error} onAgain={refetch} />;
  return <TaskRecord task={task} />;
}

function TaskRecord({ task }: { readonly task: TaskShape }): ReactNode {
  const [dialog, setDialog] = useState<TaskDialogName | null>(null);
  return (
    <>
      <RecordPage
        title={task.title}
        above={ABOVE}
        state={<StateTag state={task.state} />}
        facts={[
          { label: '办理期限', value: <Deadline day={task.dueOn ?? ''} tone={toneOf(task)} /> },
          { label: '承办科室', value: task.unit?.name ?? OFFICE },
          { label: '承办人', value: task.assignee?.name ?? '未指定' },
          { label: '下达', value: `${task.createdBy.name}，${timeWords(task.createdAt)}` },
          ...(task.about === null ? [] : [{ label: '关联事项', value: <Link to={task.about.path}>打开</Link> }]),
          ...(task.finishedAt === null ? [] : [{ label: '办结时间', value: timeWords(task.finishedAt) }]),
        ]}
        actions={<TaskActions task={task} onDialog={setDialog} />}
        tabs={[{ name: 'work', title: '办理', content: <TaskWork task={task} /> }]}
        historyPath={`/api/v1/tasks/${task.id}/history`}
      />
      {dialog !== null && <TaskDialog name={dialog} task={task} onClose={() => setDialog(null)} />}
    </>
  );
}

function TaskWork({ task }: { readonly task: TaskShape }): ReactNode {
  return (
    <div className="column">
      {task.state === 'returned' && (
        <Alert
          type="error"
          showIcon
          title={task.returnedTo === 'unit' ? '已退回承办科室，请补充后再上报' : '承办科室已退回，请重新分派'}
          description={task.returnReason}
        />
      )}
      <section className="task-part">
        <h2>要求</h2>
        {task.body === '' ? <p className="nothing">没有另写要求。</p> : <p className="said">{task.body}</p>}
      </section>
      {task.answer !== '' && (
        <section className="task-part">
          <h2>办理结果</h2>
          <p className="said">{task.answer}</p>
        </section>
      )}
      <TaskNotes task={task} />
    </div>
  );
}
