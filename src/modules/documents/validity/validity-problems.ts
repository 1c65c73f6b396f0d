import type { Database } from '../../../platform/database/index.ts';
import { Problem } from '../../../platform/http/index.ts';
import { documentProblem } from '../document-problems.ts';
import { VALIDITY_TITLES } from '../rules/validity.ts';
import type { CleanUpFailure } from './clean-up.ts';
import type { ValidityFailure } from './set-validity.ts';

/** What a failure says to whoever asked. */
export async function validityProblem(database: Database, failure: ValidityFailure): Promise<Problem> {
  if (failure.kind === 'noValidity')
    return new Problem({
      status: 409,
      code: 'validity.notForType',
      title: '这类信息没有效力',
      detail: '只有规范性文件有效力状态，这条信息不需要变更效力。',
    });
  if (failure.kind === 'neverNumbered')
    return new Problem({
      status: 409,
      code: 'validity.neverReleased',
      title: '文件还没有发布',
      detail: '没有发布过的文件还没有效力；不需要的草稿请作废。',
    });
  if (failure.kind === 'sameValidity')
    return wrong('validity', 'validity.same', `这份文件的效力已经是“${VALIDITY_TITLES[failure.validity]}”，不需要变更。`);
  if (failure.kind === 'endedAlready')
    return wrong('validity', 'validity.ended', `这份文件的效力是“${VALIDITY_TITLES[failure.validity]}”，只能恢复为有效。`);
  if (failure.kind === 'deciderUnknown')
    return wrong('decidedBy', 'validity.deciderUnknown', '没有这份依据文件，或者您不能引用它；请选择本机关的文件或已公开的文件。');
  return documentProblem(database, failure);
}

/** The same for one decision of a clean-up, which undoes all of it. */
export async function cleanUpProblem(database: Database, failure: CleanUpFailure): Promise<Problem> {
  switch (failure.kind) {
    case 'basisMissing':
      return wrong('basis', 'cleanUp.basisMissing', '请选择公布清理结果的文件，或者填写它的名称和文号。');
    case 'chosenTwice':
      return wrong(`decisions/${failure.index}`, 'cleanUp.chosenTwice', '同一份文件选了两次，请只留一次。');
    case 'deciderUnknown':
      return wrong('decidedBy', 'cleanUp.deciderUnknown', '没有这份依据文件，或者您不能引用它；请选择本机关的文件或已公开的文件。');
    case 'decision': {
      const { words } = await validityProblem(database, failure.why);
      const path = `decisions/${failure.index}`;
      const message = failure.title === null ? words.detail : `《${failure.title}》：${words.detail}`;
      return new Problem({ ...words, title: '没有清理', detail: `${message}全部决定都没有生效。`, fields: [{ path, message }] });
    }
  }
}

function wrong(path: string, code: string, detail: string): Problem {
  return new Problem({ status: 422, code, title: '填写有误', detail, fields: [{ path, message: detail }] });
}
