import { assertNever } from '../../kernel/assert-never.ts';
import { readHistory } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { DEED_TITLES, STATE_TITLES } from './rules/document-states.ts';
import { shanghaiMinute } from './today.ts';

/** What a failure says to whoever asked; a conflict tells who came first. */
export async function documentProblem(database: Database, failure: DocumentFailure): Promise<Problem> {
  switch (failure.kind) {
    case 'notFound':
      return notFound('信息');
    case 'versionConflict':
      return conflict(database, failure);
    case 'notNow': {
      const deed = failure.deed === 'schedule' ? '定时' : DEED_TITLES[failure.deed];
      const detail = `这条信息现在是“${STATE_TITLES[failure.state]}”，不能${deed}；请重新载入，看看它的最新情况。`;
      return new Problem({ status: 409, code: 'document.notNow', title: `现在不能${deed}`, detail });
    }
    case 'typeUnknown':
      return wrongFields('document.typeUnknown', [{ path: 'type', message: '没有这种信息类型，请重新选择。' }]);
    case 'singleTaken':
      return new Problem({
        status: 409,
        code: 'document.singleTaken',
        title: `已经有${failure.title}`,
        detail: `本机关已经有一份${failure.title}，请在“信息”里打开它修改；以前的版本都会保留。`,
      });
    case 'agencyClosed':
      return new Problem({ status: 409, code: 'document.agencyClosed', title: '机关已撤销', detail: '这个机关已撤销，不能再起草信息。' });
    case 'unitUnknown':
      return wrongFields('document.unitUnknown', [{ path: 'unitId', message: '没有这个科室，或者您不能为它起草；请选择科室。' }]);
    case 'content':
      return wrongFields(
        'document.content',
        failure.faults.map(({ path, message }) => ({ path: `content/${path}`, message })),
      );
    case 'incomplete': {
      const [first] = failure.missing;
      const rest = failure.missing.length > 1 ? `（共 ${failure.missing.length} 处）` : '';
      const fields = failure.missing.map(({ path, message }) => ({ path: `content/${path}`, message }));
      return new Problem({
        status: 422,
        code: 'document.incomplete',
        title: '还没有填写完整',
        detail: `${first?.message ?? ''}${rest}`,
        fields,
      });
    }
    case 'contentChanged':
      return new Problem({
        status: 412,
        code: 'document.contentChanged',
        title: '内容已经改变',
        detail: '这条信息的内容在您看过之后已被修改；请重新载入，看过最新内容再办。',
      });
    case 'noCreditCode':
      return new Problem({
        status: 409,
        code: 'document.noCreditCode',
        title: '不能生成索引号',
        detail: '本机关还没有登记统一社会信用代码，索引号以它开头；请系统管理员在“机关”里补上后再发布。',
      });
    case 'indexNumberTaken':
      return new Problem({
        status: 409,
        code: 'document.indexNumberTaken',
        title: '索引号已被占用',
        detail: `索引号 ${failure.indexNumber} 已属于另一条信息；请在“索引号规则”里换一种写法后再发布。`,
      });
    case 'notPublic':
      return new Problem({ status: 409, code: 'document.notPublic', title: '没有公开', detail: '这条信息没有公开，不需要撤下。' });
    case 'scheduleWrong':
      return wrongFields('document.scheduleWrong', [{ path: failure.path, message: failure.message }]);
    default:
      return assertNever(failure);
  }
}

async function conflict(database: Database, { agencyId, id }: Extract<DocumentFailure, { kind: 'versionConflict' }>): Promise<Problem> {
  const { items } = await readHistory(database, { agencyId, noun: DOCUMENT.noun, recordId: id }, { limit: 1 }, DOCUMENT_WORDS);
  const [last] = items;
  if (last === undefined) return new Problem(VERSION_CONFLICT);
  const when = shanghaiMinute(new Date(last.at));
  const detail = `您打开之后，${last.actor.name}已在 ${when} 办理了“${last.deedTitle}”；您写的内容还在，请对照最新内容后再保存。`;
  return new Problem({ ...VERSION_CONFLICT, detail });
}

function wrongFields(code: string, fields: readonly { readonly path: string; readonly message: string }[]): Problem {
  return new Problem({ status: 422, code, title: '填写有误', detail: fields[0]?.message ?? '', fields: fields.slice(0, 100) });
}
