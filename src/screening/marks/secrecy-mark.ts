import type { PassageCheck } from '../passage-check.ts';

/** 机密★10年: the mark of 《国家秘密定密管理规定》; a star, a bracket, a label, or a line of its own. Prose of secrets is none. */
const MARK =
  /(?:绝密|机密|秘密) ?[★☆*✩⭐] ?(?:长期|\d{1,2} ?(?:年|个月))?|密级 ?: ?(?:绝密|机密|秘密)(?:级|★)?|保密期限 ?: ?(?:长期|\d{1,2} ?(?:年|个月))|[[(【〔](?:绝密|机密|秘密)级?(?:文件|资料)?[\])】〕]/g;
const LINE = /^[\s★☆*]*(?:绝密|机密|秘密)级? ?(?:长期|\d{1,2} ?(?:年|个月))?[\s★☆*]*$/;
/** A line that is longer is no mark. */
const LONGEST_LINE = 20;

/** Marks that say a text is a state secret. */
export const SECRECY_MARK: PassageCheck = function* ({ folded, text }) {
  if (folded.length <= LONGEST_LINE && LINE.test(folded)) {
    const start = text.length - text.trimStart().length;
    yield draftOf(text, start, text.trimEnd().length);
    return;
  }
  for (const match of folded.matchAll(MARK)) yield draftOf(text, match.index, match.index + match[0].trimEnd().length);
};

function draftOf(text: string, start: number, end: number) {
  return {
    code: 'secrecyMark',
    severity: 'block',
    gate: 'secrecy',
    start,
    end,
    sentence: `“${text.slice(start, end)}”是国家秘密的标志，国家秘密不得公开，请立即停止发布并报保密工作机构处理。`,
    suggestion: null,
    fix: null,
  } as const;
}
