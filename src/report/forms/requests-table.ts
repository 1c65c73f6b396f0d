import type { FormColumn, FormRow, FormTable, GridCell } from './form.ts';
import { label, slot } from './grid.ts';

/** Columns of 表三, identical in both generations. */
export const REQUEST_COLUMNS: readonly FormColumn[] = [
  { id: 'naturalPerson', label: '自然人', unit: null },
  { id: 'enterprise', label: '商业企业', unit: null },
  { id: 'research', label: '科研机构', unit: null },
  { id: 'publicWelfare', label: '社会公益组织', unit: null },
  { id: 'legalService', label: '法律服务机构', unit: null },
  { id: 'otherOrganization', label: '其他', unit: null },
  { id: 'total', label: '总计', unit: null },
];

/** The check printed in the form's own corner cell (K1). */
const PRINTED_IDENTITY = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const NEW = '一、本年新收政府信息公开申请数量';
const CARRIED_IN = '二、上年结转政府信息公开申请数量';
const OUTCOMES = '三、本年度办理结果';
const CARRIED_OVER = '四、结转下年度继续办理';

interface OutcomeGroup {
  readonly label: string;
  /** A group without rows of its own is itself the row. */
  readonly row?: string;
  readonly rows?: readonly (readonly [id: string, label: string])[];
}

const COMMON_OUTCOMES: readonly OutcomeGroup[] = [
  { label: '（一）予以公开', row: 'granted' },
  { label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', row: 'partial' },
  {
    label: '（三）不予公开',
    rows: [
      ['denied.stateSecret', '1.属于国家秘密'],
      ['denied.lawForbids', '2.其他法律行政法规禁止公开'],
      ['denied.safetyStability', '3.危及“三安全一稳定”'],
      ['denied.thirdParty', '4.保护第三方合法权益'],
      ['denied.internalAffairs', '5.属于三类内部事务信息'],
      ['denied.processInfo', '6.属于四类过程性信息'],
      ['denied.enforcementFile', '7.属于行政执法案卷'],
      ['denied.adminQuery', '8.属于行政查询事项'],
    ],
  },
  {
    label: '（四）无法提供',
    rows: [
      ['unavailable.notHeld', '1.本机关不掌握相关政府信息'],
      ['unavailable.needsCreation', '2.没有现成信息需要另行制作'],
      ['unavailable.stillUnclear', '3.补正后申请内容仍不明确'],
    ],
  },
  {
    label: '（五）不予处理',
    rows: [
      ['notProcessed.petition', '1.信访举报投诉类申请'],
      ['notProcessed.repeat', '2.重复申请'],
      ['notProcessed.publication', '3.要求提供公开出版物'],
      ['notProcessed.massive', '4.无正当理由大量反复申请'],
      ['notProcessed.reconfirm', '5.要求行政机关确认或重新出具已获取信息'],
    ],
  },
];

const OTHER_2019: OutcomeGroup = { label: '（六）其他处理', row: 'other' };
const OTHER_2021: OutcomeGroup = {
  label: '（六）其他处理',
  rows: [
    ['other.overdueCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ['other.unpaidFee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    ['other.other', '3.其他'],
  ],
};
const TOTAL: OutcomeGroup = { label: '（七）总计', row: 'total' };

function slots(row: string): GridCell[] {
  return REQUEST_COLUMNS.map((column) => slot(row, column.id));
}

function headerRows(): GridCell[][] {
  const organizations = REQUEST_COLUMNS.slice(1, 6);
  return [
    [label(PRINTED_IDENTITY, { header: 'column', rows: 3, columns: 3 }), label('申请人情况', { header: 'column', columns: 7 })],
    [
      label('自然人', { header: 'column', rows: 2 }),
      label('法人或其他组织', { header: 'column', columns: organizations.length }),
      label('总计', { header: 'column', rows: 2 }),
    ],
    organizations.map((column) => label(column.label, { header: 'column' })),
  ];
}

function outcomeRows(groups: readonly OutcomeGroup[]): { rows: FormRow[]; grid: GridCell[][] } {
  const rows: FormRow[] = [];
  const grid: GridCell[][] = [];
  const height = groups.reduce((sum, group) => sum + (group.rows?.length ?? 1), 0);
  for (const group of groups) {
    const own = group.rows ?? [[group.row ?? '', '']];
    for (const [index, [id, text]] of own.entries()) {
      const cells: GridCell[] = [];
      if (grid.length === 0) cells.push(label(OUTCOMES, { header: 'row', rows: height }));
      if (index === 0) cells.push(label(group.label, { header: 'row', rows: own.length, columns: group.rows === undefined ? 2 : 1 }));
      if (group.rows !== undefined) cells.push(label(text, { header: 'row' }));
      grid.push([...cells, ...slots(id)]);
      rows.push({ id, labels: [OUTCOMES, group.label, ...(group.rows === undefined ? [] : [text])], columns: REQUEST_COLUMNS });
    }
  }
  return { rows, grid };
}

function requestsTable(other: OutcomeGroup, alsoSeen: readonly FormRow[]): FormTable {
  const outcomes = outcomeRows([...COMMON_OUTCOMES, other, TOTAL]);
  const plain = (id: string, text: string): FormRow => ({ id, labels: [text], columns: REQUEST_COLUMNS });
  const plainGrid = (id: string, text: string): GridCell[] => [label(text, { header: 'row', columns: 3 }), ...slots(id)];
  return {
    id: 'requests',
    caption: '收到和处理政府信息公开申请情况',
    rows: [plain('new', NEW), plain('carriedIn', CARRIED_IN), ...outcomes.rows, ...alsoSeen, plain('carriedOver', CARRIED_OVER)],
    grid: {
      columnCount: 10,
      widths: [9, 12, 27, 7, 7, 7, 8, 8, 7, 8],
      headerRowCount: 3,
      rows: [
        ...headerRows(),
        plainGrid('new', NEW),
        plainGrid('carriedIn', CARRIED_IN),
        ...outcomes.grid,
        plainGrid('carriedOver', CARRIED_OVER),
      ],
    },
  };
}

/** 国办公开办函〔2019〕60号: （六）其他处理 is one row. */
export const REQUESTS_2019 = requestsTable(OTHER_2019, []);

/** 国办公开办函〔2021〕30号: （六）其他处理 has three rows; some published reports still print it as one (`other`). */
export const REQUESTS_2021 = requestsTable(OTHER_2021, [
  { id: 'other', labels: [OUTCOMES, '（六）其他处理'], columns: REQUEST_COLUMNS, optional: true },
]);
