/** What a camera wrote into a picture; null for what it did not. */
export interface Exif {
  /** 1 to 8, as the picture is to be turned. */
  readonly orientation: number;
  readonly camera: string | null;
  readonly taken: string | null;
  readonly author: string | null;
  readonly software: string | null;
  /** Degrees, north and east. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly hasThumbnail: boolean;
}

interface Field {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}

const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
const MOST_FIELDS = 500;
const LONGEST_TEXT = 200;

/** Reads the directories of Exif data (a small TIFF); null when it is none. Nothing outside the bytes is believed. */
export function readExif(tiff: Buffer): Exif | null {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return null;
  const reader = new TiffReader(tiff, order === 'II');
  const first = reader.directory(reader.long(4));
  const [inner, gps] = [first.get(0x8769), first.get(0x8825)].map((field) =>
    field === undefined ? new Map<number, Field>() : reader.directory(reader.number(field)),
  );
  const text = (fields: ReadonlyMap<number, Field> | undefined, tag: number): string | null => reader.text(fields?.get(tag));
  const camera = [text(first, 0x010f), text(first, 0x0110), text(inner, 0xa431)].filter((word) => word !== null).join(' ');
  const orientation = first.get(0x0112);
  return {
    orientation: orientation === undefined ? 1 : Math.min(8, Math.max(1, reader.number(orientation))),
    camera: camera === '' ? null : camera,
    taken: text(inner, 0x9003) ?? text(first, 0x0132),
    author: text(first, 0x013b) ?? text(inner, 0xa430) ?? reader.wide(first.get(0x9c9d)),
    software: text(first, 0x0131),
    place: placeOf(reader, gps ?? new Map()),
    hasThumbnail: reader.directory(reader.next).has(0x0201),
  };
}

function placeOf(reader: TiffReader, gps: ReadonlyMap<number, Field>): Exif['place'] {
  const [latitude, longitude] = [reader.degrees(gps.get(2)), reader.degrees(gps.get(4))];
  if (latitude === null || longitude === null) return null;
  return {
    latitude: reader.text(gps.get(1)) === 'S' ? -latitude : latitude,
    longitude: reader.text(gps.get(3)) === 'W' ? -longitude : longitude,
  };
}

class TiffReader {
  readonly #bytes: Buffer;
  readonly #little: boolean;
  /** Where the directory after the one read first begins: that of the thumbnail. */
  next = 0;

  constructor(bytes: Buffer, little: boolean) {
    this.#bytes = bytes;
    this.#little = little;
  }

  long(at: number): number {
    if (at < 0 || at + 4 > this.#bytes.length) return 0;
    return this.#little ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }

  short(at: number): number {
    if (at < 0 || at + 2 > this.#bytes.length) return 0;
    return this.#little ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }

  directory(at: number): ReadonlyMap<number, Field> {
    const fields = new Map<number, Field>();
    if (at < 8) return fields;
    const count = Math.min(this.short(at), MOST_FIELDS);
    for (let index = 0; index < count; index++) {
      const entry = at + 2 + index * 12;
      const [type, length] = [this.short(entry + 2), this.long(entry + 4)];
      const size = (SIZES[type] ?? 0) * length;
      fields.set(this.short(entry), { type, count: length, at: size <= 4 ? entry + 8 : this.long(entry + 8) });
    }
    if (this.next === 0) this.next = this.long(at + 2 + count * 12);
    return fields;
  }

  number(field: Field): number {
    return field.type === 3 ? this.short(field.at) : this.long(field.at);
  }

  text(field: Field | undefined): string | null {
    if (field === undefined || field.type !== 2) return null;
    const text = this.#bytes.toString('utf8', field.at, field.at + Math.min(field.count, LONGEST_TEXT));
    return cleaned(text);
  }

  /** Windows writes names in UTF-16. */
  wide(field: Field | undefined): string | null {
    return field === undefined ? null : cleaned(this.#bytes.toString('utf16le', field.at, field.at + Math.min(field.count, LONGEST_TEXT)));
  }

  degrees(field: Field | undefined): number | null {
    if (field === undefined || field.type !== 5 || field.count < 3) return null;
    const [degrees = 0, minutes = 0, seconds = 0] = [0, 8, 16].map(
      (step) => this.long(field.at + step) / (this.long(field.at + step + 4) || 1),
    );
    const value = degrees + minutes / 60 + seconds / 3_600;
    return value === 0 || value > 180 ? null : value;
  }
}

function cleaned(text: string): string | null {
  const clean = (text.split('\0', 1)[0] ?? '').trim();
  return clean === '' ? null : clean;
}
