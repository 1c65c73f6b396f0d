import type { SectionKind } from '../../model/report.ts';

/** In this order: 行政复议 stands beside 申请 in many wordings, and 问题 beside anything. */
const LOOSE: readonly (readonly [SectionKind, RegExp])[] = [
  ['remedies', /复议|诉讼/],
  ['problems', /问题|不足|改进|困难|薄弱/],
  ['other', /(?:其他|其它|需要|须|应当).*(?:报告|说明|事项)|(?:报告|说明)的.*事项/],
  ['requests', /依申请|申请.*(?:情况|办理|处理)|(?:收到|受理).*申请/],
  ['proactive', /主动公开|公开政府信息/],
  ['overview', /总体|概述|概况|综述|总述|基本情况|整体情况/],
];

/** What a heading is about, by its wording; null when it is none of the six. */
export function kindOfHeading(heading: string): SectionKind | null {
  // One heading for two of them is neither.
  if (/主动公开.*依申请/.test(heading)) return null;
  return LOOSE.find(([, wording]) => wording.test(heading))?.[0] ?? null;
}

/**
 * The wordings of the official form and their common variants, complete: for headings glued into running text,
 * standing in a table row, or without their number. (资讯: copies in Taiwan wording.)
 */
const EXACT =
  '(?:(?:政府(?:信息|资讯)公开)?(?:工作)?(?:总体|基本|整体)(?:工作)?情况|概述' +
  '|(?:行政机关)?主动公开政府(?:信息|资讯)的?情况' +
  '|(?:行政机关)?(?:收到和处理|收到及处理|收到、处理|受理和处理)政府(?:信息|资讯)公开申请的?情况' +
  '|因?政府(?:信息|资讯)公开(?:工作)?(?:被申请|引起的?|引发的?)?行政复议(?:、|和|及|与)?(?:被?提起)?行政诉讼的?情况' +
  '|(?:政府(?:信息|资讯)公开)?(?:工作)?中?存在的?(?:主要)?(?:问题|不足)(?:及|和|与|以及)(?:下一步)?改进(?:情况|措施|打算)?' +
  '|其[他它]需要(?:报告|说明)的(?:其他)?(?:事项|情况))';

export const EXACT_HEADING = new RegExp(EXACT, 'y');
export const EXACT_LINE = new RegExp(`^${EXACT}$`);

/** Rows of 表三 that are numbered like sections. */
export const ROW_LABEL = /^(?:本年(?:度)?新收|上年(?:度)?结转|上一年(?:度)?结转|本年(?:度)?办理结果|结转下(?:一)?年(?:度)?)/;
