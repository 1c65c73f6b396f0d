import type { PNG } from 'pngjs';

const DARK = 110;
const NOT_WHITE = 245;

function brightness(picture: PNG, x: number, y: number): number {
  return picture.data[(y * picture.width + x) * 4] ?? 255;
}

/** Rows of pixels in which an unbroken dark run covers at least this share of the width; touching rows are one line. */
export function horizontalLines(picture: PNG, share: number): readonly number[] {
  const rows: number[] = [];
  for (let y = 0; y < picture.height; y += 1) {
    let longest = 0;
    let run = 0;
    for (let x = 0; x < picture.width; x += 1) {
      run = brightness(picture, x, y) < DARK ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    if (longest >= picture.width * share && y - (rows.at(-1) ?? -9) > 2) rows.push(y);
  }
  return rows;
}

/** Columns of pixels with an unbroken dark run of at least this share of the height. */
export function verticalLines(picture: PNG, share: number): readonly number[] {
  const columns: number[] = [];
  for (let x = 0; x < picture.width; x += 1) {
    let longest = 0;
    let run = 0;
    for (let y = 0; y < picture.height; y += 1) {
      run = brightness(picture, x, y) < DARK ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    if (longest >= picture.height * share && x - (columns.at(-1) ?? -9) > 2) columns.push(x);
  }
  return columns;
}

/** How many pixels outside the type area (millimetres from the page's edges) are not white; the page number is below it. */
export function inkInMargins(picture: PNG, dpi: number, margins: { top: number; left: number; right: number }): number {
  const px = (millimetres: number): number => (millimetres / 25.4) * dpi;
  let ink = 0;
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const isOutside = y < px(margins.top) || x < px(margins.left) || x > picture.width - px(margins.right);
      if (isOutside && brightness(picture, x, y) < NOT_WHITE) ink += 1;
    }
  }
  return ink;
}

/** On which half of the page the ink below the type area stands: the page number. */
export function footerSide(picture: PNG): 'left' | 'right' | 'none' {
  let left = 0;
  let right = 0;
  for (let y = Math.floor(picture.height * 0.89); y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      if (brightness(picture, x, y) >= NOT_WHITE) continue;
      if (x < picture.width / 2) left += 1;
      else right += 1;
    }
  }
  if (left > 0 === right > 0) return 'none';
  return left > 0 ? 'left' : 'right';
}
