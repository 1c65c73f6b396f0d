/** Character → its two GBK bytes, made by decoding every pair once. */
function encodingTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}

let table: ReadonlyMap<string, readonly [number, number]> | null = null;

/** What a run of Chinese looks like when it is read from its second byte on, after a byte left over from the full stop before it. */
export function shiftedByOneByte(run: string): string {
  table ??= encodingTable();
  const bytes: number[] = [0xa1];
  for (const character of run) {
    const pair = table.get(character);
    if (pair === undefined) return run;
    bytes.push(...pair);
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes)).replace(/\ufffd$/, '');
}
