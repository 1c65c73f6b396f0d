import type { Check, Draft } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import type { Claim } from './claims.ts';
import { clauseStart } from './clause.ts';
import { judgementOf } from './sum-checks.ts';
import { CHANNEL, WHOLE_YEAR } from './wording.ts';

/** Annual totals that a report states once, or twice alike. The subject is what is left of a clause without years, names and 共. */
const CONCEPTS: readonly (readonly [name: string, subject: RegExp])[] = [
  ['制发文件', /^(?:制定印发|制发|印发|制作)(?:的)?(?:公文|文件|公文文件)?$/],
  ['主动公开政府信息', /^(?:依法)?主动公开(?:的)?(?:政府|政务|各类政府|政府各类)?信息$/],
  [
    '收到政府信息公开申请',
    /^新?(?:收到|受理|接收|接到)(?:的)?(?:(?:政府|政务)?信息公开申请|依申请公开(?:申请|事项)?|(?:政府|政务)?信息依申请公开申请)$/,
  ],
];
const TOTAL = /共|累计|总计|合计|总数/;
const FILLERS =
  /20\d\d年度?|全年度?|本年度?|今年|一年来|年内|累计|总共|共计|合计|总计|共|我[局委办厅县市区镇乡院会站队]|本[局委办厅级机关单位]+|各类|各项|已经?|了|期间|情况|数量?|为|达到?|是/g;
const SHORTEST_SUBJECT = 6;

/** The same quantity twice with different values. */
export const CONFLICT: Check = {
  code: 'narrative.conflict',
  severities: ['error', 'warning'],
  title: '同一数据前后不一致',
  description: '同一年度的同一项总数在正文中出现两次而数值不同。',
  source: '《政府信息公开条例》第六条（及时、准确公开）；国办公开办函〔2021〕30号 报告格式一',
  example: '前文“全年共制发文件52件”，后文“2021年共制发文件61件”。',
  *find(context) {
    yield* repairedParts(context);
    yield* totals(context);
  },
};

/** A part whose other figure, elsewhere in the text, would put its list right. */
function* repairedParts(context: CheckContext): Generator<Draft> {
  const { flat, place } = context;
  for (const list of context.lists) {
    const { severity, explained } = judgementOf(context, list);
    if (severity !== 'error' || explained === null || explained.other.value === explained.part.mention.value) continue;
    const { part, other } = explained;
    const start = part.mention.start - part.label.length;
    yield {
      severity: 'error',
      message: `“${part.label}”一处为${part.mention.value}${part.mention.unit ?? ''}，另一处为${other.value}${other.unit ?? ''}（按后者相加才与总数${list.total.value}相符），前后不一致。`,
      places: [place(start, part.mention.end), place(clauseStart(flat.text, other), other.end)],
    };
  }
}

/** The short sentence before: 六是公文管理。 It may say which channel the figures speak of. */
function titleBefore(context: CheckContext, claim: Claim): string {
  const before = context.sentences[claim.mention.sentence - 1]?.text ?? '';
  return before.length <= 24 ? before : '';
}

interface Total {
  readonly claim: Claim;
  readonly key: string;
  /** The clause without years, names and 共. */
  readonly subject: string;
  /** Known to be one of the annual totals of a report. */
  readonly known: boolean;
}

function* totals(context: CheckContext): Generator<Draft> {
  const groups = new Map<string, Total[]>();
  for (const claim of context.claims) {
    const total = totalOf(context, claim);
    if (total === null) continue;
    const group = groups.get(total.key);
    if (group === undefined) groups.set(total.key, [total]);
    else group.push(total);
  }
  for (const group of groups.values()) {
    const first = group[0];
    const other = group.find((total) => total.claim.mention.value !== first?.claim.mention.value);
    if (first === undefined || other === undefined) continue;
    const [a, b] = [first.claim, other.claim];
    const name = first.known ? first.key.split(' ')[0] : a.clause;
    yield {
      severity: first.known && sameWords(first.subject, other.subject) ? 'error' : 'warning',
      message: `“${name}”一处为${a.mention.value}${a.mention.unit ?? ''}，另一处为${b.mention.value}${b.mention.unit ?? ''}，前后不一致。`,
      places: [a, b].map((claim) => context.place(claim.start, claim.mention.end)),
    };
  }
}

function totalOf(context: CheckContext, claim: Claim): Total | null {
  const { mention, clause } = claim;
  if (mention.unit === null || mention.depth > 0 || clause.includes('其中') || mention.lead.includes('其中')) return null;
  if (!TOTAL.test(clause) && !WHOLE_YEAR.test(claim.context.slice(-clause.length - 12))) return null;
  let subject = clause;
  for (const name of [context.report.agency?.value, ...context.report.agencyAliases]) {
    if (name !== undefined && name !== '') subject = subject.replaceAll(name, '');
  }
  subject = subject.replace(FILLERS, '');
  const concept = CONCEPTS.find(([, pattern]) => pattern.test(subject));
  if (concept === undefined && (subject.length < SHORTEST_SUBJECT || !TOTAL.test(clause))) return null;
  if (CHANNEL.test(claim.context) || CHANNEL.test(titleBefore(context, claim))) return null;
  if (concept !== undefined) return { claim, key: `${concept[0]} ${countUnit(mention.unit)}`, subject, known: true };
  // Other subjects must be said in full, word for word, and as a total of the year.
  if (!WHOLE_YEAR.test(claim.context)) return null;
  return { claim, key: `${subject} ${mention.unit}`, subject, known: false };
}

/** The same verb and the same object; 公文 and 文件 are one, and an object left out (共制发68件) is the one said before. */
function sameWords(a: string, b: string): boolean {
  const [one, two] = [a, b].map((subject) => subject.replace('公文', '文件').replace('政务', '政府'));
  return one === two || `${one ?? ''}文件` === two || one === `${two ?? ''}文件`;
}

/** 件, 份 and 个 count documents alike. */
function countUnit(unit: string): string {
  return unit === '份' || unit === '个' ? '件' : unit;
}
