import type { Piece } from './pieces.ts';
import { EXACT_LINE } from './section-kinds.ts';

/** What sites print under a text; everything behind the first such line is theirs too. */
const SITE_FOOTER =
  /^(?:扫一扫|扫码|用手机扫|手机扫|[【[]?\s*(?:打印|关闭|字体|收藏)(?:本页|此页|窗口|页面)?\s*(?:[】\]]|$)|(?:打印|关闭)(?:本页|此页|窗口|页面)|分享(?:到|至)|上一篇|下一篇|责任编辑|网站编辑|返回(?:顶部|首页)|主办单位|承办单位|版权所有|网站标识码|网站地图|附件下载|相关附件|点击下载|相关链接|相关稿件)/;

/** The pieces without the site's footer under the last section. */
export function withoutFooter(pieces: readonly Piece[], lastHeading: number): readonly Piece[] {
  const footer = pieces.findIndex(
    (piece) => piece.start > lastHeading && !piece.inTable && piece.text.length < 120 && SITE_FOOTER.test(piece.text),
  );
  return footer === -1 ? pieces : pieces.slice(0, footer);
}

const STATISTICS_CAPTION = /^(?:附[件表]?\d{0,2}[:.、]?)?.{0,30}政府信息公开(?:工作)?情况统计表/;
const NUMBERED_EXACT = /^[一二三四五六七]\s*、\s*(.*)$/;

/** The pieces before the statistics table that ends a report of 2014-2018: its rows are numbered like sections. */
export function withoutStatistics(pieces: readonly Piece[]): readonly Piece[] {
  const caption = pieces.findIndex(
    (piece, index) => index > 3 && piece.text.length < 60 && piece.text.includes('统计表') && STATISTICS_CAPTION.test(piece.text),
  );
  if (caption === -1) return pieces;
  const goesOn = pieces.slice(caption).some((piece) => !piece.inTable && EXACT_LINE.test(NUMBERED_EXACT.exec(piece.text)?.[1] ?? ''));
  return goesOn ? pieces : pieces.slice(0, caption);
}

const LEAST_HEAD = 8;

/** The pieces without the running head that each page repeats: the title or its second half, on a line of its own. */
export function withoutRunningHeads(pieces: readonly Piece[], title: string, from: number): readonly Piece[] {
  const whole = tight(title);
  if (whole.length < LEAST_HEAD) return pieces;
  return pieces.filter((piece) => {
    if (piece.start < from || piece.text.length < LEAST_HEAD || piece.text.length > title.length + 8) return true;
    return !whole.endsWith(tight(piece.text));
  });
}

/** Words of the official tables' headers and labels, without the text's own. */
const TABLE_WORDS =
  /勾稽|^(?:申请人情况|信息内容|本年制发件数|本年废止件数|现行有效件数|本年新制作数量|本年新公开数量|对外公开总数量|本年处理决定数量|上一年项目数量|自然人|法人或其他组织|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|行政复议|行政诉讼|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结|维持|纠正|结果|单位万元|第二十条第[(]?[一五六八九][)]?项)+$/;

const CAPTION = /^(?:附[件表]?\d{0,2}[:.、]?)?[^,。;]{0,36}表(?:\([^()]{0,20}\))?$/;

/** In a section that holds a table: a line beside the table that is a piece of its headers or its caption, not running text. */
export function isTableResidue(piece: Piece, next: Piece | undefined): boolean {
  if (next?.inTable === true && !piece.inTable && CAPTION.test(piece.text)) return true;
  const words = tight(piece.text).replace(/[:、,\-|/]/g, '');
  if (/^[\d.+件条元万%]+$/.test(words)) return true;
  return words.length <= 2 ? !words.startsWith('无') : TABLE_WORDS.test(words);
}

function tight(text: string): string {
  return text.replace(/\s/g, '');
}
