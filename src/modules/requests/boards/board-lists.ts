import { CLOSED_STATES, REQUEST_STATES, type RequestState } from '../../../law/index.ts';
import type { BoardList } from '../../../platform/listing/index.ts';
import { MAY_LENGTHEN } from '../consent/waits-for-head.ts';
import type { URGENCY_TITLES } from '../request-list.ts';

/** A list of the board; its filters are those of the list of requests. */
interface RequestBoardList extends BoardList {
  readonly states: readonly RequestState[];
  readonly urgency: keyof typeof URGENCY_TITLES | null;
}

const OPEN = REQUEST_STATES.filter((state) => !CLOSED_STATES.includes(state));

/** What a clerk looks for in the morning, the most pressing first. */
export const BOARD_LISTS: readonly RequestBoardList[] = [
  { name: 'late', title: '逾期', tone: 'error', states: OPEN, urgency: 'late' },
  { name: 'today', title: '今天到期', tone: 'warning', states: OPEN, urgency: 'today' },
  { name: 'in3', title: '三个工作日内到期', tone: 'notice', states: OPEN, urgency: 'in3' },
  { name: 'in5', title: '五个工作日内到期', tone: 'notice', states: OPEN, urgency: 'in5' },
  { name: 'toConfirm', title: '待确认收到', tone: 'warning', states: ['arrived'], urgency: null },
  { name: 'handling', title: '办理中', tone: 'plain', states: ['handling'], urgency: null },
  { name: 'forApplicant', title: '等待申请人', tone: 'plain', states: ['awaitingCorrection', 'awaitingReasons'], urgency: null },
  { name: 'forThirdParty', title: '征求意见中', tone: 'plain', states: ['consulting'], urgency: null },
  { name: 'forPayment', title: '等待缴费', tone: 'plain', states: ['awaitingPayment'], urgency: null },
  { name: 'forHead', title: '等负责人决定', tone: 'warning', states: MAY_LENGTHEN, urgency: null, flag: 'asksConsent' },
  { name: 'approving', title: '答复审批中', tone: 'plain', states: ['approving'], urgency: null },
  { name: 'toDeliver', title: '待送达', tone: 'notice', states: ['approved'], urgency: null },
  { name: 'open', title: '全部在办', tone: 'plain', states: OPEN, urgency: null },
];
