import { characterSet, type CharacterSet } from '../character-set.ts';

/** Ends of cells: pipes, drawn lines, tabs; in comma-separated text commas and semicolons too. */
export const CELL_ENDS = { usual: '|｜│┃\t', commas: '|｜│┃\t,;' } as const;

const USUAL = characterSet(CELL_ENDS.usual);
const COMMAS = characterSet(CELL_ENDS.commas);

/** A label, then numbers, nothing or marks for nothing between commas or semicolons: the text holds comma-separated values. */
const COMMA_ROWS =
  /[\u4e00-\u9fff)）”"][,;](?:[ "\u00a0\u2009\u202f\u3000\d０-９./+—-]*[,;][ "\u00a0\u2009\u202f\u3000\d０-９./+—-]*[,;\r\n]|(?:人次|万元|[条件次篇个人])[,;][ "\u00a0\u2009\u202f\u3000\d０-９./+—-]*[\r\n])/u;

export function cellEndsOf(text: string): string {
  return COMMA_ROWS.test(text) ? CELL_ENDS.commas : CELL_ENDS.usual;
}

/** The same ends, to be asked for every character of a text. */
export function cellEndSet(cellEnds: string): CharacterSet {
  return cellEnds === CELL_ENDS.commas ? COMMAS : USUAL;
}
