import { SHEET_COLUMNS, type SheetColumn } from './sheet-columns.ts';

/** Titles of examples begin with this; a row that still does is no document. */
export const EXAMPLE_MARK = '【示例】';

export interface TemplateColumn {
  /** The heading. */
  readonly heading: string;
  /** Other headings that say the same. */
  readonly alike: readonly string[];
  /** When it must be filled in. */
  readonly need: string;
  readonly how: string;
  readonly example: string;
}

/** How each column is filled in, in the order of the template. */
const EXPLAINED: readonly (readonly [column: SheetColumn, need: string, how: string, example: string])[] = [
  ['key', '建议填', '旧系统里的编号；同一来源的同一编号只导入一次', '1024'],
  ['title', '必填', '500 字以内', `${EXAMPLE_MARK}关于做好预防接种工作的通知`],
  ['documentNumber', '', '照原文写', '青卫发〔2021〕12号'],
  ['signedOn', '和发布日期至少写一个', '2021-03-04、2021/3/4 或 2021年3月4日', '2021-03-04'],
  ['publishedOn', '和成文日期至少写一个', '2021-03-05、2021/3/5 或 2021年3月5日', '2021-03-05'],
  ['type', '必填，或上传时统一选', '本系统的信息类型，例如通知公告、政策文件', '通知公告'],
  ['openness', '必填，或上传时统一选', '主动公开、依申请公开、不予公开', '主动公开'],
  ['ground', '不主动公开的必填', '公开属性依据列表里的名称', ''],
  ['reason', '不主动公开的必填', '说明理由', ''],
  ['unit', '', '本机关现有的科室；不写归公开工作机构', ''],
  ['indexNumber', '', '原来的号照用；不写就按年份接着编', ''],
  ['subject', '', '主题分类的名称', '卫生、体育'],
  ['genre', '', '体裁的名称', '通知'],
  ['validity', '', '有效、已修改、失效、废止、尚未施行', '有效'],
  ['effectiveFrom', '', '写法同成文日期', ''],
  ['effectiveUntil', '', '写法同成文日期', ''],
  ['body', '', '正文的文字；有正文文件的不用写', ''],
  ['bodyFile', '', '压缩包里的路径；HTML、DOCX、TXT 读成正文，其他的作为附件', '正文/1024.html'],
  ['attachments', '', '压缩包里的路径；几个之间用分号或换行隔开', '附件/1024-1.pdf；附件/1024-2.xlsx'],
  ['summary', '', '5000 字以内', ''],
  ['keywords', '', '几个之间用分号或空格隔开', '接种；疫苗'],
  ['subtitle', '', '', ''],
  ['source', '', '转载的写从哪里转载', ''],
  ['address', '', '旧网站上的网址，以 http 或 https 开头', 'https://old.example.gov.cn/1024.html'],
];

export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = EXPLAINED.map(([column, need, how, example]) => {
  const [heading, ...alike] = SHEET_COLUMNS[column];
  return { heading, alike, need, how, example };
});
