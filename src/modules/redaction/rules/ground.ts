/** What a part of a text may be withheld by. */
export const GROUNDS = ['secret', 'safety', 'privacy', 'businessSecret', 'internal', 'process'] as const;
export type Ground = (typeof GROUNDS)[number];

interface GroundWords {
  readonly title: string;
  /** What stands in the box. */
  readonly article: string;
}

/** 条例 arts 14-16. */
export const GROUND_WORDS: Readonly<Record<Ground, GroundWords>> = {
  secret: { title: '国家秘密，法律、行政法规禁止公开', article: '第十四条' },
  safety: { title: '可能危及国家安全、公共安全、经济安全、社会稳定', article: '第十四条' },
  privacy: { title: '个人隐私', article: '第十五条' },
  businessSecret: { title: '商业秘密', article: '第十五条' },
  internal: { title: '内部事务信息', article: '第十六条第一款' },
  process: { title: '过程性信息、行政执法案卷信息', article: '第十六条第二款' },
};
