import { assertNever } from '../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import { DEED_TITLES, LEVEL_TITLES, STAGE_TITLES, type RemedyDeed, type RemedyLevel, type RemedyStage } from './rules/index.ts';

/** Why nothing was done to a review or a suit. */
export type RemedyFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'notNow'; readonly deed: RemedyDeed; readonly stage: RemedyStage; readonly level: RemedyLevel }
  | { readonly kind: 'dayOutOfOrder'; readonly after: string }
  | { readonly kind: 'dayInFuture'; readonly path: string }
  | { readonly kind: 'requestUnknown' }
  | { readonly kind: 'reviewUnknown' }
  | { readonly kind: 'agencyClosed' }
  /** The decision wants another reply, but the case is none that can be opened again. */
  | { readonly kind: 'notReopened'; readonly detail: string };

/** What a failure says to whoever asked. */
export function remedyProblem(failure: RemedyFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('复议或者诉讼');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'notNow':
      return new Problem({
        status: 409,
        code: 'remedy.notNow',
        title: `现在不能${DEED_TITLES[failure.deed]}`,
        detail: `它现在是“${LEVEL_TITLES[failure.level]}：${STAGE_TITLES[failure.stage]}”，不能${DEED_TITLES[failure.deed]}；请重新载入，看看它的最新情况。`,
      });
    case 'dayOutOfOrder':
      return wrongField('on', 'remedy.dayOutOfOrder', `日期不能早于 ${failure.after}，请检查日期。`);
    case 'dayInFuture':
      return wrongField(failure.path, 'remedy.dayInFuture', '日期还没有到，请填写今天或者以前的日期。');
    case 'requestUnknown':
      return wrongField('requestId', 'remedy.requestUnknown', '没有这件公开申请，请重新选择，或者不选。');
    case 'reviewUnknown':
      return wrongField('reviewId', 'remedy.reviewUnknown', '没有这件行政复议，请重新选择，或者不选。');
    case 'agencyClosed':
      return new Problem({ status: 409, code: 'remedy.agencyClosed', title: '机关已撤销', detail: '这个机关已撤销，不能再登记。' });
    case 'notReopened':
      return new Problem({ status: 409, code: 'remedy.notReopened', title: '公开申请没有重新办理', detail: failure.detail });
    default:
      return assertNever(failure);
  }
}

function wrongField(path: string, code: string, detail: string): Problem {
  return new Problem({ status: 422, code, title: '填写有误', detail, fields: [{ path, message: detail }] });
}
