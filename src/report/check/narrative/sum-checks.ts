import type { Severity } from '../../model/finding.ts';
import type { Check, Draft } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import type { Mention } from '../mentions.ts';
import { clauseStart } from './clause.ts';
import type { ListPart, StatedList } from './stated-lists.ts';
import { CHANNEL } from './wording.ts';

/** From this share of the total on, a list looks as if it were meant to be whole. */
const NEARLY_WHOLE = 0.9;
/** Parts that exceed their total by more than this were probably not its parts. */
const PLAUSIBLE_EXCESS = 1.2;
const SMALL_EXCESS = 1.1;
const OVERLAPPING = /涉及|图解|视频|解读/;

/** 其中 lists against their totals. */
export const LIST_SUM: Check = {
  code: 'narrative.sum',
  severities: ['error', 'warning', 'info'],
  title: '分项之和与总数不符',
  description: '正文“共……其中……”所列各分项相加，与总数不一致；分项可能重叠、列举不全的不作为错误。',
  source: '《政府信息公开条例》第六条（及时、准确公开）；国办公开办函〔2021〕30号 报告格式一',
  example: '“全年制发文件52件，其中主动公开30件，依申请公开4件，不予公开19件”：30＋4＋19＝53。',
  *find(context) {
    for (const list of context.lists) yield* judge(context, list);
  },
};

function* judge(context: CheckContext, list: StatedList): Generator<Draft> {
  const { severity, explained } = judgementOf(context, list);
  if (severity === null) return;
  const first = list.total;
  const last = list.parts.at(-1)?.mention ?? first;
  const unit = first.unit ?? '';
  const sum = list.parts.length === 1 ? `${list.sum}` : `${list.parts.map((part) => part.mention.value).join('＋')}＝${list.sum}`;
  const stated = context.flat.text.slice(clauseStart(context.flat.text, first), first.end);
  const hint = explained === null ? '' : `；若“${explained.part.label}”改为文中另一处的${explained.other.value}${unit}，则恰好相符`;
  yield {
    severity,
    message:
      list.parts.length === 1
        ? `“${stated}”，其中的一项却有${list.sum}${unit}，部分大于总数。`
        : `“${stated}”，而所列各项相加${sum}${unit}，${list.verdict === 'over' ? '多出' : '少'}${round(Math.abs(list.sum - first.value))}${unit}${hint}。`,
    places: [context.place(clauseStart(context.flat.text, first), endOf(context.flat.text, last))],
  };
}

/** How grave a list's difference from its total is (null: none, or lawful), and the figure elsewhere that explains it. */
export function judgementOf(context: CheckContext, list: StatedList): { severity: Severity | null; explained: Explanation | null } {
  if (list.verdict === 'holds' || list.nested || !list.exact) return { severity: null, explained: null };
  const isNear = list.verdict === 'under' && list.sum >= list.total.value * NEARLY_WHOLE;
  const explained = isNear ? explanationOf(context, list) : null;
  const severity = list.verdict === 'over' ? severityOver(list) : severityUnder(list, explained !== null);
  return { severity: list.doubtful ? null : severity, explained };
}

function severityOver(list: StatedList): 'error' | 'warning' | null {
  if (!list.adjacent && list.partition === null) return 'warning';
  if (list.parts.length === 1)
    return list.parts[0]?.mention.unit === null
      ? 'warning'
      : list.total.value === 0 || CHANNEL.test(list.parts[0]?.label ?? '')
        ? 'warning'
        : 'error';
  if (list.partition !== null) return 'error';
  // The same information stands in several channels: only a small excess looks like a slip.
  if (list.parts.some((part) => CHANNEL.test(part.label))) return list.sum <= list.total.value * SMALL_EXCESS ? 'warning' : null;
  if (list.parts.some((part) => OVERLAPPING.test(part.label))) return 'warning';
  return list.sum <= list.total.value * PLAUSIBLE_EXCESS ? 'error' : 'warning';
}

function severityUnder(list: StatedList, explained: boolean): Severity | null {
  if (list.parts.length < 2 || list.open) return null;
  const nearly = list.sum >= list.total.value * NEARLY_WHOLE;
  if (
    list.partition !== null &&
    list.adjacent &&
    (list.partition.closed || (list.partition.usuallyWhole && nearly && list.parts.length >= 3))
  )
    return 'error';
  if (explained && nearly) return 'error';
  if (list.catchAll && list.adjacent && nearly && list.parts.length >= 3) return 'error';
  // Few names may be a choice of the larger ones; many that nearly reach the total are meant to be all.
  if (nearly && list.adjacent) return list.parts.length >= 3 ? 'warning' : 'info';
  return list.partition?.usuallyWhole === true && list.adjacent ? 'warning' : null;
}

/** The part that a figure elsewhere would put right. */
interface Explanation {
  readonly part: ListPart;
  readonly other: Mention;
}

/** Another figure of the text for one of the parts, with which the parts add up to the total. */
function explanationOf({ mentions, flat }: CheckContext, list: StatedList): Explanation | null {
  for (const part of list.parts) {
    const wanted = round(list.total.value - list.sum + part.mention.value);
    const names = keywordsOf(part.label);
    if (names.length === 0) continue;
    const other = mentions.find(
      (mention) =>
        mention.value === wanted &&
        mention !== part.mention &&
        mention !== list.total &&
        mention.unit === list.total.unit &&
        names.some((name) => flat.text.slice(clauseStart(flat.text, mention), mention.start).includes(name)),
    );
    if (other !== undefined) return { part, other };
  }
  return null;
}

/** The telling words of a part's name. */
function keywordsOf(label: string): readonly string[] {
  const telling = /微博|微信|公众号|网站|抖音|头条|客户端|平台|公报|专栏|主动公开|依申请|不予公开|主办|协办|会办|分办|代表|委员|热线|信箱/g;
  return label.match(telling) ?? [];
}

function endOf(text: string, mention: Mention): number {
  return text.charAt(mention.end) === '等' ? mention.end + 1 : mention.end;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
