/** Why a value is no text of a document. */
export type BodyFaultKind =
  | 'notABody'
  | 'unknownNode'
  | 'misplacedNode'
  | 'unknownMark'
  | 'unknownAttribute'
  | 'wrongValue'
  | 'unsafeLink'
  | 'tooDeep'
  | 'tooManyParts'
  | 'tooMuchText'
  | 'tooManyCells';

/** A text that was refused: where in it, `code` for machines, `message` one Chinese sentence that says what to do. */
export interface BodyFault {
  readonly kind: BodyFaultKind;
  readonly code: string;
  readonly message: string;
  /** `content[3].attrs.level`; '' is the whole. */
  readonly path: string;
}

const SENTENCES: Readonly<Record<BodyFaultKind, string>> = {
  notABody: '正文不是本系统的格式，请在编辑器中重新录入或粘贴。',
  unknownNode: '正文里有不认识的内容，请删除这一处后重新录入。',
  misplacedNode: '正文里有内容放错了地方，请删除这一处后重新录入。',
  unknownMark: '正文里有不认识的文字样式，请清除这一处的样式。',
  unknownAttribute: '正文里有不允许的属性，请删除这一处后重新录入。',
  wrongValue: '正文里有一处的值不对，请删除这一处后重新录入。',
  unsafeLink: '链接地址不可用，只能用 http、https、mailto 地址或本站以“/”开头的路径。',
  tooDeep: '正文里列表、引用或表格套得太深，请减少层次。',
  tooManyParts: '正文的段落、列表项和单元格太多，请把一部分做成附件。',
  tooMuchText: '正文或其中一处说明太长，请把一部分做成附件或缩短说明。',
  tooManyCells: '表格太大，请做成附件（如 XLSX）上传。',
};

/** Builds a fault with its code (`body.unsafeLink`) and sentence. */
export function bodyFault(kind: BodyFaultKind, path: string): BodyFault {
  return { kind, code: `body.${kind}`, message: SENTENCES[kind], path };
}
