import { withText, type Edit, type RestoredText } from '../restored-text.ts';
import { RADICALS } from './radicals.ts';
import { repairOf, type Stage } from './stage.ts';

export const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const EACH = new RegExp(COMPATIBILITY.source, 'g');

/**
 * Radicals and compatibility ideographs that PDF files hold in place of the characters (⼀ for 一, ⻓ for 长)
 * become the characters. One code unit for one; a radical that is no character of its own stays.
 */
export function unifyForms(before: RestoredText): Stage {
  const edits: Edit[] = [];
  const text = before.text.replace(EACH, (character, at: number) => {
    const plain = RADICALS.get(character) ?? character.normalize('NFKC');
    if (plain === character || plain.length !== 1) return character;
    edits.push({ start: at, end: at + 1, replacement: plain });
    return plain;
  });
  return {
    restored: withText(before, text),
    repair: repairOf('compatibilityForms', before, edits, `${edits.length}个部首或兼容字符（常见于PDF）已还原为通用汉字。`),
  };
}
