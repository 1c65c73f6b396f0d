/** What keeps a covered file from being sent. */
export type GateFindingKind =
  | 'unreadable'
  | 'structure'
  | 'earlierVersions'
  | 'trailingBytes'
  | 'textLayer'
  | 'metadata'
  | 'attachments'
  | 'annotations'
  | 'outline'
  | 'scripts'
  | 'layers'
  | 'form'
  | 'pictureData'
  | 'unusedObjects'
  | 'markedText'
  | 'fileName'
  | 'pageCount'
  | 'pageSize'
  | 'notCovered'
  | 'underneath'
  | 'changed'
  | 'notProven';

/** What does not hold the file back, but a person is to look at. */
export type GateRemarkKind = 'cutText' | 'sameTextElsewhere' | 'partlyUnreadable';

/** Places only: neither sentence nor place holds anything of what was covered. */
export interface GateNote<Kind extends string> {
  readonly kind: Kind;
  readonly code: string;
  readonly page: number | null;
  /** Number of the mark, from 1. */
  readonly mark: number | null;
  readonly sentence: string;
}

export type GateFinding = GateNote<GateFindingKind>;
export type GateRemark = GateNote<GateRemarkKind>;

/** The report of the gate. Without findings the file may be sent. */
export interface Proof {
  readonly findings: readonly GateFinding[];
  readonly remarks: readonly GateRemark[];
  readonly pages: number;
  readonly marks: number;
  /** Of the covered file: what was proven is this file and no other. */
  readonly sha256: string;
}

const SENTENCES: Readonly<Record<GateFindingKind | GateRemarkKind, string>> = {
  unreadable: '涂黑后的文件打不开，请重新生成。',
  structure: '涂黑后的文件里有页面图像以外的内容，请重新生成。',
  earlierVersions: '涂黑后的文件里留有修改前的版本，请重新生成。',
  trailingBytes: '涂黑后的文件末尾还有别的数据，请重新生成。',
  textLayer: '第{page}页还有可以选取、复制的文字，请重新生成。',
  metadata: '涂黑后的文件里还有文件属性（标题、作者等），请重新生成。',
  attachments: '涂黑后的文件里还有附件，请重新生成。',
  annotations: '第{page}页还有批注、表单或者链接，请重新生成。',
  outline: '涂黑后的文件里还有书签或者页码标签，请重新生成。',
  scripts: '涂黑后的文件里还有脚本或者动作，请重新生成。',
  layers: '涂黑后的文件里还有可以打开的图层，请重新生成。',
  form: '涂黑后的文件里还有表单或者签名，请重新生成。',
  pictureData: '第{page}页的图像里还有像素以外的数据（拍摄信息、缩略图等），请重新生成。',
  unusedObjects: '涂黑后的文件里有没有显示出来的内容，请重新生成。',
  markedText: '第{mark}处涂黑的文字还留在文件里，请重新生成。',
  fileName: '文件名里有涂黑的文字或者原来的文件名，请换一个文件名。',
  pageCount: '涂黑后的页数和原件不同，请重新生成。',
  pageSize: '第{page}页的大小和原件不同，请重新生成。',
  notCovered: '第{page}页第{mark}处没有完全涂黑，请重新生成。',
  underneath: '第{page}页第{mark}处只是盖住，下面的图像还在，请重新生成。',
  changed: '第{page}页涂黑以外的地方和原件不一样，请重新生成。',
  notProven: '检查没有做完，不能证明涂黑的内容已经去掉，请分成几个文件后重试。',
  cutText: '第{page}页第{mark}处只盖住了文字的一部分，请确认露出的部分可以公开。',
  sameTextElsewhere: '第{mark}处涂黑的文字在第{page}页还出现过没有涂黑的，请确认是否也要涂黑。',
  partlyUnreadable: '第{page}页原件里有读不出的内容，图上没有画出来，请和原件对照。',
};

/** A finding or a remark with its sentence. @param place the page and the number of the mark, from 1, where it has one */
export function gateNote<Kind extends GateFindingKind | GateRemarkKind>(
  kind: Kind,
  place: { readonly page?: number; readonly mark?: number } = {},
): GateNote<Kind> {
  const sentence = SENTENCES[kind].replace('{page}', String(place.page ?? '')).replace('{mark}', String(place.mark ?? ''));
  return { kind, code: `redaction.${kind}`, page: place.page ?? null, mark: place.mark ?? null, sentence };
}
