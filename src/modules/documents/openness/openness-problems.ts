import type { Database } from '../../../platform/database/index.ts';
import { Problem } from '../../../platform/http/index.ts';
import { documentProblem } from '../document-problems.ts';
import type { JudgeFailure } from './judge-openness.ts';
import type { ReEvaluationFailure } from './re-evaluate.ts';

/** What a failure says to whoever asked. */
export async function opennessProblem(database: Database, failure: JudgeFailure | ReEvaluationFailure): Promise<Problem> {
  if (failure.kind === 'noPriorReview')
    return new Problem({
      status: 409,
      code: 'openness.noPriorReview',
      title: '现在不需要审查公开属性',
      detail: '只有拟不予公开、还没有送审的政策性文件需要先审查公开属性；请重新载入，看看它的最新情况。',
    });
  if (failure.kind === 'ownDraft')
    return new Problem({
      status: 409,
      code: 'openness.ownDraft',
      title: '不能审查自己写的文件',
      detail: '这份文件有您写的内容，公开属性请由公开工作机构的另一位同事审查。',
    });
  if (failure.kind === 'notKeptBack')
    return new Problem({
      status: 409,
      code: 'openness.notKeptBack',
      title: '现在不能评估',
      detail: '只有已经归档、没有主动公开的信息需要定期评估；请重新载入，看看它的最新情况。',
    });
  if (failure.kind === 'alreadySo')
    return wrong('decision', 'openness.alreadySo', '这条信息已经是依申请公开，请选择继续或者转为主动公开。');
  if (failure.kind === 'groundWanted')
    return wrong('ground', 'openness.groundWanted', '现在的依据只能用于不予公开，请选择依申请公开的依据。');
  return documentProblem(database, failure);
}

function wrong(path: string, code: string, detail: string): Problem {
  return new Problem({ status: 422, code, title: '填写有误', detail, fields: [{ path, message: detail }] });
}
