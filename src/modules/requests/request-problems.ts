import { assertNever } from '../../kernel/assert-never.ts';
import { DEED_TITLES, GUARD_TITLES, STATE_TITLES, type ClockFault, type IntakeDate } from '../../law/index.ts';
import { notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { RequestFailure } from './request-failure.ts';

const DATE_TITLES: Readonly<Record<IntakeDate, string>> = {
  submitted: '当面提交之日',
  signed: '签收之日',
  confirmed: '与申请人确认之日',
  arrived: '到达之日',
};

const FAULTS: Readonly<Record<ClockFault['kind'], string>> = {
  notReceived: '还没有确认收到之日',
  afterEnd: '申请已经办结',
  notRunning: '答复期限这时没有在计算',
  lateExtension: '答复期限已过，不能再延期',
  secondExtension: '已经延期一次',
  extensionTooLong: '延长的期限最长不得超过二十个工作日',
  lateCorrection: '告知补正已超过七个工作日',
  secondCorrection: '补正应当一次性告知，已经告知过',
  nothingAsked: '没有等待申请人的事项',
  unknownParty: '没有在征求这一方的意见',
  alreadyAsked: '正在征求这一方的意见',
  noFees: '收到申请时还没有信息处理费的规定',
  lateFeeNotice: '答复期限已过，不能再通知缴费',
  lateDelay: '答复期限已过，不能再告知延迟答复',
};

/** What a failure says to whoever asked. */
export function requestProblem(failure: RequestFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('公开申请');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'notNow': {
      const title = DEED_TITLES[failure.deed];
      const wanted = failure.missing.map((guard) => GUARD_TITLES[guard]).filter((words) => words !== '');
      const detail =
        wanted.length === 0
          ? `这件申请现在是“${STATE_TITLES[failure.state]}”，不能${title}；请重新载入，看看它的最新情况。`
          : `${title}的条件是：${wanted.join('；或者：')}。现在不符合，请核对日期和办理情况。`;
      return new Problem({ status: 409, code: 'request.notNow', title: `现在不能${title}`, detail });
    }
    case 'clockRefuses': {
      const title = DEED_TITLES[failure.deed];
      return new Problem({
        status: 409,
        code: `request.${failure.fault}`,
        title: `现在不能${title}`,
        detail: `${FAULTS[failure.fault]}。`,
      });
    }
    case 'dayOutOfOrder':
      return wrongField('on', 'request.dayOutOfOrder', `日期不能早于上一步的 ${failure.after}，请检查日期。`);
    case 'dayInFuture':
      return wrongField('on', 'request.dayInFuture', '日期还没有到，请填写今天或者以前的日期。');
    case 'receiptUnknown':
      return wrongField(
        `${failure.missing}On`,
        'request.receiptUnknown',
        `请填写${DATE_TITLES[failure.missing]}：按条例第三十一条，收到之日由它确定。`,
      );
    case 'undecided':
      return wrongField('parts', 'request.undecided', `第 ${failure.part} 项还没有确定办理结果，请先拟定答复。`);
    case 'noReply':
      return wrongField('parts', 'request.noReply', '这个办理结果没有对应的答复书，请检查办理结果。');
    case 'letterIncomplete': {
      const detail = `答复书还缺：${failure.fields.map(({ label }) => label).join('、')}。请填写后再送审。`;
      const fields = failure.fields.map(({ name, label }) => ({ path: `fields.${name}`, message: `请填写${label}。` }));
      return new Problem({ status: 422, code: 'request.letterIncomplete', title: '答复书不完整', detail, fields });
    }
    case 'inquiryUnknown':
      return notFound('协办函');
    case 'partyUnknown':
      return notFound('征求意见的对象');
    case 'signing':
      return new Problem(
        failure.refusal.kind === 'signedBefore'
          ? {
              status: 409,
              code: 'request.signedBefore',
              title: '不能签批',
              detail: '同一个人在一轮审批里只能签一次，起草人不能签发自己拟的答复；请由别人签批。',
            }
          : {
              status: 409,
              code: 'request.notYourLevel',
              title: '还没有轮到您签批',
              detail: `现在是“${failure.refusal.level.title}”，请等这一级签批。`,
            },
      );
    case 'unitUnknown':
      return wrongField('unitId', 'request.unitUnknown', '没有这个科室，或者科室已撤销；请重新选择科室。');
    case 'assigneeUnknown':
      return wrongField('assigneeId', 'request.assigneeUnknown', '这个人不在承办科室，或者账号已停用；请重新选择承办人。');
    case 'agencyClosed':
      return new Problem({ status: 409, code: 'request.agencyClosed', title: '机关已撤销', detail: '这个机关已撤销，不能再收申请。' });
    case 'wrongField':
      return wrongField(failure.path, failure.code, failure.message);
    default:
      return assertNever(failure);
  }
}

function wrongField(path: string, code: string, detail: string): Problem {
  return new Problem({ status: 422, code, title: '填写有误', detail, fields: [{ path, message: detail }] });
}
