import type { PassageCheck } from '../passage-check.ts';

const FILE_NAME =
  /^(?:[\w.\u3400-\u9fff-]{1,80}\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?)|(?:img|image|pic|photo|dsc|screenshot|微信图片|图片|截图|照片|无标题|未命名)[\s_\d-]{0,20})$/i;

/** Images that someone who can't see them learns nothing of (GB/T 37668). */
export const MISSING_ALT: PassageCheck = function* ({ passage, folded, text }, options) {
  if (passage.kind !== 'image' || options.allowMissingAlt === true) return;
  const alt = folded.trim();
  if (alt !== '' && !FILE_NAME.test(alt)) return;
  yield {
    code: 'missingAlt',
    severity: alt === '' ? 'warning' : 'hint',
    gate: 'wording',
    start: 0,
    end: text.length,
    sentence:
      alt === '' ? '图片没有替代文字，看不见图片的人不知道内容，请写一句图片的内容。' : '图片的替代文字像是文件名，请改写成图片的内容。',
    suggestion: null,
    fix: null,
  };
};
