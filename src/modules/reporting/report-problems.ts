import { assertNever } from '../../kernel/assert-never.ts';
import { Problem, type ProblemWords } from '../../platform/http/index.ts';
import type { DismissalFailure } from './dismissals.ts';
import type { ImportFailure } from './import-report.ts';

export type ReportFailure = ImportFailure | DismissalFailure | { readonly kind: 'findingUnknown' };

/** What a failure says to whoever asked. */
export function reportProblem(failure: ReportFailure): Problem {
  return new Problem(wordsOf(failure));
}

function wordsOf(failure: ReportFailure): ProblemWords {
  switch (failure.kind) {
    case 'unreadable': {
      const { code, message } = failure.refusal;
      return { status: 422, code, title: '不能读取这份报告', detail: message };
    }
    case 'otherAgency': {
      const { reportName, agencyName } = failure;
      const detail = `报告写的机关是“${reportName}”，您所在的机关是“${agencyName}”；如果确实是同一机关，请确认后再导入，否则请换一份报告。`;
      return {
        status: 422,
        code: 'report.otherAgency',
        title: '报告写的是另一个机关',
        detail,
        fields: [{ path: 'confirmAgencyName', message: reportName }],
      };
    }
    case 'yearUnknown': {
      const detail = '不知道是哪一年度的报告，请填写报告年度，例如 2025。';
      return { status: 422, code: 'report.yearUnknown', title: '缺少报告年度', detail, fields: [{ path: 'year', message: detail }] };
    }
    case 'agencyClosed':
      return { status: 409, code: 'report.agencyClosed', title: '机关已撤销', detail: '这个机关已撤销，不能再导入年度报告。' };
    case 'alreadyDismissed':
      return { status: 409, code: 'finding.alreadyDismissed', title: '已经排除', detail: '这条问题已经有人排除，请重新载入查看理由。' };
    case 'notDismissed':
      return { status: 409, code: 'finding.notDismissed', title: '没有排除过', detail: '这条问题没有排除，不用撤销；请重新载入。' };
    case 'findingUnknown':
      return { status: 422, code: 'finding.unknown', title: '没有这条问题', detail: '这份报告的最新版本里没有这条问题，请重新载入。' };
    default:
      return assertNever(failure);
  }
}
