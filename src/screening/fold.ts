const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;
const WIDE_TO_NARROW = 0xfee0;
const WIDE = /[\uff01-\uff5e\u3000]/;

/** Full-width ASCII (１３８, Ａ, ＠, ：) as half-width, unit by unit: every position stays where it was. */
export function foldWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  const pieces: string[] = [];
  let kept = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isWide = unit >= FIRST_WIDE && unit <= LAST_WIDE;
    if (!isWide && unit !== 0x3000) continue;
    if (index > kept) pieces.push(text.slice(kept, index));
    pieces.push(isWide ? String.fromCharCode(unit - WIDE_TO_NARROW) : ' ');
    kept = index + 1;
  }
  pieces.push(text.slice(kept));
  return pieces.join('');
}

export function isDigitAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0x30 && unit <= 0x39;
}

/** A digit or a letter of ASCII: what would make a number part of a longer one. */
export function isAlphanumericAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

export function isHanAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0x3400 && unit <= 0x9fff;
}
