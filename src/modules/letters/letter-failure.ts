import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { TemplateFault } from './rules/index.ts';

/** Why nothing was changed in an agency's letters. */
export type LetterFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'faulty'; readonly faults: readonly TemplateFault[] }
  /** Letters may have been written by it: another version has to follow. */
  | { readonly kind: 'inForce' }
  | { readonly kind: 'tooEarly'; readonly today: string }
  /** Another version begins on that day. */
  | { readonly kind: 'dayTaken'; readonly from: string };

export function letterProblem(failure: LetterFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('文书文本');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'faulty': {
      const [first] = failure.faults;
      return new Problem({
        status: 422,
        code: 'letter.faulty',
        title: '文书文本有问题',
        detail: first?.sentence ?? '请改正后再保存。',
        fields: failure.faults.map(({ code, line, sentence }) => ({
          path: code === 'noTitle' ? 'title' : line === null ? 'lines' : `lines/${line - 1}`,
          message: sentence,
        })),
      });
    }
    case 'inForce':
      return new Problem({
        status: 409,
        code: 'letter.inForce',
        title: '文本已经启用',
        detail: '已经启用的文本可能已用于文书，不能修改或取消；请另存为新文本，写明启用日期。',
      });
    case 'tooEarly': {
      const message = `新文本最早从今天（${failure.today}）起启用，请改启用日期。`;
      return new Problem({
        status: 422,
        code: 'letter.tooEarly',
        title: '启用日期太早',
        detail: message,
        fields: [{ path: 'effectiveFrom', message }],
      });
    }
    case 'dayTaken': {
      const message = `已经有从 ${failure.from} 起启用的文本，请修改那一份，或者换一个日期。`;
      return new Problem({
        status: 409,
        code: 'letter.dayTaken',
        title: '启用日期重复',
        detail: message,
        fields: [{ path: 'effectiveFrom', message }],
      });
    }
    default:
      return assertNever(failure);
  }
}
