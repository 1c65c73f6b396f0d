import type { PixelBox } from '../mark.ts';

/** Shades (of 255) by which a pixel drawn from an exact picture may differ, and a square of a JPEG on average. */
const EXACT = 3;
const JPEG_SQUARE = 20;
const SQUARE = 8;

/**
 * Whether the pages are the same outside the boxes: exactly, or for a JPEG in every small square on average.
 * @param expected pixels with the boxes painted, red, green, blue, opaque
 */
export function isSameOutside(
  expected: Uint8ClampedArray,
  drawn: Uint8ClampedArray,
  width: number,
  height: number,
  boxes: readonly PixelBox[],
  isExact: boolean,
): boolean {
  const covered = coverage(width, height, boxes);
  for (let top = 0; top < height; top += SQUARE) {
    for (let left = 0; left < width; left += SQUARE) {
      let sum = 0;
      let counted = 0;
      for (let y = top; y < Math.min(height, top + SQUARE); y++) {
        for (let x = left; x < Math.min(width, left + SQUARE); x++) {
          if (covered[y * width + x] === 1) continue;
          const difference = differenceAt(expected, drawn, (y * width + x) * 4);
          if (isExact && difference > EXACT) return false;
          sum += difference;
          counted += 1;
        }
      }
      if (counted > 0 && sum / counted > JPEG_SQUARE) return false;
    }
  }
  return true;
}

/** Whether every pixel of the box is what the box shows, and nothing else. */
export function isSameInside(
  expected: Uint8ClampedArray,
  drawn: Uint8ClampedArray,
  width: number,
  box: PixelBox,
  tolerance: number = EXACT,
): boolean {
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (differenceAt(expected, drawn, (y * width + x) * 4) > tolerance) return false;
    }
  }
  return true;
}

function differenceAt(one: Uint8ClampedArray, other: Uint8ClampedArray, at: number): number {
  let most = 0;
  for (let colour = 0; colour < 3; colour++) most = Math.max(most, Math.abs((one[at + colour] ?? 0) - (other[at + colour] ?? 0)));
  return most;
}

function coverage(width: number, height: number, boxes: readonly PixelBox[]): Uint8Array {
  const covered = new Uint8Array(width * height);
  for (const { left, top, right, bottom } of boxes) {
    for (let y = top; y < bottom; y++) covered.fill(1, y * width + left, y * width + right);
  }
  return covered;
}
