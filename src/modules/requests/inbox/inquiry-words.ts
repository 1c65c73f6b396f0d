import type { HistoryWords } from '../../../platform/audit/index.ts';
import { agencyNames, unitNames } from '../../agencies/index.ts';
import { personNames } from '../../people/index.ts';

/** What a question's history is told in. */
export const INQUIRY_WORDS: HistoryWords = {
  deeds: { receive: '签收', assign: '分派', answer: '答复' },
  fields: {
    agencyId: '来函机关',
    consultationId: '编号',
    requestId: '申请编号',
    version: '版本',
    party: '称呼',
    asks: '对象',
    askedAgencyId: '协办机关',
    askedUnitId: '承办科室',
    askedAssigneeId: '承办人',
    sentOn: '发出之日',
    receivedOn: '签收之日',
    answeredOn: '答复之日',
    opinion: '意见',
    taskId: '任务',
  },
  values: {
    asks: { thirdParty: '第三方', agency: '机关' },
    opinion: { agrees: '同意公开', refuses: '不同意公开', partly: '部分同意', silent: '逾期未答复' },
  },
  names: { agencyId: agencyNames, askedAgencyId: agencyNames, askedUnitId: unitNames, askedAssigneeId: personNames },
};
