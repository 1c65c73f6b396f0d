interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

/** Exif data as a telephone writes it: camera, turning, time, author, place (39.9042 N, 116.4074 E) and a thumbnail. */
export function exifData({ orientation = 6, place = true }: { readonly orientation?: number; readonly place?: boolean } = {}): Buffer {
  const long = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const short = (tag: number, value: number): Entry => ({ tag, type: 3, count: 1, data: long(value) });
  const text = (tag: number, value: string): Entry => ({
    tag,
    type: 2,
    count: Buffer.byteLength(value) + 1,
    data: Buffer.from(`${value}\0`),
  });
  const degrees = (tag: number, values: readonly number[]): Entry => ({
    tag,
    type: 5,
    count: 3,
    data: Buffer.concat(values.flatMap((value) => [long(Math.round(value * 100)), long(100)])),
  });
  const [innerAt, gpsAt, thumbnailAt] = [300, 400, 600];
  const first = [
    text(0x010f, 'HUAWEI'),
    text(0x0110, 'P60 Pro'),
    short(0x0112, orientation),
    text(0x013b, '张三'),
    { tag: 0x8769, type: 4, count: 1, data: long(innerAt) },
    ...(place ? [{ tag: 0x8825, type: 4, count: 1, data: long(gpsAt) }] : []),
  ];
  const gps = [text(1, 'N'), degrees(2, [39, 54, 15.12]), text(3, 'E'), degrees(4, [116, 24, 26.64])];
  const bytes = Buffer.alloc(700);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  writeDirectory(bytes, 8, first, thumbnailAt);
  writeDirectory(bytes, innerAt, [text(0x9003, '2026:05:01 10:20:30')], 0);
  if (place) writeDirectory(bytes, gpsAt, gps, 0);
  writeDirectory(bytes, thumbnailAt, [{ tag: 0x0201, type: 4, count: 1, data: long(690) }], 0);
  return bytes;
}

function writeDirectory(bytes: Buffer, at: number, entries: readonly Entry[], next: number): void {
  bytes.writeUInt16LE(entries.length, at);
  let spare = at + 6 + entries.length * 12;
  for (const [index, { tag, type, count, data }] of entries.entries()) {
    const entry = at + 2 + index * 12;
    bytes.writeUInt16LE(tag, entry);
    bytes.writeUInt16LE(type, entry + 2);
    bytes.writeUInt32LE(count, entry + 4);
    if (data.length <= 4) data.copy(bytes, entry + 8);
    else {
      bytes.writeUInt32LE(spare, entry + 8);
      data.copy(bytes, spare);
      spare += data.length;
    }
  }
  bytes.writeUInt32LE(next, at + 2 + entries.length * 12);
}
