/**
 * A text without its blanks, line breaks and markup, for matching labels however they were broken:
 * full-width forms as ASCII, `、` as `,`, quotation marks gone. Pipes and tabs stay, because they end cells.
 */
export interface SqueezedText {
  readonly text: string;
  /** For each character of `text`, its offset in the original. */
  readonly offsets: Int32Array;
}

const DROPPED = 0;

/** One ASCII (or kept) code per UTF-16 code unit; 0 drops the character. */
const FOLDED: Uint16Array = foldingTable();

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
  const dropped = ' \n\r\u000b\f\u00a0\u00ad\u1680\u180e\u2028\u2029\u202f\u205f\u2060\u3000\ufeff*\\`“”"\'‘’＂＇「」『』﹃﹄＊';
  for (const character of dropped) table[character.charCodeAt(0)] = DROPPED;
  for (let code = 0x2000; code <= 0x200f; code += 1) table[code] = DROPPED;
  const same: readonly (readonly [string, string])[] = [
    ['、，﹑､;；', ','],
    ['．。﹒·•｡', '.'],
    ['（﹙﹝〔【［[', '('],
    ['）﹚﹞〕】］]', ')'],
    ['：﹕︰', ':'],
    ['｜│┃丨', '|'],
  ];
  for (const [characters, ascii] of same) for (const character of characters) table[character.charCodeAt(0)] = ascii.charCodeAt(0);
  return table;
}

/** HTML that survives in Markdown cells: a line break or a blank. */
const MARKUP = /<\/?(?:br|p|b|strong|span|div|sub|sup)\s*\/?>|&nbsp;|&#160;|&emsp;|&ensp;/giy;

/** Length of the markup at `index`, or 0. */
function markupLength(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code !== 60 && code !== 38) return 0;
  MARKUP.lastIndex = index;
  return MARKUP.exec(text)?.[0].length ?? 0;
}

export function squeeze(text: string, from = 0, to = text.length): SqueezedText {
  const codes = new Uint16Array(to - from);
  const offsets = new Int32Array(to - from + 1);
  let length = 0;
  for (let index = from; index < to; index += 1) {
    const skipped = markupLength(text, index);
    if (skipped > 0) {
      index += skipped - 1;
      continue;
    }
    const folded = FOLDED[text.charCodeAt(index)] ?? DROPPED;
    if (folded === DROPPED) continue;
    codes[length] = folded;
    offsets[length] = index;
    length += 1;
  }
  offsets[length] = to;
  return { text: decode(codes, length), offsets: offsets.subarray(0, length + 1) };
}

const CHUNK = 8192;

function decode(codes: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += CHUNK) {
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(start, Math.min(start + CHUNK, length)));
  }
  return text;
}
