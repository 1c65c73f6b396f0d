/** Why hidden data was left where it is: `code` for machines, `message` one Chinese sentence. */
export interface StripFailure {
  readonly kind: 'notStrippable' | 'nothingRemovable' | 'damaged';
  readonly code: string;
  readonly message: string;
}

export const NOT_STRIPPABLE: StripFailure = {
  kind: 'notStrippable',
  code: 'strip.notStrippable',
  message: '这种文件不能自动清除隐藏内容，请用原来的软件清除后重新上传。',
};

export const NOTHING_REMOVABLE: StripFailure = {
  kind: 'nothingRemovable',
  code: 'strip.nothingRemovable',
  message: '没有可以自动清除的内容；如仍有提示，请用原来的软件处理后重新上传。',
};

export const DAMAGED: StripFailure = {
  kind: 'damaged',
  code: 'strip.damaged',
  message: '文件已损坏，不能清除隐藏内容，请重新保存后再上传。',
};
