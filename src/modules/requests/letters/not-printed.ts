import { Problem } from '../../../platform/http/index.ts';
import { requestProblem } from '../request-problems.ts';
import type { NotPrinted } from './frozen-letter.ts';

/** Why there is no letter to look at. */
export function notPrinted(failure: NotPrinted): Problem {
  switch (failure.kind) {
    case 'missingFields':
      return requestProblem({ kind: 'letterIncomplete', fields: failure.fields });
    case 'erased':
      return new Problem({ status: 410, code: 'request.erased', title: '已经清除', detail: '保管期限已过，文书里的个人信息已经清除。' });
    case 'cantBePrinted':
      return new Problem({ status: 422, code: 'request.cantBePrinted', title: '不能生成 PDF', detail: failure.message });
  }
}
