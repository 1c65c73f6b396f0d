/** A statement in words that there were none of something, in folded text. */
export interface NegatedToken {
  readonly start: number;
  readonly end: number;
  /** What there was none of, without the negation. */
  readonly subject: string;
  readonly unit: string | null;
}

/** 未收到…申请, 没有发生…诉讼, 无上年结转件, 不存在…收费. The object runs to the next stop. */
const NEGATION =
  /(?:(?:均|暂|尚|并|也|从)?(?:未|没有|没|未曾|尚未)(收到|接到|接收|受理|发生|产生|出现|收取|印发|制发|制定|出台|发布|新收|结转|因|被|有)|(?:没有|暂无|均无|不存在|无))([^,。;:!?\s()]{2,32}|\s?(?:上年|结转)[^,。;:!?]{0,10})/g;
/**
 * What is counted in a report of this kind: without such a word it is no number. The last one counts:
 * 无因政府信息公开申请提起的行政诉讼 says nothing about 申请.
 */
const COUNTED =
  /^(.{0,30}(?:申请(?!人)(?:公开)?(?:请求|事项|件|的情况|案件)?|复议(?:[、和及或与]?(?:被)?(?:提起)?(?:行政)?诉讼)?(?:案件|案|事项|申请|件|的?情况)?|诉讼(?:案件|案|事项|件|的?情况)?|举报(?:投诉)?(?:案件|件)?|申诉(?:案件|件)?|投诉(?:举报)?(?:案件|件)?|规章(?:、?(?:行政)?规范性文件)?|规范性文件|结转(?:上年|下年|至?下一?年度?|件|的?(?:申请|事项|案件))*(?:继续办理)?|上年(?:度)?结转[^,。]{0,6}|信息处理费|费用|收费(?:事项|项目|情况|件)?|建议提案|代表建议|政协提案|舆情(?:事件)?))/;
/** 无正当理由, 无需申请, 未被…: conditions and labels, not counts. */
const NO_COUNT = /^(?:正当|法|需|须|关|偿|障碍|效|线|条件|故|疑|论|其他需要|任何理由|现成)/;

export function negatedTokens(folded: string): NegatedToken[] {
  const tokens: NegatedToken[] = [];
  if (!folded.includes('未') && !folded.includes('没') && !folded.includes('无') && !folded.includes('不存在')) return tokens;
  for (const match of folded.matchAll(NEGATION)) {
    const [whole, verb, object = ''] = match;
    const trimmed = object.trimStart();
    if (NO_COUNT.test(trimmed) || folded.charAt(match.index - 1) === '毫' || /《|“/.test(object)) continue;
    const counted = COUNTED.exec(trimmed)?.[1];
    if (counted === undefined) continue;
    // 未因政府信息公开申请被…: the verb tells; 未被申请复议 stays with what it names.
    const end = match.index + whole.length - object.length + (object.length - trimmed.length) + counted.length;
    // A number follows: 无效申请3件 counts by itself.
    if (/^\s*\d/.test(folded.slice(end))) continue;
    tokens.push({ start: match.index, end, subject: subjectOf(verb, counted), unit: unitOf(counted) });
  }
  return tokens;
}

function subjectOf(verb: string | undefined, counted: string): string {
  const kept = verb === undefined || verb === '有' || verb === '因' || verb === '被' ? '' : verb;
  return kept + counted;
}

function unitOf(counted: string): string | null {
  if (/费/.test(counted)) return null;
  return '件';
}
