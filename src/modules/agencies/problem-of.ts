import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { AgencyFailure } from './agency-failure.ts';

/** What people read about a refused change of the register. */
export function problemOf(failure: AgencyFailure): Problem {
  switch (failure.kind) {
    case 'agencyNotFound':
      return notFound('机关');
    case 'unitNotFound':
      return notFound('科室');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'agencyClosed':
      return conflict('agency.closed', '机关已撤销', '已撤销的机关只保留记录，不能再修改或新增内容；请选择另一个机关。');
    case 'unitClosed':
      return conflict('unit.closed', '科室已撤销', '已撤销的科室不能再修改；请选择另一个科室，或新设科室。');
    case 'nameTaken':
      return conflict('agency.nameTaken', '名称已被使用', '这个名称已经有了，请改用另一个名称。', 'name');
    case 'codeTaken':
      return conflict('agency.codeTaken', '网址代码已被使用', '别的机关已使用这个网址代码，请换一个。', 'code');
    case 'creditCodeTaken':
      return conflict('agency.creditCodeTaken', '统一社会信用代码已被使用', '别的机关已登记这个代码，请核对后重新填写。', 'creditCode');
    case 'codeFixed':
      return conflict(
        'agency.codeFixed',
        '网址代码不能再改',
        '这个机关已经用它发布过内容，改了会使已公开的网址失效；请保留原代码。',
        'code',
      );
    case 'rootOutOfReach':
      return new Problem({
        status: 403,
        code: 'agency.rootOutOfReach',
        title: '没有权限',
        detail: '没有上级的机关只能由管理全部机关的系统管理员设立、修改、调整或撤销，请与其联系。',
      });
    case 'ownDescendant':
      return conflict('agency.ownDescendant', '不能这样调整', '不能把机关放到它自己或它的下级之下，请选择另一个上级。', 'parentId');
    case 'hasAgenciesBelow':
      return conflict('agency.hasAgenciesBelow', '还有下级机关', `这个机关下面还有 ${failure.count} 个机关，请先调整或撤销它们。`);
    case 'unitHasPeople':
      return conflict('unit.hasPeople', '科室里还有人', `这个科室还有 ${failure.count} 人，请先把他们调到别的科室或停用账号。`);
    default:
      return assertNever(failure);
  }
}

function conflict(code: string, title: string, detail: string, field?: string): Problem {
  return new Problem({ status: 409, code, title, detail, ...(field === undefined ? {} : { fields: [{ path: field, message: detail }] }) });
}
