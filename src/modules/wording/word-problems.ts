import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { WordFailure } from './word-failure.ts';

export function wordProblem(failure: WordFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('词');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'taken': {
      const message = `词库里已有同类的“${failure.word}”，请修改原来那一条。`;
      return new Problem({ status: 409, code: 'word.taken', title: '词已在词库里', detail: message, fields: [{ path: 'word', message }] });
    }
    case 'retired':
      return new Problem({ status: 409, code: 'word.retired', title: '词已停用', detail: '这个词已经停用；还要用，请重新增加。' });
    case 'notBuiltIn':
      return new Problem({
        status: 422,
        code: 'word.notBuiltIn',
        title: '没有这个内置词',
        detail: '内置词库里没有这个词；本机关自己的词，请在“本机关的词”里停用。',
      });
    default:
      return assertNever(failure);
  }
}
