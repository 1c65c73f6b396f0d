import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from '../../../src/kernel/print-document.ts';

/** A document of nothing but these blocks. */
export function documentOf(blocks: readonly PrintBlock[], changes: Partial<PrintDocument> = {}): PrintDocument {
  return { title: ['标题'], subtitle: null, author: '某局', subject: '', keywords: [], date: '2026-01-20', blocks, ...changes };
}

export function cellOf(text: string, changes: Partial<PrintCell> = {}): PrintCell {
  return { text, rowSpan: 1, columnSpan: 1, role: 'data', align: 'center', ...changes };
}

/**
 * Two blocks, each under its own merged header, the second with a merged row header:
 *
 *     | 甲项          |
 *     | 名称 | 数量   |
 *     | 一   | 1      |
 *     | 乙项          |
 *     | 类 | 名 | 数  |   (类 spans the two rows below it)
 */
export function twoBlockTable(): PrintTable {
  const column = (text: string, columnSpan = 1): PrintCell => cellOf(text, { role: 'columnHeader', columnSpan });
  return {
    caption: '两段表',
    showCaption: false,
    widths: [1, 1, 1],
    headerRowCount: 2,
    rows: [
      [column('甲项', 3)],
      [column('名称'), column('数量', 2)],
      [cellOf('一', { role: 'rowHeader', align: 'start' }), cellOf('1', { columnSpan: 2, number: 1 })],
      [column('乙项', 3)],
      [column('类'), column('名'), column('数')],
      [cellOf('组', { role: 'rowHeader', rowSpan: 2 }), cellOf('二', { role: 'rowHeader' }), cellOf('+2', { number: 2 })],
      [cellOf('三', { role: 'rowHeader' }), cellOf('', { mark: { code: 'missing', hint: '原文没有' } })],
    ],
  };
}
