import type { Piece } from '../structure/pieces.ts';
import type { Found } from './metadata.ts';

/** Ends like a title of an annual report; folded, blanks removed. */
const TITLE_END = /(?:报告|年报|总结|工作情况|公开情况)(?:的?(?:公告|公示|通告))?(?:\([^()]{1,20}\))?$/;
const TITLE_WORDS = /(?:信息|资讯|政务|政府网站|年度).*(?:报告|年报|总结|情况)/;
const NO_TITLE =
  /^(?:根据|按照|依据|遵照|现将|现就|现公布|现发布|特|兹|经|为|今年|本报告|本年度报告|一、|您|当前位置|首页|来源|发布)|[。;!?]|>|:.*:/;
const RUN_IN_TITLE =
  /^([^。;,!?]{4,70}?政府(?:信息|资讯)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报))(?=\s*(?:\(|根据|按照|依据|为|一、|本报告|今年|20\d{2}年|$))/;
const MOST_LINES = 5;
const LONGEST = 90;

/** A title that begins with the place of its agency is whole: 临溪市水务局2022年…, 临溪市青阳区2022年…. */
const NAMES_ITS_PLACE = /^(?:20\d{2}年度?)?[\u4e00-\u9fff]{1,9}?[省市县区州旗盟][\u4e00-\u9fff]{1,30}(?:20\d{2}年|政府信息公开|政务公开)/;
/** The first line of such a title that goes on below: 临溪市水务局2022年. */
const BEGINS_WITH_PLACE = /^[\u4e00-\u9fff]{1,9}?[省市县区州旗盟][\u4e00-\u9fff]{0,30}20\d{2}年/;
/** The one line that may stand above such a title: the place around it. */
const PLACE_ALONE = /^[\u4e00-\u9fff]{1,7}(?:省|市|州|盟|地区)$/;

/** A line of the head, or several, that read like a title. */
interface Candidate {
  /** Index of its last line. */
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The title, also when it is broken over several lines or runs into the text; `head` is what stands before the first section.
 * One that names a year goes before the name of a column (政府信息公开年报).
 */
export function findTitle(restored: string, head: readonly Piece[]): Found<string> | null {
  const candidates: Candidate[] = [];
  const reach = Math.min(head.length, 30);
  for (let index = 0; index < reach; index += 1) {
    const candidate = candidateAt(head, index);
    if (candidate === null) continue;
    candidates.push(candidate);
    index = candidate.index;
  }
  const best =
    candidates.find((candidate) => /20\d{2}|二[〇○零O]/.test(candidate.text)) ??
    candidates.find((candidate) => candidate.text.length > 10) ??
    candidates[0];
  return best === undefined ? null : extended(restored, head, best);
}

function candidateAt(head: readonly Piece[], index: number): Candidate | null {
  const text = head[index]?.text ?? '';
  const start = head[index]?.start ?? 0;
  const runIn = RUN_IN_TITLE.exec(text)?.[1];
  if (runIn !== undefined && !NO_TITLE.test(runIn)) return { index, first: index, end: start + runIn.length, text: runIn };
  let joint = '';
  for (let last = index; last < Math.min(head.length, index + MOST_LINES - 1); last += 1) {
    const line = head[last];
    if (line === undefined || line.text.length > LONGEST || NO_TITLE.test(line.text.replace(/\s/g, ''))) return null;
    // A column's name ends like half a title (政府信息公开); the title itself begins here.
    if (last > index && !joint.endsWith('关于') && BEGINS_WITH_PLACE.test(tightened(line.text))) return null;
    joint += tightened(line.text);
    if (isTitle(joint)) return { index: last, first: index, end: line.end, text: joint };
    // Only a line that is cut in the middle of a title goes on: 2022年政府信息公开工作年度 / 报告.
    if (!/(?:公开|信息|工作|年度?|政府|政务|关于)$/.test(joint)) return null;
  }
  return null;
}

function isTitle(tight: string): boolean {
  return (
    tight.length <= LONGEST &&
    !NO_TITLE.test(tight) &&
    TITLE_END.test(tight) &&
    (TITLE_WORDS.test(tight) || /^工作(?:年度)?(?:报告|总结)/.test(tight))
  );
}

/** Takes in the lines above that are part of the title: the agency, or the first half of a broken line. */
function extended(restored: string, head: readonly Piece[], candidate: Candidate): Found<string> {
  let first = candidate.first;
  const whole = NAMES_ITS_PLACE.test(candidate.text);
  while (first > 0 && candidate.index - first < MOST_LINES - 1) {
    const above = head[first - 1];
    // The page's own title line says again what the report's begins with.
    const said = first === candidate.first ? candidate.text : tightened(head[first]?.text ?? '');
    if (above === undefined || !isPartOfTitle(above.text) || said.startsWith(tightened(above.text))) break;
    if (whole && !PLACE_ALONE.test(tightened(above.text))) break;
    first -= 1;
  }
  const lines = head.slice(first, candidate.index + 1).map((piece) => restored.slice(piece.start, Math.min(piece.end, candidate.end)));
  return {
    value: joined(lines).replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, ''),
    start: head[first]?.start ?? 0,
    end: candidate.end,
  };
}

function tightened(text: string): string {
  return text.replace(/\s/g, '');
}

function isPartOfTitle(text: string): boolean {
  const tight = text.replace(/\s/g, '');
  if (tight.length > 40 || NO_TITLE.test(tight) || /[,、:|\t]/.test(text) || TITLE_END.test(tight)) return false;
  return (
    /(?:局|委员会|委|办公室|政府|厅|部|院|中心|处|站|所|会|公司|街道|乡|镇|关于|公开|信息|年度?|办|队|校|大学|学院|省|市|县|区)$/.test(
      tight,
    ) || /^(?:关于)?20\d{2}年/.test(tight)
  );
}

/** Joined as the last line is spaced: with a blank before its number when it has one after it. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((whole, line) => (/^\d+\s/.test(line) && whole !== '' ? `${whole} ${line}` : whole + line), '');
}
