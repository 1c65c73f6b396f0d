import type { Remedy } from '../../../law/index.ts';

export const REMEDY_KINDS = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const satisfies readonly Remedy[];
export const KIND_TITLES: Readonly<Record<Remedy, string>> = {
  reconsideration: '行政复议',
  litigationDirect: '行政诉讼（未经复议）',
  litigationAfterReconsideration: '行政诉讼（复议后）',
};

/** What it is directed against. */
export const ATTACKED = ['reply', 'noReply', 'procedure', 'publication', 'other'] as const;
export const ATTACKED_TITLES: Readonly<Record<(typeof ATTACKED)[number], string>> = {
  reply: '答复的内容',
  noReply: '逾期不予答复',
  procedure: '办理的程序',
  publication: '公开侵害权益',
  other: '其他',
};

/** Who applies for review or sues. */
export interface Party {
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  readonly address: string;
  /** 代理人; '' for none. */
  readonly agent: string;
}
