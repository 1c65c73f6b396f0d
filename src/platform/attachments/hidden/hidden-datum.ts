/** What a file tells beside what it shows. */
export type HiddenKind =
  | 'author'
  | 'lastModifiedBy'
  | 'company'
  | 'property'
  | 'customProperty'
  | 'trackedChanges'
  | 'comments'
  | 'hiddenText'
  | 'hiddenSheet'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'hiddenName'
  | 'hiddenSlide'
  | 'notes'
  | 'externalLink'
  | 'localLink'
  | 'embeddedObject'
  | 'pivotCache'
  | 'customXml'
  | 'pdfAnnotation'
  | 'pdfAttachment'
  | 'pdfScript'
  | 'pdfForm'
  | 'earlierVersions'
  | 'gps'
  | 'camera'
  | 'taken'
  | 'thumbnail'
  | 'imageText'
  | 'notExamined';

/** `code` for machines, `message` one Chinese sentence that says what to do, `where` the place within the file for people. */
export interface HiddenDatum {
  readonly kind: HiddenKind;
  readonly code: string;
  readonly message: string;
  readonly where: string;
}

/** `{value}` is what was found. */
const MESSAGES: Readonly<Record<HiddenKind, string>> = {
  author: '文件属性里写着作者“{value}”，公开前请清除。',
  lastModifiedBy: '文件属性里写着最后修改人“{value}”，公开前请清除。',
  company: '文件属性里写着单位或主管“{value}”，公开前请核对或清除。',
  property: '文件属性里写着{value}，公开前请核对或清除。',
  customProperty: '文件里有自定义属性（{value}），公开前请核对或清除。',
  trackedChanges: '文件里保留着 {value}，公开前请接受或拒绝全部修订。',
  comments: '文件里有 {value}，公开前请全部删除。',
  hiddenText: '文件里有隐藏的文字“{value}”，公开前请显示出来核对，不该有的请删除。',
  hiddenSheet: '工作簿里有隐藏的工作表“{value}”，公开前请取消隐藏核对，不该有的请删除。',
  hiddenRows: '工作表里有 {value}，公开前请取消隐藏核对，不该有的请删除。',
  hiddenColumns: '工作表里有 {value}，公开前请取消隐藏核对，不该有的请删除。',
  hiddenName: '工作簿里有隐藏的名称“{value}”，公开前请核对或删除。',
  hiddenSlide: '演示文稿里有{value}，公开前请核对或删除。',
  notes: '演示文稿的备注里有文字“{value}”，公开前请核对或删除。',
  externalLink: '文件引用了外部的内容“{value}”，公开前请断开链接或改为嵌入。',
  localLink: '文件里的链接指向内部地址“{value}”，公众打不开，公开前请改正或删除。',
  embeddedObject: '文件里嵌有另一个文件（{value}），公开前请打开核对，不该有的请删除。',
  pivotCache: '数据透视表带着原始数据（{value}），公开前请粘贴为数值。',
  customXml: '文件里带有看不见的数据（{value}），公开前请用“检查文档”清除。',
  pdfAnnotation: 'PDF 里有 {value}，公开前请删除或合并到页面。',
  pdfAttachment: 'PDF 里夹带了附件“{value}”，公开前请核对或删除。',
  pdfScript: 'PDF 里有脚本或打开时的动作（{value}），公开前请重新导出。',
  pdfForm: 'PDF 里有可填写的表单项，已填的内容是“{value}”，公开前请核对。',
  earlierVersions: 'PDF 里保留着修改以前的版本（{value}），删去的内容仍可恢复，公开前请重新导出。',
  gps: '图片里记着拍摄地点（{value}），公开前请清除。',
  camera: '图片里记着拍摄设备（{value}），公开前请清除。',
  taken: '图片里记着拍摄时间（{value}），公开前请核对或清除。',
  thumbnail: '文件里带有缩略图（{value}），可能是修改以前的样子，公开前请清除。',
  imageText: '图片里带有看不见的文字（{value}），公开前请清除。',
  notExamined: '{value}没有检查，公开前请人工核对有无隐藏内容。',
};

const LONGEST_VALUE = 100;

export function hiddenDatum(kind: HiddenKind, value: string, where: string): HiddenDatum {
  const clean = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const short = clean.length > LONGEST_VALUE ? `${clean.slice(0, LONGEST_VALUE).toWellFormed()}…` : clean;
  return { kind, code: `hidden.${kind}`, message: MESSAGES[kind].replace('{value}', () => short), where };
}
