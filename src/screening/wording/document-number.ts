import { isHanAt } from '../fold.ts';
import type { PassageCheck } from '../passage-check.ts';

/** 发文字号 (GB/T 9704): the year in 〔〕, no 第, no zeros in front. */
const CANDIDATE = /([[(【﹝〔{]) ?((?:19|20)\d{2}) ?([\])】﹞〕}]) ?(第?) ?(0*)([1-9]\d{0,4}) ?号(?![楼院线馆店厅井门机房码地池桥])/g;
/** Numbers of announcements and orders are said with 第. */
const WITH_ORDINAL = /(?:公告|令|通告|命令|主席令|公示|主任会议|裁定|判决)$/;

/** Document numbers whose year stands in other brackets, or that have 第 or leading zeros. */
export const DOCUMENT_NUMBER: PassageCheck = function* ({ folded, text }) {
  for (const match of folded.matchAll(CANDIDATE)) {
    const [raw, opening, year = '', closing, ordinal, zeros, number = ''] = match;
    const start = match.index;
    if (!isHanAt(folded, start - 1)) continue;
    const keepsOrdinal = ordinal === '第' && WITH_ORDINAL.test(folded.slice(Math.max(0, start - 4), start));
    const bracketsFit = opening === '〔' && closing === '〕';
    if (bracketsFit && zeros === '' && (ordinal === '' || keepsOrdinal) && !raw.includes(' ')) continue;
    const fix = `〔${year}〕${keepsOrdinal ? '第' : ''}${number}号`;
    const end = start + raw.length;
    // 〔2021〕30 号: only a space is too much.
    const isSpaced = bracketsFit && zeros === '' && (ordinal === '' || keepsOrdinal);
    yield {
      code: 'documentNumber',
      severity: isSpaced ? 'hint' : 'warning',
      gate: 'wording',
      start,
      end,
      sentence: `发文字号“${text.slice(start, end)}”写法不规范，年份用六角括号〔〕，序号不加“第”、不编虚位，建议写“${fix}”。`,
      suggestion: fix,
      fix,
    };
  }
};
