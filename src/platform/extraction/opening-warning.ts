import type { Place } from '../../kernel/place.ts';
import type { SourceWarning } from '../../kernel/source-document.ts';

/** What an opener may notice without failing. */
const WORDINGS = {
  'source.wrongExtension': '文件名与内容不符：{detail}。',
  'source.truncated': '文件末尾不完整，最后的内容可能缺失。',
  'source.damagedCharacters': '文件中有 {detail} 处无法识别的字节，已用“�”代替。',
  'source.damagedJson': '内容像是 JSON，但不完整或有误，已按文本读取。',
  'source.trackedChanges': '文档带有未接受的修订，已按“接受全部修订”读取。',
  'source.hiddenText': '文档带有隐藏文字，没有读取。',
  'source.hiddenSheet': '工作表“{detail}”是隐藏的，没有读取。',
  'source.pictures': '文件中有 {detail} 张图片，图片里的内容不能读取。',
  'source.cutTables': '表格单元格过多，其余部分没有读取。',
  'source.cutPages': '只读取了前 {detail} 页。',
  'source.pagesWithoutText': '第 {detail} 页没有文字（可能是扫描页），没有读取。',
  'source.pageFailed': '第 {detail} 页已损坏，没有读取。',
  'source.unreliableTable': '第 {detail} 页的表格线不规整，只读取了文字。',
} as const;

export type OpeningWarningCode = keyof typeof WORDINGS;

/** Builds a warning with its Chinese sentence. */
export function openingWarning(code: OpeningWarningCode, detail = '', at: Place | null = null): SourceWarning {
  return { code, message: WORDINGS[code].replace('{detail}', () => detail), at };
}
