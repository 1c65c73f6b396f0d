const TABLES = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Encodes text in a two-byte character set that Node can only decode: `gb18030` (its GBK part) or `big5`. */
export function encodeText(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const table = TABLES.get(encoding) ?? reverseTable(encoding);
  TABLES.set(encoding, table);
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

function reverseTable(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}
