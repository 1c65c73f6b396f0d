import type { PassageCheck } from '../passage-check.ts';

/** Only as a mark: in brackets, on a line of its own, or one mark beside another. 内部资料性出版物 is prose, and 不予公开 a word of the trade. */
const WORD = '(?:内部(?:资料|文件|材料|参考|使用|刊物|传阅|掌握)|注意保[存密]|妥善保[管存])';
const MARK = new RegExp(
  `[[(【〔〖] ?${WORD} ?[\\])】〕〗]|内部(?:资料|文件|材料|参考|刊物)[,、;· ]{1,3}(?:注意保[存密]|妥善保[管存]|仅供参考|请?(?:勿|不得|严禁)(?:外传|翻印|转载|公开))|(?:此|本)(?:件|文)(?:为)?依申请公开`,
  'g',
);
const LINE = new RegExp(`^[\\s★☆*·]*${WORD}(?:[\\s,、;·!★]{1,6}${WORD})?[\\s★☆*·!。]*$`);
const LONGEST_LINE = 30;

/** Marks that say a text is for the own house. */
export const INTERNAL_USE: PassageCheck = function* ({ folded, text }) {
  if (folded.length <= LONGEST_LINE && LINE.test(folded)) {
    yield draftOf(text, text.length - text.trimStart().length, text.trimEnd().length);
    return;
  }
  for (const match of folded.matchAll(MARK)) yield draftOf(text, match.index, match.index + match[0].length);
};

function draftOf(text: string, start: number, end: number) {
  return {
    code: 'internalUse',
    severity: 'block',
    gate: 'secrecy',
    start,
    end,
    sentence: `“${text.slice(start, end)}”是内部使用的标记，公开前请确认文件可以公开，并删除标记。`,
    suggestion: null,
    fix: null,
  } as const;
}
