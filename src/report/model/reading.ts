import type { Place } from '../../kernel/place.ts';
import type { AnnualReport } from './report.ts';

/** What came of reading one source. */
export interface Reading {
  readonly report: AnnualReport;
  /** The source text every `Place` points into. */
  readonly source: string;
  /** The text after repair (equal to `source` when nothing was repaired), and the way back. */
  readonly restored: string;
  /** For an offset in `restored`, the offset in `source`. */
  readonly toSource: (offset: number) => number;
  readonly repairs: readonly Repair[];
  /** What could not be read or assigned, each said in one Chinese sentence. */
  readonly notes: readonly ReadingNote[];
}

export type RepairKind = 'pinyin' | 'traditional' | 'byteShift' | 'compatibilityForms' | 'fullWidthDigits' | 'invisible';

/** A repair of damaged characters, reported because a reader must know that the text was changed. */
export interface Repair {
  readonly kind: RepairKind;
  readonly count: number;
  /** The first places, at most 20. */
  readonly places: readonly Place[];
  readonly message: string;
}

export interface ReadingNote {
  readonly code: string;
  readonly message: string;
  readonly places: readonly Place[];
}
