import { apply, type Matrix } from '../../extraction/pdf/matrix.ts';

/** A character of a page with the box it takes, in points of the page as it is viewed, from the left and the top. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where it begins and ends on its line, and the direction of the line. */
  readonly start: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
  /** Height of the type across the line. */
  readonly size: number;
}

/** What of a glyph stands above and below its line, of its size: full-width faces fill the em, most Latin ones less. */
const ASCENT = 0.9;
const DESCENT = 0.24;

/** @param matrix from the glyph's line (unit points, origin at the glyph's start) to the page as viewed */
export function placeGlyph(text: string, matrix: Matrix, advance: number, size: number, isVertical: boolean): Glyph {
  const corners = isVertical
    ? [
        [-size / 2, 0],
        [size / 2, 0],
        [-size / 2, -advance],
        [size / 2, -advance],
      ]
    : [
        [0, size * ASCENT],
        [advance, size * ASCENT],
        [0, -size * DESCENT],
        [advance, -size * DESCENT],
      ];
  const placed = corners.map(([x = 0, y = 0]) => apply(matrix, x, y));
  const xs = placed.map(([x]) => x);
  const ys = placed.map(([, y]) => y);
  const across = isVertical ? Math.hypot(matrix[0], matrix[1]) : Math.hypot(matrix[2], matrix[3]);
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    start: apply(matrix, 0, 0),
    end: isVertical ? apply(matrix, 0, -advance) : apply(matrix, advance, 0),
    size: size * across,
  };
}
