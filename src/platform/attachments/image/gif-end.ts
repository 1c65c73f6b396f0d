/** Where a GIF ends, after its trailer; null when its blocks don't lead there. */
export function gifEnd(bytes: Buffer): number | null {
  const flags = bytes[10] ?? 0;
  let at = 13 + tableSize(flags);
  while (at < bytes.length) {
    const mark = bytes[at];
    if (mark === 0x3b) return at + 1;
    if (mark === 0x21) at = afterBlocks(bytes, at + 2);
    else if (mark === 0x2c) at = afterBlocks(bytes, at + 10 + tableSize(bytes[at + 9] ?? 0) + 1);
    else return null;
  }
  return null;
}

function tableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function afterBlocks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}
