import type { Gate } from '../../../screening/finding.ts';

/** 六关 */
export const GATE_TITLES: Readonly<Record<Gate, string>> = {
  politics: '政治关',
  law: '法律关',
  policy: '政策关',
  secrecy: '保密关',
  wording: '文字关',
  opinion: '舆情关',
};
