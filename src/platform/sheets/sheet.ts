import type { Readable } from 'node:stream';

/** A sheet that can be read as often as wanted. */
export interface Sheet {
  readonly name: string;
  readonly open: () => Promise<Readable>;
}

/** One line of a sheet; the headings' is 1. */
export interface SheetLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet that can't be read, or no further: `code` for machines, one Chinese sentence that says what to do. */
export class SheetFault extends Error {
  readonly code: string;
  readonly sentence: string;
  constructor(code: string, sentence: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.sentence = sentence;
  }
}
