import { ODD } from './byte-shift.ts';
import { COMPATIBILITY } from './compatibility-forms.ts';
import { FULL_WIDTH_DIGIT } from './full-width-digits.ts';
import { INVISIBLE } from './invisible.ts';
import { LINE_END } from './line-ends.ts';
import { TONE } from './pinyin.ts';
import { MARKER } from './traditional.ts';

/** Which repairs a text may need, as bits. */
export const DAMAGE = {
  lineEnd: 1,
  invisible: 2,
  byteShift: 4,
  fullWidthDigits: 8,
  compatibility: 16,
  pinyin: 32,
  traditional: 64,
} as const;

const CLASSES: readonly (readonly [bit: number, characters: RegExp])[] = [
  [DAMAGE.lineEnd, LINE_END],
  [DAMAGE.invisible, INVISIBLE],
  [DAMAGE.byteShift, ODD],
  [DAMAGE.fullWidthDigits, FULL_WIDTH_DIGIT],
  [DAMAGE.compatibility, COMPATIBILITY],
  [DAMAGE.pinyin, TONE],
  [DAMAGE.traditional, MARKER],
];

let table: Uint8Array | null = null;

/** One look at every code unit decides it: most texts are sound, and then no pattern runs at all. */
export function damageMarks(text: string): number {
  table ??= build();
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) marks |= table[text.charCodeAt(at)] ?? 0;
  return marks;
}

function build(): Uint8Array {
  const built = new Uint8Array(0x10000);
  for (let code = 0; code < built.length; code += 1) {
    const character = String.fromCharCode(code);
    for (const [bit, characters] of CLASSES) if (characters.test(character)) built[code] = (built[code] ?? 0) | bit;
  }
  return built;
}
