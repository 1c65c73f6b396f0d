import { closeSync, openSync, readSync } from 'node:fs';

/** One face of a font file: its names in every language, and which characters it draws. */
export interface FontFace {
  /** The family as the first name record that can be read says it: what Typst calls the face. */
  readonly family: string;
  readonly names: readonly string[];
  readonly has: (codePoint: number) => boolean;
}

const CODE_POINTS = 0x110000;
const COLLECTION = 0x74746366;
const NAME_IDS = new Set([1, 4, 16]);

/** Reads only the `name` and `cmap` tables of a TrueType or OpenType file or collection. Throws when the file is none. */
export function readFontFile(path: string): readonly FontFace[] {
  const file = openSync(path, 'r');
  try {
    const read = (offset: number, length: number): DataView => {
      const bytes = new Uint8Array(length);
      const got = readSync(file, bytes, 0, length, offset);
      if (got < length) throw new Error(`${path}: the font file is cut off`);
      return new DataView(bytes.buffer);
    };
    const head = read(0, 12);
    const count = head.getUint32(0) === COLLECTION ? head.getUint32(8) : 0;
    const starts = count === 0 ? [0] : Array.from({ length: Math.min(count, 256) }, (_, index) => read(12 + index * 4, 4).getUint32(0));
    return starts.map((start) => readFace(read, start, path));
  } finally {
    closeSync(file);
  }
}

type Read = (offset: number, length: number) => DataView;

function readFace(read: Read, start: number, path: string): FontFace {
  const tableCount = read(start, 12).getUint16(4);
  const directory = read(start + 12, tableCount * 16);
  const table = (tag: string): DataView => {
    for (let at = 0; at < tableCount * 16; at += 16) {
      if (latin(directory, at, 4) === tag) return read(directory.getUint32(at + 8), directory.getUint32(at + 12));
    }
    throw new Error(`${path}: the font file has no table “${tag}”`);
  };
  const names = readNames(table('name'));
  const bits = readCoverage(table('cmap'));
  return {
    family: names.find((name) => name.id === 1)?.text ?? '',
    names: names.map((name) => name.text),
    has: (codePoint) => (((bits[codePoint >> 3] ?? 0) >> (codePoint & 7)) & 1) === 1,
  };
}

function readNames(table: DataView): readonly { id: number; text: string }[] {
  const strings = table.getUint16(4);
  const names: { id: number; text: string }[] = [];
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const at = 6 + index * 12;
    const platform = table.getUint16(at);
    const id = table.getUint16(at + 6);
    const isUnicode = platform === 0 || (platform === 3 && [0, 1, 10].includes(table.getUint16(at + 2)));
    if (!isUnicode || !NAME_IDS.has(id)) continue;
    const bytes = new Uint8Array(table.buffer, table.byteOffset + strings + table.getUint16(at + 10), table.getUint16(at + 8));
    names.push({ id, text: new TextDecoder('utf-16be').decode(bytes) });
  }
  return names;
}

function readCoverage(table: DataView): Uint8Array {
  const bits = new Uint8Array(CODE_POINTS / 8);
  const mark = (codePoint: number): void => {
    bits[codePoint >> 3] = (bits[codePoint >> 3] ?? 0) | (1 << (codePoint & 7));
  };
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const at = table.getUint32(4 + index * 8 + 4);
    const format = table.getUint16(at);
    if (format === 4) markSegments(table, at, mark);
    if (format === 12) markGroups(table, at, mark);
  }
  return bits;
}

/** cmap format 4: segments of the basic plane; a segment may map a character to glyph 0, which is none. */
function markSegments(table: DataView, at: number, mark: (codePoint: number) => void): void {
  const count = table.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const offsets = deltas + count * 2;
  for (let segment = 0; segment < count; segment += 1) {
    const start = table.getUint16(starts + segment * 2);
    const end = table.getUint16(ends + segment * 2);
    const offset = table.getUint16(offsets + segment * 2);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const entry = offsets + segment * 2 + offset + (code - start) * 2;
      const glyph =
        offset === 0 ? (code + table.getUint16(deltas + segment * 2)) & 0xffff : entry + 2 <= table.byteLength ? table.getUint16(entry) : 0;
      if (glyph !== 0) mark(code);
    }
  }
}

/** cmap format 12: groups over all planes. */
function markGroups(table: DataView, at: number, mark: (codePoint: number) => void): void {
  for (let group = 0; group < table.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    const start = table.getUint32(entry);
    const first = table.getUint32(entry + 8);
    for (let code = start; code <= Math.min(table.getUint32(entry + 4), CODE_POINTS - 1); code += 1) {
      if (first + code - start !== 0) mark(code);
    }
  }
}

function latin(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');
}
