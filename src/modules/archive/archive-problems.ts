import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { PauseFailure } from './pause-import.ts';
import type { StartFailure } from './start-import.ts';

/** What people are told. */
export function archiveProblem(failure: StartFailure | PauseFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('导入');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'done':
      return new Problem({ status: 409, code: 'archive.done', title: '已经导入完', detail: '这张表已经导入完；再有资料，请重新上传。' });
    case 'ownUpload':
      return new Problem({
        status: 409,
        code: 'archive.ownUpload',
        title: '不能批准自己上传的导入',
        detail: '这张表是您自己上传的，请由本机关另一位负责人批准后开始导入。',
      });
    case 'atServer':
      return new Problem({
        status: 409,
        code: 'archive.atServer',
        title: '请在服务器上接着导入',
        detail: '这一批是在服务器上用 gongkai import 导入的，文件也在那里；请再运行同一条命令。',
      });
    case 'notRunning':
      return new Problem({ status: 409, code: 'archive.notRunning', title: '没有在导入', detail: '这一批现在没有在导入，请刷新后再看。' });
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
