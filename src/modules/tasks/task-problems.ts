import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import { DEED_TITLES, STATE_TITLES } from './rules/task-states.ts';
import type { TaskFailure } from './task-failure.ts';

/** What a failure says to whoever asked. */
export function taskProblem(failure: TaskFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('任务');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'notNow': {
      const deed = failure.deed === 'edit' ? '修改' : DEED_TITLES[failure.deed];
      const detail = `这个任务现在是“${STATE_TITLES[failure.state]}”，不能${deed}；请重新载入，看看它的最新情况。`;
      return new Problem({ status: 409, code: 'task.notNow', title: `现在不能${deed}`, detail });
    }
    case 'agencyClosed':
      return new Problem({ status: 409, code: 'task.agencyClosed', title: '机关已撤销', detail: '这个机关已撤销，不能再下达任务。' });
    case 'unitUnknown':
      return wrongField('unitId', 'task.unitUnknown', '没有这个科室，或者您不能向它下达任务；请重新选择科室。');
    case 'assigneeUnknown':
      return wrongField('assigneeId', 'task.assigneeUnknown', '这个人不在承办科室，或者账号已停用；请重新选择承办人。');
    default:
      return assertNever(failure);
  }
}

function wrongField(path: string, code: string, detail: string): Problem {
  return new Problem({ status: 422, code, title: '填写有误', detail, fields: [{ path, message: detail }] });
}
