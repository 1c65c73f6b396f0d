import { decodeText } from '../extraction/index.ts';

/** Header lines of a letter's head by their names, lower case, unfolded; each character one byte. */
export function rawHeaders(bytes: Buffer, most: number): ReadonlyMap<string, readonly string[]> {
  const text = bytes.toString('latin1', 0, Math.min(bytes.length, most));
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const found = new Map<string, string[]>();
  for (const line of text
    .slice(0, end)
    .replaceAll(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const values = found.get(name) ?? [];
    if (values.length < 20) values.push(line.slice(colon + 1));
    found.set(name, values);
  }
  return found;
}

/** A header that holds bytes of some character set as they are, which no rule allows and old programs do; null for all others. */
export function decodeHeader(lines: ReadonlyMap<string, readonly string[]>, name: string): string | null {
  const value = lines.get(name)?.[0] ?? '';
  if (!/[\u0080-\u00FF]/.test(value)) return null;
  const text = decodeText(Buffer.from(value.slice(0, 2_000), 'latin1'))?.text ?? null;
  return text === null
    ? null
    : text
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .toWellFormed();
}

/** The same letter, whose texts are said to be in this character set wherever they say nothing, or UTF-8 or ASCII. */
export function withCharset(bytes: Buffer, charset: string): Buffer {
  const text = bytes.toString('latin1');
  const named = text.replaceAll(
    /^(content-type:[ \t]*text\/(?:plain|html))((?:[^\r\n]|\r?\n[ \t])*)/gim,
    (line, type: string, rest: string) => {
      const stated = /charset\s*=\s*"?([^";\s]*)"?/i.exec(rest);
      if (stated === null) return `${type}; charset=${charset}${rest}`;
      return /^(?:us-ascii|ascii|utf-?8|unknown-8bit|x-unknown|default|iso-8859-1)?$/i.test(stated[1] ?? '')
        ? `${type}${rest.replace(stated[0], `charset=${charset}`)}`
        : line;
    },
  );
  // Without any type it is plain text.
  const typed = /^content-type:/im.test(named.slice(0, /\r?\n\r?\n/.exec(named)?.index ?? 0))
    ? named
    : `Content-Type: text/plain; charset=${charset}\r\n${named}`;
  return Buffer.from(typed, 'latin1');
}
