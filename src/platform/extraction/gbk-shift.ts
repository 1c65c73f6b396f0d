/** Lead byte × 256 + trail byte of every two-byte character of GBK. */
let encodings: ReadonlyMap<string, number> | null = null;

function table(): ReadonlyMap<string, number> {
  if (encodings !== null) return encodings;
  const decoder = new TextDecoder('gb18030');
  const built = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !built.has(character)) built.set(character, lead * 256 + trail);
    }
  }
  encodings = built;
  return built;
}

/**
 * Undoes a shift by one byte in GBK text: `。ㄒ唬┬畔⒌那闆r` → `（一）信息的情況`.
 * Null when a character has no GBK bytes or when the bytes left after the first are not whole.
 */
export function unshiftGbk(stretch: string): string | null {
  const bytes: number[] = [];
  for (const character of stretch) {
    const ascii = character.charCodeAt(0);
    if (ascii < 0x80) {
      bytes.push(ascii);
      continue;
    }
    const pair = table().get(character);
    if (pair === undefined) return null;
    bytes.push(pair >> 8, pair & 0xff);
  }
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Uint8Array.from(bytes.slice(1)));
  } catch {
    // `fatal` turns bytes that are not whole into an exception; that is the expected answer here.
    return null;
  }
}
