import { textWidth } from '../text-width.ts';

/** A row of a spreadsheet can't be higher. */
const HIGHEST = 409;

/**
 * Height of a row in points at which its wrapped texts show whole: spreadsheets don't work it out for merged cells.
 *
 * @param cells each with its width in characters, the unit of spreadsheet columns
 * @param size type size in points
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[], size: number): number {
  const lines = cells.map(({ text, width }) => {
    // A column of width 1 holds a digit of 11 points; a Chinese character takes almost two.
    const room = (Math.max(2, width - 2) * 11) / size;
    return Math.max(1, Math.ceil(textWidth(text, 1, 1.95) / room));
  });
  return Math.min(HIGHEST, Math.round(Math.max(1, ...lines) * size * 1.4 + 4));
}
