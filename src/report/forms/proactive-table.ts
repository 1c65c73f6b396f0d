import type { FormColumn, FormRow, FormTable, GridCell } from './form.ts';
import { label, slot } from './grid.ts';

/** One block of 表二: an item of 条例 art 20, its own header row, its data rows. */
interface Block {
  readonly item: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly [id: string, label: string])[];
}

const count = (id: string, text: string): FormColumn => ({ id, label: text, unit: null });

const DECISIONS = [count('decisions', '本年处理决定数量')];
const ITEMS = [count('itemsLastYear', '上一年项目数量'), count('change', '本年增/减')];
const ITEMS_AND_DECISIONS = [...ITEMS, count('decisions', '处理决定数量')];

/** Columns share the width of the widest block: one label column and three data columns. */
const DATA_COLUMNS = 3;

/** Splits three grid columns among a block's own: 1 → 3, 2 → 1 + 2, 3 → 1 + 1 + 1. */
function span(index: number, of: number): number {
  return index === of - 1 ? DATA_COLUMNS - (of - 1) : 1;
}

function proactiveTable(blocks: readonly Block[]): FormTable {
  const rows: FormRow[] = [];
  const grid: GridCell[][] = [];
  for (const block of blocks) {
    const width = block.columns.length;
    grid.push([label(block.item, { header: 'column', columns: 4 })]);
    grid.push([
      label('信息内容', { header: 'column' }),
      ...block.columns.map((column, index) => label(column.label, { header: 'column', columns: span(index, width) })),
    ]);
    for (const [id, text] of block.rows) {
      rows.push({ id, labels: [block.item, text], columns: block.columns });
      grid.push([label(text, { header: 'row' }), ...block.columns.map((column, index) => slot(id, column.id, span(index, width)))]);
    }
  }
  return {
    id: 'proactive',
    caption: '主动公开政府信息情况',
    rows,
    grid: { columnCount: 4, widths: [34, 22, 22, 22], headerRowCount: 0, rows: grid },
  };
}

/** 表二 of 国办公开办函〔2021〕30号. */
export const PROACTIVE_2021 = proactiveTable([
  {
    item: '第二十条第（一）项',
    columns: [count('issued', '本年制发件数'), count('repealed', '本年废止件数'), count('inForce', '现行有效件数')],
    rows: [
      ['rules', '规章'],
      ['normativeDocuments', '行政规范性文件'],
    ],
  },
  { item: '第二十条第（五）项', columns: DECISIONS, rows: [['permits', '行政许可']] },
  {
    item: '第二十条第（六）项',
    columns: DECISIONS,
    rows: [
      ['penalties', '行政处罚'],
      ['compulsoryMeasures', '行政强制'],
    ],
  },
  {
    item: '第二十条第（八）项',
    columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', unit: '万元' }],
    rows: [['fees', '行政事业性收费']],
  },
]);

/** 表二 of 国办公开办函〔2019〕60号. */
export const PROACTIVE_2019 = proactiveTable([
  {
    item: '第二十条第（一）项',
    columns: [count('made', '本年新制作数量'), count('newlyPublic', '本年新公开数量'), count('publicTotal', '对外公开总数量')],
    rows: [
      ['rules', '规章'],
      ['normativeDocuments', '规范性文件'],
    ],
  },
  {
    item: '第二十条第（五）项',
    columns: ITEMS_AND_DECISIONS,
    rows: [
      ['permits', '行政许可'],
      ['otherServices', '其他对外管理服务事项'],
    ],
  },
  {
    item: '第二十条第（六）项',
    columns: ITEMS_AND_DECISIONS,
    rows: [
      ['penalties', '行政处罚'],
      ['compulsoryMeasures', '行政强制'],
    ],
  },
  { item: '第二十条第（八）项', columns: ITEMS, rows: [['fees', '行政事业性收费']] },
  {
    item: '第二十条第（九）项',
    columns: [count('projects', '采购项目数量'), { id: 'amount', label: '采购总金额', unit: null }],
    rows: [['procurement', '政府集中采购']],
  },
]);
