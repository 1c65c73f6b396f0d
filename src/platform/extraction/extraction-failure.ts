/** Why a file could not be opened. */
export type ExtractionFailureKind =
  | 'empty'
  | 'unknownContent'
  | 'tooLarge'
  | 'zipBomb'
  | 'tooComplex'
  | 'timeout'
  | 'damaged'
  | 'encryptedPdf'
  | 'encryptedOffice'
  | 'scanWithoutText'
  | 'noText'
  | 'legacyOffice'
  | 'openDocument'
  | 'presentation'
  | 'ofd'
  | 'rtf'
  | 'picture'
  | 'archive'
  | 'webArchive'
  | 'fileNotFound'
  | 'notAFile'
  | 'notReadable'
  | 'notWord'
  | 'bodyRefused';

/** A file that could not be opened: `code` for machines, `message` one Chinese sentence that says what to do. */
export interface ExtractionFailure {
  readonly kind: ExtractionFailureKind;
  readonly code: string;
  readonly message: string;
}

interface Wording {
  readonly code: string;
  readonly message: string;
}

/** `{detail}` is filled in by the caller: the limit, the format, what was found. */
const WORDINGS: Readonly<Record<ExtractionFailureKind, Wording>> = {
  empty: { code: 'source.empty', message: '文件是空的，请检查后重新上传。' },
  unknownContent: {
    code: 'source.unknownContent',
    message: '认不出文件的内容（可能是程序或加密数据），请上传 DOCX、PDF、XLSX、HTML 或文本文件。',
  },
  tooLarge: { code: 'source.tooLarge', message: '文件超过 {detail}，请压缩其中的图片或只上传报告正文。' },
  zipBomb: {
    code: 'source.zipBomb',
    message: '文件解压后的大小或部件数量异常（{detail}），为安全起见没有打开，请用 Word 或 WPS 重新保存后再上传。',
  },
  tooComplex: {
    code: 'source.tooComplex',
    message: '文件结构过于复杂（{detail}），没有读完，请只保留报告正文后重新保存再上传。',
  },
  timeout: { code: 'source.timeout', message: '读取文件超过 {detail} 秒，已停止，请用 Word、WPS 重新保存后再上传。' },
  damaged: { code: 'source.damaged', message: '{detail} 文件已损坏或不完整，请重新下载或重新保存后再上传。' },
  encryptedPdf: { code: 'source.encryptedPdf', message: 'PDF 文件设有打开密码，请取消密码后再上传。' },
  encryptedOffice: { code: 'source.encryptedOffice', message: '文档设有打开密码，请在 Word、Excel 或 WPS 中取消密码后再上传。' },
  scanWithoutText: {
    code: 'source.scanWithoutText',
    message: 'PDF 里只有图片、没有文字（多半是扫描件），请上传由文档导出的 PDF 或原文档，或先做文字识别。',
  },
  noText: { code: 'source.noText', message: '文件里没有可读的文字（{detail}），请上传含有正文的文件。' },
  legacyOffice: {
    code: 'source.legacyOffice',
    message: '这是旧版格式（{detail}），请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 后再上传。',
  },
  openDocument: { code: 'source.openDocument', message: '这是 ODF 文档（{detail}），请另存为 .docx 或 .xlsx 后再上传。' },
  presentation: { code: 'source.presentation', message: '这是演示文稿，请上传报告的 DOCX、PDF 或文本文件。' },
  ofd: { code: 'source.ofd', message: '暂不能读取 OFD 版式文件，请上传原文档（DOCX）或导出的 PDF。' },
  rtf: { code: 'source.rtf', message: '暂不能读取 RTF 文件，请用 Word 或 WPS 另存为 .docx 后再上传。' },
  picture: { code: 'source.picture', message: '这是图片（{detail}），图片里的文字不能读取，请上传原文档或先做文字识别。' },
  archive: { code: 'source.archive', message: '这是压缩包（{detail}），请解压后上传里面的文件。' },
  webArchive: { code: 'source.webArchive', message: '这是网页存档（MHT），请用浏览器打开，另存为 HTML 或复制正文后再上传。' },
  fileNotFound: { code: 'source.fileNotFound', message: '找不到文件 {detail}，请检查路径。' },
  notAFile: { code: 'source.notAFile', message: '{detail} 不是文件，请指定一个文件。' },
  notWord: { code: 'source.notWord', message: '这不是 Word 文档，请上传 .docx 文件；其他格式请打开后复制、粘贴。' },
  /** The text itself says why; its code takes the place of this one. */
  bodyRefused: { code: 'source.bodyRefused', message: '{detail}' },
  notReadable: { code: 'source.notReadable', message: '不能读取文件 {detail}，请检查文件权限。' },
};

/** Builds a failure with its sentence; `detail` goes where the sentence names it. */
export function extractionFailure(kind: ExtractionFailureKind, detail = ''): ExtractionFailure {
  const { code, message } = WORDINGS[kind];
  return { kind, code, message: message.replace('{detail}', () => detail) };
}
