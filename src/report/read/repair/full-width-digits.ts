import { withText, type Edit, type RestoredText } from '../restored-text.ts';
import { repairOf, type Stage } from './stage.ts';

export const FULL_WIDTH_DIGIT = /[０-９]/;
const DIGITS = /[０-９]+(?:．[０-９]+)?％?/g;

/** Full-width digits (with their point and percent sign) become ASCII, one for one. */
export function halveDigits(before: RestoredText): Stage {
  const edits: Edit[] = [];
  const text = before.text.replace(DIGITS, (digits, at: number) => {
    const replacement = Array.from(digits, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).join('');
    edits.push({ start: at, end: at + digits.length, replacement });
    return replacement;
  });
  return {
    restored: withText(before, text),
    repair: repairOf('fullWidthDigits', before, edits, `${edits.length}处全角数字按半角数字识读。`),
  };
}
