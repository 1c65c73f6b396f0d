import type { FormColumn, FormTable } from './form.ts';
import { label, slot } from './grid.ts';

const RESULTS: readonly FormColumn[] = [
  { id: 'upheld', label: '结果维持', unit: null },
  { id: 'corrected', label: '结果纠正', unit: null },
  { id: 'other', label: '其他结果', unit: null },
  { id: 'pending', label: '尚未审结', unit: null },
  { id: 'total', label: '总计', unit: null },
];

const BLOCKS = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const;

/** 表四, identical in both generations: one printed row of 15 numbers, three blocks of five. */
export const REMEDIES: FormTable = {
  id: 'remedies',
  caption: '政府信息公开行政复议、行政诉讼情况',
  rows: [
    { id: 'reconsideration', labels: ['行政复议'], columns: RESULTS },
    { id: 'litigationDirect', labels: ['行政诉讼', '未经复议直接起诉'], columns: RESULTS },
    { id: 'litigationAfterReconsideration', labels: ['行政诉讼', '复议后起诉'], columns: RESULTS },
  ],
  grid: {
    columnCount: 15,
    widths: Array.from({ length: 15 }, () => 1),
    headerRowCount: 3,
    rows: [
      [label('行政复议', { header: 'column', columns: 5 }), label('行政诉讼', { header: 'column', columns: 10 })],
      [
        ...RESULTS.map((result) => label(result.label, { header: 'column', rows: 2 })),
        label('未经复议直接起诉', { header: 'column', columns: 5 }),
        label('复议后起诉', { header: 'column', columns: 5 }),
      ],
      [...RESULTS, ...RESULTS].map((result) => label(result.label, { header: 'column' })),
      BLOCKS.flatMap((block) => RESULTS.map((result) => slot(block, result.id))),
    ],
  },
};
