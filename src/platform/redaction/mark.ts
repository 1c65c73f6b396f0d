import { redactionRefusal, type RedactionRefusal } from './redaction-refusal.ts';

/** An area of a page that is to be covered. Fractions of the page as it is viewed, from its left and top. */
export interface BoxMark {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What stands in the box where it fits, in white: the article it rests on. Never anything of what is covered. */
  readonly label: string;
}

/** A rectangle of pixels; `right` and `bottom` stand outside it. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MOST_MARKS = 5_000;
const LONGEST_LABEL = 20;
/** Some fractions are rounded where they were drawn. */
const ROUNDING = 1e-6;
/** Of a page: nobody draws a box that is thinner on purpose. */
const THINNEST = 1e-4;

/** The index of the first mark that is none on a document of so many pages; `'none'` and `'tooMany'` for the list itself; null when all are right. */
export function wrongMark(marks: readonly BoxMark[], pageCount: number): number | 'none' | 'tooMany' | null {
  if (marks.length === 0) return 'none';
  if (marks.length > MOST_MARKS) return 'tooMany';
  const index = marks.findIndex((mark) => !isOnPage(mark, pageCount));
  return index === -1 ? null : index;
}

function isOnPage({ page, x, y, width, height, label }: BoxMark, pageCount: number): boolean {
  if (!Number.isInteger(page) || page < 1 || page > pageCount || label.length > LONGEST_LABEL) return false;
  if (![x, y, width, height].every((number) => Number.isFinite(number))) return false;
  if (x < 0 || y < 0 || width < THINNEST || height < THINNEST) return false;
  return x + width <= 1 + ROUNDING && y + height <= 1 + ROUNDING;
}

/** Every pixel that the mark touches. */
export function pixelBox(mark: BoxMark, width: number, height: number): PixelBox {
  return {
    left: Math.max(0, Math.floor(mark.x * width)),
    top: Math.max(0, Math.floor(mark.y * height)),
    right: Math.min(width, Math.ceil((mark.x + mark.width) * width)),
    bottom: Math.min(height, Math.ceil((mark.y + mark.height) * height)),
  };
}

/** The refusal where nothing is marked: known before anything is opened. */
export function noMarks(): RedactionRefusal {
  return redactionRefusal('noMarks');
}
