import type { SourceFormat, SourceWarning } from '../../kernel/source-document.ts';
import { openingWarning } from './opening-warning.ts';

const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ['txt', 'text', 'log', 'csv', 'tsv', 'md', 'markdown', 'json'],
  markdown: ['md', 'markdown', 'txt', 'text'],
  html: ['html', 'htm', 'xhtml', 'shtml', 'mht', 'php', 'aspx', 'jsp', 'txt', 'md'],
  docx: ['docx', 'docm', 'dotx'],
  pdf: ['pdf'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xlsb'],
  json: ['json', 'txt'],
};

const NAMES: Readonly<Record<SourceFormat, string>> = {
  text: '文本',
  markdown: 'Markdown 文本',
  html: '网页（HTML）',
  docx: 'Word 文档（DOCX）',
  pdf: 'PDF',
  xlsx: 'Excel 工作簿（XLSX）',
  json: 'JSON',
};

/** Extensions that claim a format at all: `.2021` or `.cn` claims nothing. */
const CLAIMING = new Set([
  ...Object.values(EXTENSIONS).flat(),
  'doc',
  'xls',
  'wps',
  'et',
  'ppt',
  'pptx',
  'ofd',
  'rtf',
  'jpg',
  'jpeg',
  'png',
  'gif',
  'zip',
  'rar',
]);

/** A file named as another format was read by its content; this says so. */
export function extensionWarning(name: string | undefined, format: SourceFormat): SourceWarning | null {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (extension === undefined || !CLAIMING.has(extension) || EXTENSIONS[format].includes(extension)) return null;
  return openingWarning('source.wrongExtension', `扩展名是 .${extension}，内容是${NAMES[format]}，已按内容读取`);
}
