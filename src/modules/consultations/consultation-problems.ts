import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { STATE_TITLES } from './rules/index.ts';

/** What a failure says to whoever asked. */
export function consultationProblem(failure: ConsultationFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound(failure.what);
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'notNow': {
      const detail = `这次征集现在是“${STATE_TITLES[failure.state]}”，不能${failure.deed}；请重新载入，看看它的最新情况。`;
      return new Problem({ status: 409, code: 'consultation.notNow', title: `现在不能${failure.deed}`, detail });
    }
    case 'agencyClosed':
      return new Problem({
        status: 409,
        code: 'consultation.agencyClosed',
        title: '机关已撤销',
        detail: '这个机关已撤销，不能再征集意见。',
      });
    case 'unitUnknown':
      return wrongField('unitId', 'consultation.unitUnknown', '没有这个科室，或者您不能替它征集意见；请重新选择科室。');
    case 'documentUnknown':
      return wrongField('documentId', 'consultation.documentUnknown', '没有这条信息，或者它不是本机关的；请重新选择。');
    case 'kindUnknown':
      return wrongField('kind', 'consultation.kindUnknown', '没有这种征集类别，请重新选择。');
    case 'tooShort': {
      const { days, least, source, earliest } = failure;
      const why = source === null ? '本单位的设置' : source;
      const detail = `从今天开始到截止只有 ${days} 天，${why}要求一般不少于 ${least} 天；请把截止日期改到 ${earliest} 或以后，确需缩短的写明理由（会向社会公布）。`;
      return wrongField('closesOn', 'consultation.tooShort', detail, 409);
    }
    case 'endsBeforeItBegins':
      return wrongField('closesOn', 'consultation.endsBeforeItBegins', '截止日期已经过了或者就是今天，请改到明天以后。', 409);
    case 'mustNotBePublic':
      return wrongField(failure.field, 'consultation.mustNotBePublic', `其中有不能公开的内容：${failure.sentences.join('')}`);
    case 'undecided': {
      const detail = `还有 ${failure.counts.undecided} 条意见没有答复，请逐条写明是否采纳，再公布结果。`;
      return new Problem({ status: 409, code: 'consultation.undecided', title: '还有意见没有答复', detail });
    }
    case 'reasonMissing':
      return wrongField('reason', 'consultation.reasonMissing', '没有采纳、部分采纳或者不作处理的，请说明理由。');
    case 'setAsideIsShown':
      return wrongField('publicText', 'consultation.setAsideIsShown', '不作处理的意见不随结果公布，请去掉公布的文字。');
    default:
      return assertNever(failure);
  }
}

function wrongField(path: string, code: string, detail: string, status = 422): Problem {
  return new Problem({ status, code, title: '填写有误', detail, fields: [{ path, message: detail }] });
}
