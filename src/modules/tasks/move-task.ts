import { sql, type RawBuilder } from 'kysely';
import { assertNever } from '../../kernel/assert-never.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { transitionOf, type Transition } from './rules/task-states.ts';
import { findTask, insertNote, updateTask, type StoredTask } from './store.ts';
import { tellDoers, tellOffice } from './tell.ts';
import type { TaskFailure } from './task-failure.ts';
import { TASK } from './task-record.ts';

/** What moves a task by one press of a button; `text` is the answer or the reason. */
export interface TaskMove {
  readonly id: number;
  readonly version: number;
  readonly deed: 'accept' | 'finish' | 'return' | 'close' | 'reopen';
  readonly text: string;
}

/** Moves a task along the table of transitions, keeps what was said with it, tells whose turn it is. */
export async function moveTask(work: Work, reach: Reach, { id, version, deed, text }: TaskMove): Promise<Result<null, TaskFailure>> {
  const { transaction, by } = work;
  const task = await findTask(transaction, reach, id);
  if (task === null) return err({ kind: 'notFound' });
  if (task.version !== version) return err({ kind: 'versionConflict' });
  const transition = transitionOf(task.state, deed);
  if (transition === null) return err({ kind: 'notNow', state: task.state, deed });
  const reason = transition.says === 'answer' || text === '' ? null : text;
  const changed = await changeRecord(work, TASK, id, { agencyId: task.agencyId, deed, reason }, () =>
    updateTask(transaction, id, version, columnsOf(transition, text)),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  if (deed !== 'accept' && text !== '') await insertNote(transaction, by, { agencyId: task.agencyId, taskId: id, deed, text });
  await tell(work, task, transition, text);
  return ok(null);
}

function columnsOf({ deed, to, returnedTo, says }: Transition, text: string): readonly RawBuilder<unknown>[] {
  return [
    sql`state = ${to}`,
    sql`returned_to = ${returnedTo}`,
    sql`return_reason = ${deed === 'return' ? text : ''}`,
    ...(says === 'answer' ? [sql`answer = ${text}`] : []),
    sql`finished_at = ${to === 'finished' ? sql`now()` : to === 'closed' ? sql.ref('finished_at') : sql`null`}`,
    sql`closed_at = ${to === 'closed' ? sql`now()` : sql`null`}`,
  ];
}

async function tell(work: Work, task: StoredTask, { deed, returnedTo }: Transition, text: string): Promise<void> {
  switch (deed) {
    case 'accept':
      return;
    case 'finish':
    case 'settle':
      return tellOffice(work, task, `已办结：${task.title}`);
    case 'return':
      return returnedTo === 'office'
        ? tellOffice(work, task, `任务被退回：${task.title}（${text}）`)
        : tellDoers(work, task, `请重新办理：${task.title}（${text}）`);
    case 'close':
      return tellDoers(work, task, `任务已结束：${task.title}`);
    case 'reopen':
    case 'assign':
      return tellDoers(work, task, `请重新办理：${task.title}${text === '' ? '' : `（${text}）`}`);
    default:
      return assertNever(deed);
  }
}
