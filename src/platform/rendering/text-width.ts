/** Width of a text when a digit or Latin letter takes `narrow` and any other character takes `wide`. */
export function textWidth(text: string, narrow: number, wide: number): number {
  let width = 0;
  for (const character of text) width += character < '\u007f' ? narrow : wide;
  return width;
}
