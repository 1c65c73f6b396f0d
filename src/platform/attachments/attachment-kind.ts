/** What a file is by its content. `doc`, `xls` and `ppt` are the old compound files; those of WPS are the same inside. */
export type AttachmentKind =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'ofd'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'zip'
  | 'txt'
  | 'csv'
  | 'mp4'
  | 'mp3';

export interface KindFacts {
  /** What people call it. */
  readonly title: string;
  /** The first is the one that a name without any is given. */
  readonly extensions: readonly string[];
  /** The first is the one that it is served as; the others are what browsers and WPS say of it. */
  readonly mediaTypes: readonly string[];
  /** How it is looked through. */
  readonly family: 'pdf' | 'package' | 'compound' | 'image' | 'archive' | 'text' | 'media';
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

export const ATTACHMENT_KINDS: Readonly<Record<AttachmentKind, KindFacts>> = {
  pdf: { title: 'PDF 文件', extensions: ['pdf'], mediaTypes: ['application/pdf', 'application/x-pdf'], family: 'pdf' },
  docx: {
    title: 'Word 文档（DOCX）',
    extensions: ['docx', 'wps'],
    mediaTypes: [`${OFFICE}.wordprocessingml.document`, 'application/wps-office.docx', 'application/wps-office.wps', 'application/msword'],
    family: 'package',
  },
  xlsx: {
    title: 'Excel 工作簿（XLSX）',
    extensions: ['xlsx', 'et'],
    mediaTypes: [`${OFFICE}.spreadsheetml.sheet`, 'application/wps-office.xlsx', 'application/wps-office.et', 'application/vnd.ms-excel'],
    family: 'package',
  },
  pptx: {
    title: '演示文稿（PPTX）',
    extensions: ['pptx', 'dps'],
    mediaTypes: [
      `${OFFICE}.presentationml.presentation`,
      'application/wps-office.pptx',
      'application/wps-office.dps',
      'application/vnd.ms-powerpoint',
    ],
    family: 'package',
  },
  doc: {
    title: '旧版 Word 或 WPS 文档',
    extensions: ['doc', 'wps'],
    mediaTypes: ['application/msword', 'application/wps-office.doc', 'application/wps-office.wps', 'application/vnd.ms-works'],
    family: 'compound',
  },
  xls: {
    title: '旧版 Excel 或 WPS 表格',
    extensions: ['xls', 'et'],
    mediaTypes: ['application/vnd.ms-excel', 'application/wps-office.xls', 'application/wps-office.et'],
    family: 'compound',
  },
  ppt: {
    title: '旧版演示文稿',
    extensions: ['ppt', 'dps'],
    mediaTypes: ['application/vnd.ms-powerpoint', 'application/wps-office.ppt', 'application/wps-office.dps'],
    family: 'compound',
  },
  ofd: { title: 'OFD 版式文件', extensions: ['ofd'], mediaTypes: ['application/ofd', 'application/x-ofd'], family: 'package' },
  odt: { title: 'ODF 文档', extensions: ['odt'], mediaTypes: [`${ODF}.text`], family: 'package' },
  ods: { title: 'ODF 表格', extensions: ['ods'], mediaTypes: [`${ODF}.spreadsheet`], family: 'package' },
  odp: { title: 'ODF 演示文稿', extensions: ['odp'], mediaTypes: [`${ODF}.presentation`], family: 'package' },
  png: { title: 'PNG 图片', extensions: ['png'], mediaTypes: ['image/png', 'image/x-png'], family: 'image' },
  jpeg: { title: 'JPEG 图片', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], mediaTypes: ['image/jpeg', 'image/pjpeg'], family: 'image' },
  gif: { title: 'GIF 图片', extensions: ['gif'], mediaTypes: ['image/gif'], family: 'image' },
  webp: { title: 'WebP 图片', extensions: ['webp'], mediaTypes: ['image/webp'], family: 'image' },
  zip: {
    title: 'ZIP 压缩包',
    extensions: ['zip'],
    mediaTypes: ['application/zip', 'application/x-zip-compressed', 'application/x-zip'],
    family: 'archive',
  },
  txt: { title: '文本文件', extensions: ['txt', 'text', 'log', 'md'], mediaTypes: ['text/plain', 'text/markdown'], family: 'text' },
  csv: {
    title: 'CSV 表格',
    extensions: ['csv', 'tsv'],
    mediaTypes: ['text/csv', 'application/csv', 'text/plain', 'text/tab-separated-values', 'application/vnd.ms-excel'],
    family: 'text',
  },
  mp4: { title: 'MP4 视频', extensions: ['mp4', 'm4v'], mediaTypes: ['video/mp4', 'video/x-m4v', 'application/mp4'], family: 'media' },
  mp3: { title: 'MP3 音频', extensions: ['mp3'], mediaTypes: ['audio/mpeg', 'audio/mp3', 'audio/x-mpeg'], family: 'media' },
};

/** Every kind, in the order in which people are told of them. */
export const EVERY_KIND: readonly AttachmentKind[] = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'ofd',
  'odt',
  'ods',
  'odp',
  'png',
  'jpeg',
  'gif',
  'webp',
  'zip',
  'txt',
  'csv',
  'mp4',
  'mp3',
];

/** The kind that a media type is the usual one of; null for those that say nothing. */
export function kindOfMediaType(mediaType: string): AttachmentKind | null {
  return EVERY_KIND.find((kind) => ATTACHMENT_KINDS[kind].mediaTypes[0] === mediaType) ?? null;
}
