import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { StartFailure } from './start-import.ts';

export function startProblem(failure: StartFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('导入');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'done':
      return new Problem({ status: 409, code: 'archive.done', title: '已经导入完', detail: '这张表已经导入完；再有资料，请重新上传。' });
    case 'blocked':
      return new Problem({ status: 409, code: 'archive.blocked', title: '还不能开始', detail: failure.message });
    case 'nothing':
      return new Problem({
        status: 409,
        code: 'archive.nothing',
        title: '没有可以导入的行',
        detail: '每一行都有错误；请按检查结果改好表格，重新上传。',
      });
    default:
      return assertNever(failure);
  }
}
