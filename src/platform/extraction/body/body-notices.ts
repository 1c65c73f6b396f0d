import type { BodyNotice } from './body-import.ts';

const SENTENCES = {
  'body.active': '去掉了脚本、表单、音视频或嵌入的网页 {count} 处。',
  'body.outsidePictures': '有 {count} 张图片存放在别的网站或本机上，没有带进来，请另行上传。',
  'body.unreadablePictures': '有 {count} 张图片的格式不能用，没有带进来，请转成 PNG 或 JPG 后上传。',
  'body.drawings': '有 {count} 处图表、公式、形状或嵌入对象没有带进来，请做成图片或附件上传。',
  'body.unsafeLinks': '有 {count} 处链接的地址不可用，只保留了文字。',
  'body.comments': '去掉了批注 {count} 处。',
  'body.trackedChanges': '修订有 {count} 处，已按“接受全部修订”处理，请核对。',
  'body.hiddenText': '有 {count} 处隐藏文字，没有带进来。',
  'body.numbersAsText': '有 {count} 处自动编号不是“1.”这样的数字，已变为文字，请核对。',
  'body.flattened': '有 {count} 处列表、引用或表格套得太深，已放到外层。',
  'body.headersAndFooters': '页眉、页脚没有带进来。',
  'body.contents': '目录没有带进来，网页会按标题生成。',
  'body.textBoxes': '有 {count} 个文本框，里面的文字已放到所在段落之后，请核对顺序。',
} as const;

export type NoticeCode = keyof typeof SENTENCES;

/** Counts what is left out or changed while a text is read. */
export class BodyNotices {
  readonly #counts = new Map<NoticeCode, number>();

  add(code: NoticeCode): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  list(): readonly BodyNotice[] {
    return [...this.#counts].map(([code, count]) => ({ code, message: SENTENCES[code].replace('{count}', String(count)), count }));
  }
}
