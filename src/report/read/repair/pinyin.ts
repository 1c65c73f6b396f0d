import { applyEdits, type Edit, type RestoredText } from '../restored-text.ts';
import { repairOf, type Stage } from './stage.ts';

/** After a CJK character: a parenthesis with Latin letters, with or without a blank inside, of either width. */
const CANDIDATE =
  // oxlint-disable-next-line no-misleading-character-class -- tone marks that stand alone are what is looked for
  /(?<=[\u3400-\u9fff\uf900-\ufaff\udc00-\udfff])[(（][ \u00a0]?([a-zɡɑǎāáàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê\u0300-\u0308\u030c]{1,9})[ \u00a0]?[)）]/g;

/** A letter that only pinyin has. */
// oxlint-disable-next-line no-misleading-character-class -- tone marks that stand alone are what is looked for
export const TONE = /[ǎāáàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300\u0301\u0304\u030c]/;

/** One syllable with exactly one tone mark, precomposed or combining. */
const TONED =
  // oxlint-disable-next-line no-misleading-character-class -- tone marks that stand alone are what is looked for
  /^[a-zɡɑü]{0,3}(?:[ǎāáàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]|[aeiouümnɑê]\u0308?[\u0300\u0301\u0304\u030c])[a-zɡɑ\u0308]{0,3}$/;

/** Syllables without a tone mark are pinyin only after the characters that are read so; in pairs. */
const NEUTRAL: ReadonlySet<string> = new Set(
  '們men 们men 麼me 么me 嗎ma 吗ma 呢ne 吧ba 了le 的de 地de 得de 著zhe 着zhe 過guo 过guo 個ge 个ge 頭tou 头tou 子zi 裡li 裏li 里li 邊bian 边bian 來lai 来lai 啊a 嘛ma 啦la'.split(
    ' ',
  ),
);

/**
 * Deletes the pinyin that copying sites insert after some characters: `務(wù)`, `會(huì )`, `們(men)`.
 * `（一）`, `(IPv6)`, `(a)` carry no tone mark and stay.
 */
export function removePinyin(before: RestoredText): Stage {
  const edits: Edit[] = [];
  for (const match of before.text.matchAll(CANDIDATE)) {
    const syllable = match[1] ?? '';
    const after = before.text.charAt(match.index - 1);
    if (!TONED.test(syllable) && !NEUTRAL.has(after + syllable)) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, replacement: '' });
  }
  return {
    restored: applyEdits(before, edits),
    repair: repairOf('pinyin', before, edits, `删除了${edits.length}处混入正文的注音（如“務(wù)”中的“(wù)”）。`),
  };
}
