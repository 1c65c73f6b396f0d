import type { Piece } from '../structure/pieces.ts';
import type { Found } from './metadata.ts';

/** Ends like a title of an annual report; folded, blanks removed. */
const TITLE_END = /(?:报告|年报|总结|工作情况|公开情况)(?:\([^()]{1,20}\))?$/;
const TITLE_WORDS = /(?:信息|资讯|政务|政府网站|年度).*(?:报告|年报|总结|情况)/;
const NO_TITLE = /^(?:根据|按照|依据|遵照|现将|现就|现公布|今年|本报告|本年度报告|一、|您|当前位置|首页|来源|发布)|[。;!?]|>|:.*:/;
const RUN_IN_TITLE = /^([^。;,!?]{4,70}?政府(?:信息|资讯)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报))(?=\s*(?:\(|根据|按照|依据|为|一、|本报告|今年|20\d{2}年|$))/;
const MOST_LINES = 5;
const LONGEST = 90;

/** The title, also when it is broken over several lines or runs into the text; `head` is what stands before the first section. */
export function findTitle(restored: string, head: readonly Piece[]): Found<string> | null {
  for (const [index, piece] of head.slice(0, 30).entries()) {
    const runIn = RUN_IN_TITLE.exec(piece.text)?.[1];
    if (runIn !== undefined && !NO_TITLE.test(runIn)) {
      return extended(restored, head, index, piece.start + runIn.length);
    }
    if (isTitleLine(piece.text)) return extended(restored, head, index, piece.end);
  }
  return null;
}

function isTitleLine(text: string): boolean {
  const tight = text.replace(/\s/g, '');
  return tight.length <= LONGEST && !NO_TITLE.test(tight) && TITLE_END.test(tight) && (TITLE_WORDS.test(tight) || /^工作(?:年度)?(?:报告|总结)/.test(tight));
}

/** Takes in the lines above that are part of the title: the agency, or the first half of a broken line. */
function extended(restored: string, head: readonly Piece[], index: number, end: number): Found<string> {
  let first = index;
  while (first > 0 && index - first < MOST_LINES - 1) {
    const above = head[first - 1];
    if (above === undefined || !isPartOfTitle(above.text)) break;
    first -= 1;
  }
  const lines = head.slice(first, index + 1).map((piece) => restored.slice(piece.start, Math.min(piece.end, end)));
  return { value: joined(lines), start: head[first]?.start ?? 0, end };
}

function isPartOfTitle(text: string): boolean {
  const tight = text.replace(/\s/g, '');
  if (tight.length > 40 || NO_TITLE.test(tight) || /[,、:|\t]/.test(text) || TITLE_END.test(tight)) return false;
  return (
    /(?:局|委员会|委|办公室|政府|厅|部|院|中心|处|站|所|会|公司|街道|乡|镇|关于|公开|信息|年度?|办|队|校|大学|学院|省|市|县|区)$/.test(tight) ||
    /^(?:关于)?20\d{2}年/.test(tight)
  );
}

/** Joined as the last line is spaced: with a blank before its number when it has one after it. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((whole, line) => (/^\d+\s/.test(line) && whole !== '' ? `${whole} ${line}` : whole + line), '');
}
