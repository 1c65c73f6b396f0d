import type { Check, Draft } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import type { Mention } from '../mentions.ts';
import { clauseStart } from './clause.ts';
import { SHARE } from './wording.ts';

const SOURCE = '《政府信息公开条例》第六条（及时、准确公开）';

/** A share holds when it is the quotient rounded or cut off at the decimals written. */
function shareHolds(part: number, whole: number, percent: Mention): boolean {
  const share = (100 * part) / whole;
  const unit = 10 ** -percent.decimals;
  return Math.abs(share - percent.value) < unit || (!percent.exact && Math.abs(share - percent.value) < 1);
}

/** 占比 of the parts of a list. */
export const SHARES: Check = {
  code: 'narrative.share',
  severities: ['error', 'warning'],
  title: '占比计算有误',
  description: '“其中……件，占……%”的百分比与分项除以总数的结果不符（四舍五入、去尾都算相符）。',
  source: SOURCE,
  example: '共200件，其中网上申请150件，占80%（应为75%）。',
  *find(context) {
    for (const list of context.lists) {
      const shares = list.parts.flatMap((part) => shareOf(context, part.mention) ?? []);
      const right = shares.filter(({ part, percent }) => shareHolds(part.value, list.total.value, percent));
      for (const { part, percent } of shares) {
        if (
          part.value > list.total.value ||
          list.total.value === 0 ||
          !part.exact ||
          !list.total.exact ||
          shareHolds(part.value, list.total.value, percent)
        )
          continue;
        if (otherBase(context, list.total, part, percent)) continue;
        yield {
          // The same list's other shares show that the base is this total.
          severity: right.length > 0 && list.adjacent ? 'error' : 'warning',
          message: `${part.value}${part.unit ?? ''}占${list.total.value}${list.total.unit ?? ''}应为${((100 * part.value) / list.total.value).toFixed(Math.max(1, percent.decimals))}%，文中写${percent.value}%。`,
          places: [context.place(clauseStart(context.flat.text, part), percent.end)],
        };
      }
    }
  },
};

function shareOf({ mentions, flat }: CheckContext, part: Mention): { part: Mention; percent: Mention } | null {
  const percent = mentions[part.index + 1];
  if (percent === undefined || percent.unit !== '%' || percent.sentence !== part.sentence) return null;
  const between = flat.text.slice(part.end, percent.start);
  return between.length <= 16 && (SHARE.test(between) || between === '（') ? { part, percent } : null;
}

/** How many numbers before and behind a share may be its base. */
const NEARBY = 20;

/** Another number nearby that the share would fit: then the base is another, not the arithmetic wrong. */
function otherBase({ mentions }: CheckContext, total: Mention, part: Mention, percent: Mention): boolean {
  return mentions
    .slice(Math.max(0, part.index - NEARBY), part.index + NEARBY)
    .some(
      (mention) =>
        mention !== total &&
        mention !== part &&
        mention.value >= part.value &&
        mention.value > 0 &&
        shareHolds(part.value, mention.value, percent),
    );
}

const AVERAGE = /(?:平均每|月均|每月平均|日均|每日平均|平均)(月|日|天|周|季度)?[^，。；]{0,10}$/;
const PER_YEAR: Readonly<Record<string, readonly [least: number, most: number]>> = {
  月: [12, 12],
  季度: [4, 4],
  周: [50, 53],
  日: [240, 366],
  天: [240, 366],
};

/** 平均每月…: the total just before it, divided. */
export const AVERAGES: Check = {
  code: 'narrative.average',
  severities: ['warning'],
  title: '平均数计算有误',
  description: '“全年……条，平均每月……条”的平均数与总数除以月数（日、周、季度）的结果不符；取整、带“余”的算相符。',
  source: SOURCE,
  example: '全年发布620条，平均每月71条（应约为51条）。',
  *find(context) {
    const { mentions, flat } = context;
    for (const [index, mention] of mentions.entries()) {
      const match = mention.lead.includes('均') ? AVERAGE.exec(mention.lead) : null;
      if (match === null) continue;
      const period =
        match[1] ?? (mention.lead.includes('月均') || mention.lead.includes('每月') ? '月' : mention.lead.includes('日均') ? '日' : null);
      const total = mentions[index - 1];
      if (
        period === null ||
        total === undefined ||
        total.unit !== mention.unit ||
        total.sentence !== mention.sentence ||
        total.value < mention.value
      )
        continue;
      if (
        /[上下]半年|季度|月[至到-]/.test(
          flat.text.slice(Math.max(context.sentences[mention.sentence]?.start ?? 0, total.start - 60), total.start),
        )
      )
        continue;
      const [least, most] = PER_YEAR[period] ?? [1, 1];
      const slack = Math.max(1, mention.value * 0.03, total.exact ? 0 : total.value / least / 20);
      if (mention.value >= total.value / most - slack && mention.value <= total.value / least + slack) continue;
      yield {
        severity: 'warning',
        message: `${total.value}${total.unit ?? ''}平均每${period}应约为${Math.round((10 * total.value) / least) / 10}${total.unit ?? ''}，文中写${mention.value}${mention.unit ?? ''}。`,
        places: [context.place(clauseStart(flat.text, total), mention.end)],
      };
    }
  },
};

const COMPLETION =
  /(?:收到|受理|承办|接收|接到|交办|转办)[^，。；、\d]{0,24}(\d+)(件|条|起|次|宗|份|个)[，、](?:已|均|共|按期|按时|全部)*(?:办结|办理|回复|答复|办复)(\d+)\2?[，、](?:按期|按时|及时)?(?:办结|办理|回复|答复|办复)率(?:为|达到?|是)?(\d+(?:\.\d+)?)%/g;
const GROWTH_BY =
  /(?<![\d.])(\d+(?:\.\d+)?)(件|条|次|篇|份|人|个|项|万元)[，、]?(?:同比|较上年|比上年|较去年|比去年|与上年相比|较20\d\d年|比20\d\d年)[，]?(?:同期)?(增加|增长|上升|减少|下降)了?(\d+(?:\.\d+)?)\2[，、（]?(?:同比)?(?:增长|增幅|上升|下降|降幅|增加|减少)率?(?:了|为|达|约)?(\d+(?:\.\d+)?)%/g;

/** 办结率 and growth, where all the numbers stand side by side. */
export const RATES: Check = {
  code: 'narrative.rate',
  severities: ['error', 'warning'],
  title: '办结率、增长率计算有误',
  description: '“收到……件，办结……件，办结率……%”“……件，比上年增加……件，增长……%”中的百分比与前面的数不符。',
  source: SOURCE,
  example: '收到80件，办结76件，办结率100%（应为95%）。',
  *find(context) {
    yield* completion(context);
    yield* growth(context);
  },
};

function* completion({ flat, place }: CheckContext): Generator<Draft> {
  for (const match of flat.text.matchAll(COMPLETION)) {
    const [raw, received, , closed, rate = ''] = match;
    const expected = (100 * Number(closed)) / Number(received);
    if (Number(received) === 0 || Math.abs(expected - Number(rate)) < unitOf(rate)) continue;
    yield {
      severity: 'warning',
      message: `收到${received}、办结${closed}，比率应为${expected.toFixed(1)}%，文中写${rate}%。`,
      places: [place(match.index, match.index + raw.length)],
    };
  }
}

function* growth({ flat, place }: CheckContext): Generator<Draft> {
  for (const match of flat.text.matchAll(GROWTH_BY)) {
    const [raw, now, , direction = '', change, rate = ''] = match;
    const falls = direction === '减少' || direction === '下降';
    const before = Number(now) + (falls ? Number(change) : -Number(change));
    const expected = (100 * Number(change)) / before;
    if (before <= 0 || Math.abs(expected - Number(rate)) < unitOf(rate)) continue;
    yield {
      severity: 'error',
      message: `现为${now}，${falls ? '减少' : '增加'}${change}，则上年为${before}，幅度应为${expected.toFixed(1)}%，文中写${rate}%。`,
      places: [place(match.index, match.index + raw.length)],
    };
  }
}

/** The last decimal place written: rounding and cutting off both hold. */
function unitOf(rate: string): number {
  return 10 ** -(rate.split('.')[1]?.length ?? 0);
}
