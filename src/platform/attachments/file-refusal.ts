/** Why a file is not taken. */
export type FileRefusalKind =
  | 'empty'
  | 'tooLarge'
  | 'notAllowed'
  | 'unknownContent'
  | 'activeContent'
  | 'executable'
  | 'polyglot'
  | 'trailingData'
  | 'damaged'
  | 'nameMismatch'
  | 'typeMismatch'
  | 'dangerousExtension'
  | 'doubleExtension'
  | 'unsafePath'
  | 'macros'
  | 'locked'
  | 'zipBomb'
  | 'nestedArchive'
  | 'archivePath'
  | 'archiveContent'
  | 'imageTooLarge'
  | 'tooComplex';

/** A file that is not taken: `code` for machines, `message` one Chinese sentence that says what to do. */
export interface FileRefusal {
  readonly kind: FileRefusalKind;
  readonly code: string;
  readonly message: string;
}

/** `{detail}` is filled in by the caller. */
const WORDINGS: Readonly<Record<FileRefusalKind, { readonly code: string; readonly message: string }>> = {
  empty: { code: 'attachment.empty', message: '文件是空的，请检查后重新上传。' },
  tooLarge: { code: 'attachment.tooLarge', message: '{detail}，请压缩其中的图片或拆成几个文件后再上传。' },
  notAllowed: { code: 'attachment.notAllowed', message: '这里不接受{detail}，请换成允许的格式后再上传。' },
  unknownContent: { code: 'attachment.unknownContent', message: '认不出文件的内容（可能已加密或损坏），请用原来的软件重新保存后再上传。' },
  activeContent: {
    code: 'attachment.activeContent',
    message: '文件里有网页或脚本代码（{detail}），打开时可能被执行，请另存为 PDF 或图片后再上传。',
  },
  executable: { code: 'attachment.executable', message: '这是程序文件（{detail}），不能作为附件上传。' },
  polyglot: {
    code: 'attachment.polyglot',
    message: '文件同时是两种格式（{detail}），为安全起见没有接收，请用原来的软件重新保存后再上传。',
  },
  trailingData: {
    code: 'attachment.trailingData',
    message: '文件正常结束之后还附有别的数据（{detail}），请用原来的软件重新保存后再上传。',
  },
  damaged: { code: 'attachment.damaged', message: '{detail}已损坏或不完整，请重新下载或重新保存后再上传。' },
  nameMismatch: { code: 'attachment.nameMismatch', message: '文件名的扩展名与内容不符：{detail}，请改正扩展名后再上传。' },
  typeMismatch: { code: 'attachment.typeMismatch', message: '浏览器报告的文件类型与内容不符（{detail}），请重新选择文件再上传。' },
  dangerousExtension: {
    code: 'attachment.dangerousExtension',
    message: '不接受扩展名为 .{detail} 的文件，请另存为 PDF、DOCX 等格式后再上传。',
  },
  doubleExtension: {
    code: 'attachment.doubleExtension',
    message: '文件名里夹着程序或网页的扩展名（.{detail}），请改名后再上传。',
  },
  unsafePath: { code: 'attachment.unsafePath', message: '文件名里带有文件夹路径，请只保留文件名（例如“{detail}”）后再上传。' },
  macros: { code: 'attachment.macros', message: '文件里有宏（{detail}），请另存为不带宏的格式后再上传。' },
  locked: { code: 'attachment.locked', message: '文件设有打开密码，公众无法打开，请取消密码后再上传。' },
  zipBomb: { code: 'attachment.zipBomb', message: '文件解压后的大小或部件数量异常（{detail}），为安全起见没有接收，请重新打包后再上传。' },
  nestedArchive: { code: 'attachment.nestedArchive', message: '压缩包里还有压缩包（{detail}），请解开后重新打成一层再上传。' },
  archivePath: { code: 'attachment.archivePath', message: '压缩包里有文件的路径不正常（{detail}），请重新打包后再上传。' },
  archiveContent: { code: 'attachment.archiveContent', message: '压缩包里有程序、脚本或网页文件（{detail}），请取出后重新打包再上传。' },
  imageTooLarge: { code: 'attachment.imageTooLarge', message: '图片尺寸过大（{detail}），请缩小后再上传。' },
  tooComplex: { code: 'attachment.tooComplex', message: '文件的结构过于复杂，没有检查完，请用原来的软件重新保存或拆成几个文件后再上传。' },
};

/** Builds a refusal with its sentence; `detail` goes where the sentence names it. */
export function fileRefusal(kind: FileRefusalKind, detail = ''): FileRefusal {
  const { code, message } = WORDINGS[kind];
  return { kind, code, message: message.replace('{detail}', () => detail) };
}
