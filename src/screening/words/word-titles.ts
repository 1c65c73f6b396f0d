import type { Gate, Gravity } from '../finding.ts';
import type { WordCode } from './word.ts';

/** What kinds of words are called in tables and on screens. */
export const WORD_CODE_TITLES: Readonly<Record<WordCode, string>> = {
  wrongWord: '错别字和不规范用语',
  confusedName: '名称和固定提法',
  forbiddenWord: '禁用和慎用词语',
  extremeWord: '绝对化用语',
  secrecyMark: '国家秘密标志',
  internalUse: '内部使用标记',
};

export const GRAVITY_TITLES: Readonly<Record<Gravity, string>> = { block: '必须改正', warning: '请核对', hint: '提示' };

/** 六关, as tables of words name them. */
export const WORD_GATE_TITLES: Readonly<Record<Gate, string>> = {
  politics: '政治关',
  law: '法律关',
  policy: '政策关',
  secrecy: '保密关',
  wording: '文字关',
  opinion: '舆情关',
};
