import { assertNever } from '../../kernel/assert-never.ts';
import type { Database } from '../../platform/database/index.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import { documentProblem } from '../documents/index.ts';
import { personNames } from '../people/index.ts';
import type { DelegationFailure, FlowFailure, ReviewFailure } from './review-failure.ts';
import { refusalSentence, type Refusal } from './rules/refusal.ts';

/** What a failure says to whoever asked. */
export async function reviewProblem(database: Database, failure: ReviewFailure): Promise<Problem> {
  switch (failure.kind) {
    case 'notFound':
      return notFound('信息');
    case 'refused':
      return refusedProblem(failure.refusal, await refusalNames(database, failure.refusal));
    case 'document':
      return documentProblem(database, failure.failure);
    case 'noFlow': {
      const detail = '这类信息还没有审核流程；请分管领导在“审核流程”里设定后再送审。';
      return new Problem({ status: 409, code: 'review.noFlow', title: '没有审核流程', detail });
    }
    case 'remarksAstray': {
      const detail = `有 ${failure.at.length} 条批注引用的文字不在所指的位置；请重新选中文字再批注，或者把话写进意见里。`;
      const message = '引用的文字不在这个位置，请重新选中文字再批注。';
      const fields = failure.at.map((index) => ({ path: `remarks/${index}`, message }));
      return new Problem({ status: 422, code: 'review.remarksAstray', title: '批注没有对准原文', detail, fields });
    }
    default:
      return assertNever(failure);
  }
}

/** Names of the people that a refusal speaks of. */
async function refusalNames(database: Database, refusal: Refusal): Promise<(account: number) => string> {
  const ids = [
    ...('by' in refusal ? [refusal.by, ...(refusal.onBehalfOf === null ? [] : [refusal.onBehalfOf])] : []),
    ...('account' in refusal ? [refusal.account] : []),
  ];
  const names = ids.length === 0 ? new Map<number, string>() : await personNames(database, ids);
  return (account) => names.get(account) ?? `编号 ${account}`;
}

function refusedProblem(refusal: Refusal, nameOf: (account: number) => string): Problem {
  const detail = refusalSentence(refusal, nameOf);
  return new Problem({ status: statusOf(refusal), code: `review.${refusal.kind}`, title: '不能这样办理', detail });
}

/** 412: the asker saw another text; 403: not this person; 422: the form; 409: not now. */
function statusOf({ kind }: Refusal): number {
  switch (kind) {
    case 'textChanged':
      return 412;
    case 'notAllowed':
    case 'wrongRole':
    case 'isAuthor':
    case 'signedOtherRound':
    case 'signedSameRound':
    case 'secrecyApart':
    case 'notLent':
    case 'nothingToReturn':
      return 403;
    case 'incomplete':
    case 'unknownSeat':
    case 'gatesMissing':
    case 'gatesForeign':
    case 'urgentOnlyOpen':
      return 422;
    case 'notNow':
    case 'noReview':
    case 'seatTaken':
    case 'notYet':
    case 'urgentNotAsked':
    case 'urgentAuthorized':
    case 'urgentNotGranted':
    case 'notThrough':
    case 'alreadyOut':
    case 'notPublic':
    case 'wasOut':
      return 409;
    default:
      return assertNever(kind);
  }
}

export function flowProblem(failure: FlowFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('审核流程');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'flowWrong': {
      const fields = failure.faults.map(({ path, message }) => ({ path: `definition/${path.replaceAll('.', '/')}`, message }));
      return new Problem({ status: 422, code: 'reviewFlow.wrong', title: '流程有误', detail: fields[0]?.message ?? '', fields });
    }
    default:
      return assertNever(failure);
  }
}

export function delegationProblem(failure: DelegationFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('委托');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'alreadyRevoked':
      return new Problem({ status: 409, code: 'delegation.revoked', title: '委托已收回', detail: '这项委托已经收回，不用再收。' });
    case 'daysWrong':
      return wrongField(failure.path, 'delegation.daysWrong', failure.message);
    case 'personUnknown':
      return wrongField('toAccount', 'delegation.personUnknown', failure.message);
    default:
      return assertNever(failure);
  }
}

function wrongField(path: string, code: string, detail: string): Problem {
  return new Problem({ status: 422, code, title: '填写有误', detail, fields: [{ path, message: detail }] });
}
