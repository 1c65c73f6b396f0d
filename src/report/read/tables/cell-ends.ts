import { characterSet, type CharacterSet } from '../character-set.ts';

/** Ends of cells: pipes, drawn lines, tabs; in comma-separated text commas and semicolons too. */
export const CELL_ENDS = { usual: '|｜│┃\t', commas: '|｜│┃\t,;' } as const;

const USUAL = characterSet(CELL_ENDS.usual);
const COMMAS = characterSet(CELL_ENDS.commas);

/** A label, then numbers, nothing or marks for nothing between commas or semicolons: the text holds comma-separated values. */
const COMMA_ROWS =
  /[\u4e00-\u9fff)）”"][,;](?:[ "\u00a0\u2009\u202f\u3000\d０-９./+—-]*[,;][ "\u00a0\u2009\u202f\u3000\d０-９./+—-]*[,;\r\n]|(?:人次|万元|[条件次篇个人])[,;][ "\u00a0\u2009\u202f\u3000\d０-９./+—-]*[\r\n])/u;

/** Header cells side by side, as only a table has them. */
const COMMA_HEADERS =
  /(?:信息内容|商业企业|科研机构|结果维持|结果纠正|其他结果|统计指标)"?[,;]"?(?:本年|上一年|采购项目|科研机构|社会公益组织|结果纠正|其他结果|尚未审结|单位)/u;

export function cellEndsOf(text: string): string {
  return COMMA_ROWS.test(text) || COMMA_HEADERS.test(text) ? CELL_ENDS.commas : CELL_ENDS.usual;
}

/** The same ends, to be asked for every character of a text. */
export function cellEndSet(cellEnds: string): CharacterSet {
  return cellEnds === CELL_ENDS.commas ? COMMAS : USUAL;
}
