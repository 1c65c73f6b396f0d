import { inflateSync } from 'node:zlib';

export interface GlyphCount {
  readonly drawn: number;
  /** Glyph 0 is the box that stands for a character that the font lacks. */
  readonly missing: number;
}

/** Glyphs drawn by all content streams of a PDF whose fonts are addressed by two-byte glyph numbers, as Typst writes them. */
export function countGlyphs(pdf: Uint8Array): GlyphCount {
  const file = Buffer.from(pdf);
  const counts: GlyphCount[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const content = inflated(file.subarray(at + 'stream\n'.length, file.indexOf('endstream', at)));
    if (content?.includes('\nBT\n')) counts.push(countInContent(content));
  }
  return { drawn: counts.reduce((sum, count) => sum + count.drawn, 0), missing: counts.reduce((sum, count) => sum + count.missing, 0) };
}

function inflated(bytes: Uint8Array): string | null {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return null;
  }
}

/** Glyphs drawn by one content stream: the strings inside its text objects, written in parentheses or as hexadecimal digits. */
export function countInContent(content: string): GlyphCount {
  let drawn = 0;
  let missing = 0;
  let at = content.indexOf('BT');
  while (at >= 0 && at < content.length) {
    if (content.startsWith('ET', at)) {
      at = content.indexOf('BT', at);
      continue;
    }
    const string = content[at] === '(' ? literal(content, at) : content[at] === '<' ? hexadecimal(content, at) : null;
    for (let index = 0; index < (string?.codes.length ?? 0); index += 2) {
      drawn += 1;
      if (string?.codes[index] === 0 && string.codes[index + 1] === 0) missing += 1;
    }
    at = string?.end ?? at + 1;
  }
  return { drawn, missing };
}

interface ShownString {
  readonly codes: readonly number[];
  readonly end: number;
}

function hexadecimal(content: string, start: number): ShownString {
  const end = content.indexOf('>', start) + 1;
  const digits = content.slice(start + 1, end - 1);
  return {
    codes: Array.from({ length: digits.length / 2 }, (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16)),
    end,
  };
}

const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Parentheses inside may be escaped or balanced. */
function literal(content: string, start: number): ShownString {
  const codes: number[] = [];
  let depth = 1;
  let at = start + 1;
  for (; depth > 0 && at < content.length; at += 1) {
    const character = content.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
      codes.push(octal === undefined ? (CONTROL[content.charAt(at + 1)] ?? content.charCodeAt(at + 1)) : Number.parseInt(octal, 8));
      at += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0) codes.push(content.charCodeAt(at));
  }
  return { codes, end: at };
}
