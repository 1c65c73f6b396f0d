/** Why a file can't be marked or covered. */
export type RedactionRefusalKind =
  | 'empty'
  | 'tooLarge'
  | 'unknownContent'
  | 'encrypted'
  | 'damaged'
  | 'pageDamaged'
  | 'tooManyPages'
  | 'pageTooLarge'
  | 'imageTooLarge'
  | 'tooMuchText'
  | 'xfa'
  | 'portfolio'
  | 'noSuchPage'
  | 'noMarks'
  | 'tooManyMarks'
  | 'wrongMark'
  | 'tooLong'
  | 'tooMuch';

/** `code` for machines, `message` one Chinese sentence that says what to do; it holds nothing of the file's text. */
export interface RedactionRefusal {
  readonly kind: RedactionRefusalKind;
  readonly code: string;
  readonly message: string;
}

const MESSAGES: Readonly<Record<RedactionRefusalKind, string>> = {
  empty: '文件是空的，请检查后重新上传。',
  tooLarge: '文件超过 {detail} MB，请分成几个文件后再涂黑。',
  unknownContent: '只能涂黑 PDF、PNG 和 JPEG 文件，请先把文件另存为 PDF。',
  encrypted: 'PDF 设有打开密码，请取消密码后再涂黑。',
  damaged: '文件已损坏或不完整，打不开，请重新导出后再涂黑。',
  pageDamaged: '第 {detail} 页画不出来，请用“打印为 PDF”重新生成文件后再涂黑。',
  tooManyPages: '文件有 {detail} 页，一次最多 200 页，请分成几个文件后再涂黑。',
  pageTooLarge: '第 {detail} 页的幅面过大，不能清楚地画出来，请缩小幅面或者分页后再涂黑。',
  imageTooLarge: '图片的像素过多（{detail}），为安全起见没有打开，请缩小后再涂黑。',
  tooMuchText: '文件的文字过多，请分成几个文件后再涂黑。',
  xfa: '这是动态表单（XFA），别的软件看到的内容可能不同，请用“打印为 PDF”重新生成文件后再涂黑。',
  portfolio: '这是 PDF 文件包，里面还有别的文件，请取出其中的文件分别涂黑。',
  noSuchPage: '文件没有第 {detail} 页，请检查页码。',
  noMarks: '还没有要涂黑的地方，请先在页面上标出来。',
  tooManyMarks: '涂黑的地方超过 5000 处，请把文件分成几份。',
  wrongMark: '第 {detail} 处涂黑不在页面之内或者没有大小，请删去后重新标出。',
  tooLong: '处理文件的时间过长，已停止，不会自动再做，请分成几个文件，或者用“打印为 PDF”重新生成后再涂黑。',
  tooMuch: '处理文件占用的内存过多，已停止，请分成几个文件，或者降低图片的分辨率后再涂黑。',
};

/** A refusal with its sentence; `detail` (a number, a size) goes where the sentence names it. */
export function redactionRefusal(kind: RedactionRefusalKind, detail: string | number = ''): RedactionRefusal {
  return { kind, code: `redaction.${kind}`, message: MESSAGES[kind].replace('{detail}', () => String(detail)) };
}

/** Thrown inside the drawing program only; it answers with the refusal. */
export class Refused extends Error {
  readonly refusal: RedactionRefusal;

  constructor(kind: RedactionRefusalKind, detail: string | number = '') {
    super(kind);
    this.refusal = redactionRefusal(kind, detail);
  }
}
