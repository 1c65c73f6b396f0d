import type { ArchiveFinding } from './archive-finding.ts';

/** What a column of a sheet may say, with the headings that offices give it; the first is ours. */
export const SHEET_COLUMNS = {
  title: ['标题', '名称', '信息名称', '文件名称', '信息标题', '文件标题', '题名'],
  documentNumber: ['文号', '发文字号', '发文文号', '文件编号', '文件字号'],
  signedOn: ['成文日期', '成文时间', '生成日期', '印发日期', '发文日期'],
  publishedOn: ['发布日期', '发布时间', '公开日期', '公开时间', '公布日期'],
  indexNumber: ['索引号', '信息索引号', '索引号码', '索引'],
  subject: ['主题分类', '主题', '信息分类', '分类'],
  genre: ['体裁', '体裁分类', '文种', '公文种类'],
  openness: ['公开方式', '公开属性', '公开类别', '公开形式', '属性'],
  ground: ['不公开依据', '依据', '不予公开依据'],
  reason: ['不公开理由', '理由', '不公开原因', '不予公开理由'],
  validity: ['效力', '有效性', '效力状态', '时效', '时效性'],
  effectiveFrom: ['施行日期', '生效日期', '实施日期', '生效时间'],
  effectiveUntil: ['失效日期', '有效期至', '废止日期', '失效时间'],
  unit: ['科室', '责任科室', '起草科室', '内设机构', '责任部门', '提供科室'],
  type: ['类型', '信息类型', '栏目', '所属栏目'],
  body: ['正文', '正文内容', '内容'],
  bodyFile: ['正文文件', '正文路径', '正文附件'],
  attachments: ['附件', '附件文件', '附件列表'],
  summary: ['内容概述', '摘要', '概述', '简介'],
  keywords: ['关键词', '主题词', '关键字'],
  subtitle: ['副标题'],
  source: ['来源', '信息来源', '转载来源'],
  address: ['原链接', '链接', '网址', '原文链接', '原网址', '地址'],
  key: ['唯一标识', '编号', '信息编号', '标识', 'ID'],
} as const satisfies Record<string, readonly string[]>;

export type SheetColumn = keyof typeof SHEET_COLUMNS;

/** Cells of one row by what they say; columns that the sheet lacks are left out. */
export type SheetCells = Readonly<Partial<Record<SheetColumn, string>>>;

export interface ReadHeadings {
  /** What each column of the sheet says; null: nothing that is used. */
  readonly columns: readonly (SheetColumn | null)[];
  /** As the sheet writes them. */
  readonly titles: Readonly<Partial<Record<SheetColumn, string>>>;
  readonly findings: readonly ArchiveFinding[];
}

const BY_HEADING = new Map(
  Object.entries(SHEET_COLUMNS).flatMap(([column, headings]) => headings.map((heading) => [folded(heading), column] as const)),
);

/** Which column says what. A sheet without a title's column is none of documents. */
export function readHeadings(cells: readonly string[]): ReadHeadings {
  const findings: ArchiveFinding[] = [];
  const titles: Partial<Record<SheetColumn, string>> = {};
  const columns = cells.map((cell) => {
    const heading = cell.trim();
    const column = BY_HEADING.get(folded(heading));
    if (heading === '') return null;
    if (column === undefined || !isColumn(column)) {
      findings.push(onSheet(heading, 'warning', 'column.unknown', `没有用到“${shown(heading)}”这一列；如有需要，请改成本系统的列名。`));
      return null;
    }
    if (titles[column] !== undefined) {
      findings.push(onSheet(heading, 'error', 'column.twice', `“${shown(heading)}”和“${titles[column]}”是同一项内容，请只保留一列。`));
      return null;
    }
    titles[column] = heading;
    return column;
  });
  if (titles.title === undefined)
    findings.push(onSheet('', 'error', 'title.missing', '第一行里没有“标题”（或“名称”）这一列；请把列名放在第一行。'));
  return { columns, titles, findings };
}

function isColumn(name: string): name is SheetColumn {
  return Object.hasOwn(SHEET_COLUMNS, name);
}

/** Full-width letters, spaces, brackets with explanations and marks for what must be filled in make no other heading. */
function folded(heading: string): string {
  return heading
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)|[\s*:#]/g, '')
    .toLowerCase();
}

function onSheet(column: string, severity: ArchiveFinding['severity'], code: ArchiveFinding['code'], message: string): ArchiveFinding {
  return { row: 0, column: shown(column), severity, code, message };
}

export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
