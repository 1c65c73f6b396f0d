import type { PrintBlock } from '../../kernel/print-document.ts';
import { textWidth } from './text-width.ts';
import { TYPE_AREA } from './type-area.ts';

/** 三号, in points. */
const BODY = 16;
/** A digit or Latin letter to a Chinese character, in the faces that letters are set in. */
const NARROW = 0.58;
/** The name of the office on top: as large as one line allows, not beyond what looks official; smaller than this it takes two lines. */
const LARGEST_HEAD = 42;
const SMALLEST_HEAD = 24;

/** Type size of the name on a letterhead, in points. */
export function letterheadSize(name: string): number {
  const fitting = Math.floor((TYPE_AREA.width * 0.98) / Math.max(1, textWidth(name, NARROW, 1)));
  return Math.min(LARGEST_HEAD, Math.max(SMALLEST_HEAD, fitting));
}

/**
 * Where name and day of a sign-off stand, in points: a box of `width`, `right` from the right edge, in whose middle both are set.
 * By GB/T 9704 the day ends four characters from the edge, the name is centred over it; a long name pushes both inward.
 */
export function signOffPlace({ name, date }: Pick<Extract<PrintBlock, { kind: 'signOff' }>, 'name' | 'date'>): {
  readonly width: number;
  readonly right: number;
} {
  const widthOf = (text: string): number => textWidth(text, NARROW, 1) * BODY;
  // A little more than the characters need, against rounding.
  const width = Math.min(Math.max(widthOf(name), widthOf(date)) + BODY / 2, TYPE_AREA.width - 2 * BODY);
  return { width, right: Math.max(0, 4 * BODY - (width - widthOf(date)) / 2) };
}
