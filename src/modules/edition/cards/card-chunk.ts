/** Cards whose ids differ only in their last ten bits stand together. */
export const SHIFT = 10;
export const ROWS = 1 << SHIFT;
export const LAST_ROW = ROWS - 1;

export const FLAGS = { there: 1, corrected: 2, urgent: 4, picture: 8 } as const;

/** What filters look at, a column each. Never changed once it stands in a table. */
export interface Columns {
  readonly flags: Uint8Array;
  /** Numbers of the table's dictionaries. */
  readonly agency: Uint16Array;
  readonly type: Uint16Array;
  readonly subject: Uint16Array;
  readonly genre: Uint16Array;
  /** 0: none. */
  readonly validity: Uint8Array;
  readonly year: Uint16Array;
  readonly unit: Int32Array;
  readonly signedOn: Int32Array;
  readonly releasedOn: Int32Array;
  readonly effectiveFrom: Int32Array;
  readonly effectiveUntil: Int32Array;
  readonly day: Int32Array;
  readonly releasedAt: Float64Array;
}

/** Texts of all rows one after the other, so that one look finds a word in any of them; row n from `starts[n]` to `starts[n + 1]`. */
export interface Texts {
  readonly starts: Uint32Array;
  readonly text: string;
}

export interface CardChunk extends Columns {
  /** Title and 文号: what is searched through. */
  readonly heads: Texts;
  readonly tails: Texts;
}

export function emptyColumns(): Columns {
  return {
    flags: new Uint8Array(ROWS),
    agency: new Uint16Array(ROWS),
    type: new Uint16Array(ROWS),
    subject: new Uint16Array(ROWS),
    genre: new Uint16Array(ROWS),
    validity: new Uint8Array(ROWS),
    year: new Uint16Array(ROWS),
    unit: new Int32Array(ROWS),
    signedOn: new Int32Array(ROWS),
    releasedOn: new Int32Array(ROWS),
    effectiveFrom: new Int32Array(ROWS),
    effectiveUntil: new Int32Array(ROWS),
    day: new Int32Array(ROWS),
    releasedAt: new Float64Array(ROWS),
  };
}

export function copyColumns(columns: Columns): Columns {
  return {
    flags: columns.flags.slice(),
    agency: columns.agency.slice(),
    type: columns.type.slice(),
    subject: columns.subject.slice(),
    genre: columns.genre.slice(),
    validity: columns.validity.slice(),
    year: columns.year.slice(),
    unit: columns.unit.slice(),
    signedOn: columns.signedOn.slice(),
    releasedOn: columns.releasedOn.slice(),
    effectiveFrom: columns.effectiveFrom.slice(),
    effectiveUntil: columns.effectiveUntil.slice(),
    day: columns.day.slice(),
    releasedAt: columns.releasedAt.slice(),
  };
}

export function joinTexts(texts: readonly string[]): Texts {
  const starts = new Uint32Array(ROWS + 1);
  let at = 0;
  for (let row = 0; row < ROWS; row += 1) {
    starts[row] = at;
    at += texts[row]?.length ?? 0;
  }
  starts[ROWS] = at;
  return { starts, text: texts.join('') };
}

export function textOf({ starts, text }: Texts, row: number): string {
  return text.slice(starts[row] ?? 0, starts[row + 1] ?? 0);
}
