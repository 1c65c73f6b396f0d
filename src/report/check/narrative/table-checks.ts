import { formOf } from '../../forms/forms.ts';
import { valueOf } from '../../model/cell.ts';
import type { Check, Draft } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import { rowPlace } from '../table/row-place.ts';
import { claimsAbout, type Claim } from './claims.ts';

const SOURCE = '国办公开办函〔2021〕30号 报告格式一至四：总体情况与各表数据应当一致';
/** Below this confidence the table may have been misread. */
const TRUSTED = 0.75;
const COUNT_UNITS = new Set(['件', '条', '份', '宗', '个', '起', '例', '次', '件次', '项', '人次', '批']);

const RECEIVED =
  /(?:收到|受理|接收|接到|新收)(?:公民、法人[^，；。]{0,8}|群众|社会公众|申请人)?(?:的|提交的|提出的)?(?:有效)?(?:(?:政府|政务)信息(?:依申请)?公开(?:的)?申请|信息公开(?:的)?申请|依申请公开(?:政府信息|信息)?(?:的)?(?:申请|事项|件)?)(?:公开|事项|表|书)?(?:总数|数量|共计|合计|总计|共)?(?:为|是|达|有)?$/;
const NONE_RECEIVED =
  /(?:未|没有|没|无)(?:有)?(?:收到|接到|受理|接收)(?:过|到)?(?:任何)?(?:公民、法人[^，；。]{0,10})?(?:有关|关于)?(?:(?:政府|政务)?信息(?:依申请)?公开(?:的)?申请|依申请公开(?:政府信息|信息)?(?:的)?(?:申请|事项))(?=[，；。]|件|的?情况|$)/;
const CARRIED_OVER =
  /(?:结转(?:至|到)?(?:下|次|明|20\d\d)(?:一)?年度?|转下年度?)(?:继续)?(?:办理|处理)?(?:的)?(?:政府信息公开|信息公开)?(?:申请)?(?:共)?$/;
const CARRIED_IN = /(?:上(?:一)?年度?|去年|20\d\d年度?)结转(?:的|至本年|至今年)?(?:政府信息公开|信息公开)?(?:申请)?(?:办理)?(?:共)?$/;
const PROCESSED =
  /(?:处理|办理|办结|答复|回复)(?:了|的)?(?:(?:政府)?信息(?:依申请)?公开申请|依申请公开(?:政府信息|信息)?(?:申请|事项|件)?)(?:事项)?(?:共|共计)?$/;
/** Received by one way, or from one kind of applicant: a part. */
const ONE_WAY_ONLY = /通过|网上|网络|网站|信函|邮寄|邮件|当面|现场|传真|自然人|个人|企业|法人/;
const NOT_APPLICATIONS = /公文|文件|建议|提案|信箱|留言|工单|热线|信访|复议|诉讼|许可|处罚/;

/** Applications as the text has them against table three. */
export const APPLICATIONS_VS_TABLE: Check = {
  code: 'narrative.table.requests',
  severities: ['error', 'warning', 'info'],
  title: '依申请公开数据与表三不符',
  description: '正文所说收到、办结、结转的政府信息公开申请数量，与表三总计不一致；“收办”等于新收加结转的不算。',
  source: SOURCE,
  example: '正文“收到政府信息公开申请15件”，表三本年新收总计为12件。',
  *find(context) {
    const { report } = context;
    if (report.tables.requests.state !== 'present') return;
    const total = (row: string): number | null => valueOf(report.tables.requests.rows[row]?.cells['total']);
    const numbers: Numbers = {
      received: total('new'),
      carriedIn: total('carriedIn'),
      closed: total('total'),
      carriedOver: total('carriedOver'),
    };
    const claims = claimsAbout(context.claims, context.sentences, ['申请']);
    const stated = new Set(claims.filter((claim) => RECEIVED.test(claim.clause)).map((claim) => claim.mention.value));
    for (const claim of claims) {
      if (!ONE_WAY_ONLY.test(claim.context.slice(-claim.clause.length - 16))) yield* judgeApplications(context, claim, numbers, stated);
    }
    yield* noneReceived(context, numbers.received);
  },
};

interface Numbers {
  readonly received: number | null;
  readonly carriedIn: number | null;
  readonly closed: number | null;
  readonly carriedOver: number | null;
}

function* judgeApplications(context: CheckContext, claim: Claim, numbers: Numbers, stated: ReadonlySet<number>): Generator<Draft> {
  const { mention, clause } = claim;
  if (mention.unit === null || !COUNT_UNITS.has(mention.unit) || mention.depth > 0 || mention.lead.includes('其中')) return;
  if (!/[申结处办答回]/.test(clause) || NOT_APPLICATIONS.test(clause)) return;
  const { received, carriedIn, closed, carriedOver } = numbers;
  const value = mention.value;
  const both = received === null || carriedIn === null ? null : received + carriedIn;
  // A government's report may give its own office's figures beside the whole district's.
  const certain = !isGovernment(context) && context.report.tables.requests.confidence >= TRUSTED;
  if (RECEIVED.test(clause)) {
    if (received === null || value === received || value === both || value === closed) return;
    // Several such figures are figures of several scopes, as a rule.
    const others = stated.size > 1;
    yield differs(context, claim, 'new', `表三“本年新收政府信息公开申请数量”总计为${received}件`, certain && !others ? 'error' : 'warning');
  } else if (CARRIED_OVER.test(clause) && aboutApplications(claim)) {
    if (carriedOver === null || value === carriedOver) return;
    yield differs(context, claim, 'carriedOver', `表三“结转下年度继续办理”总计为${carriedOver}件`, certain ? 'error' : 'warning');
  } else if (CARRIED_IN.test(clause) && aboutApplications(claim)) {
    if (carriedIn === null || value === carriedIn) return;
    yield differs(context, claim, 'carriedIn', `表三“上年结转政府信息公开申请数量”总计为${carriedIn}件`, certain ? 'error' : 'warning');
  } else if (PROCESSED.test(clause)) {
    if (closed === null || value === closed) return;
    const isReceived = value === received || value === both;
    const message = `表三办理结果总计为${closed}件${isReceived ? `（${value}件等于收到的申请数，其中${carriedOver ?? 0}件结转下年度）` : ''}`;
    yield differs(context, claim, 'total', message, isReceived ? 'info' : 'warning');
  }
}

function* noneReceived(context: CheckContext, received: number | null): Generator<Draft> {
  if (received === null || received === 0) return;
  for (const sentence of context.sentences) {
    if (!sentence.text.includes('申请')) continue;
    const match = NONE_RECEIVED.exec(sentence.text);
    if (match === null || /季度|半年|月/.test(sentence.text)) continue;
    const row = rowPlace(context.report.tables.requests, 'new');
    yield {
      severity: isGovernment(context) || context.report.tables.requests.confidence < TRUSTED ? 'warning' : 'error',
      message: `正文称“${match[0]}”，而表三“本年新收政府信息公开申请数量”总计为${received}件。`,
      places: [context.place(sentence.start + match.index, sentence.start + match.index + match[0].length), ...(row === null ? [] : [row])],
    };
  }
}

function aboutApplications(claim: Claim): boolean {
  return /申请/.test(claim.context) && /公开/.test(claim.context) && !/建议|提案|工单|热线|信访|案件/.test(claim.context);
}

function isGovernment({ report }: CheckContext): boolean {
  return /人民政府|政府办公[厅室]|^[\u4e00-\u9fff]{2,12}[省市县区旗州]$/.test(report.agency?.value ?? '人民政府');
}

function differs(context: CheckContext, claim: Claim, row: string, table: string, severity: Draft['severity']): Draft {
  const place = rowPlace(context.report.tables.requests, row);
  return {
    severity,
    message: `正文“${claim.clause}${claim.mention.value}${claim.mention.unit ?? ''}”，而${table}。`,
    places: [context.place(claim.start, claim.mention.end), ...(place === null ? [] : [place])],
    ids: [row],
  };
}

/** How many numbers before and behind an outcome may be the total it is part of. */
const NEARBY = 20;

const OUTCOME_GROUPS: readonly (readonly [label: string, prefix: string])[] = [
  ['予以公开', 'granted'],
  ['部分公开', 'partial'],
  ['不予公开', 'denied.'],
  ['无法提供', 'unavailable.'],
  ['不予处理', 'notProcessed.'],
  ['其他处理', 'other'],
];
const OUTCOME_NAMES = OUTCOME_GROUPS.map(([label]) => label);
const OUTCOMES =
  /((?:(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)(?:和|及|、|或|与|以及)?)+)(?:的|答复|情形|类|政府信息|共|申请)*$/;

/** Outcomes as the text has them against the groups of table three. */
export const OUTCOMES_VS_TABLE: Check = {
  code: 'narrative.table.outcomes',
  severities: ['error', 'warning'],
  title: '办理结果与表三不符',
  description: '正文所列予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数，与表三相应各项之和不一致。',
  source: SOURCE,
  example: '正文“予以公开及部分公开16件”，表三两项之和为18件。',
  *find(context) {
    const table = context.report.tables.requests;
    if (table.state !== 'present') return;
    const closed = valueOf(table.rows['total']?.cells['total']);
    for (const claim of claimsAbout(context.claims, context.sentences, OUTCOME_NAMES)) {
      const match = OUTCOMES.exec(claim.context);
      const label = match?.[1];
      if (label === undefined || claim.mention.unit === null || !COUNT_UNITS.has(claim.mention.unit)) continue;
      if (!/申请|答复|办结/.test(claim.context) || /公文|文件|制发/.test(claim.context)) continue;
      const groups = OUTCOME_GROUPS.filter(([name]) => label.includes(name));
      const sum = sumOfGroups(
        context,
        groups.map(([, prefix]) => prefix),
      );
      if (sum === null || sum === claim.mention.value) continue;
      const near = context.mentions.slice(Math.max(0, claim.mention.index - NEARBY), claim.mention.index + NEARBY);
      const sameBase = near.some(
        (mention) => mention.sentence === claim.mention.sentence && mention.value === closed && mention !== claim.mention,
      );
      const start = claim.mention.start - (match?.[0].length ?? 0);
      yield {
        severity: sameBase && !isGovernment(context) ? 'error' : 'warning',
        message: `正文“${context.flat.text.slice(start, claim.mention.end)}”，而表三相应各项之和为${sum}件。`,
        places: [
          context.place(start, claim.mention.end),
          ...groups.flatMap(([, prefix]) => rowPlace(table, firstRow(context, prefix)) ?? []),
        ],
      };
    }
  },
};

function rowsOf(context: CheckContext, prefix: string): readonly string[] {
  const rows = formOf(context.report.form).tables.find((table) => table.id === 'requests')?.rows ?? [];
  return rows.map((row) => row.id).filter((id) => (prefix.endsWith('.') ? id.startsWith(prefix) : id === prefix));
}

function firstRow(context: CheckContext, prefix: string): string {
  return rowsOf(context, prefix)[0] ?? prefix;
}

function sumOfGroups(context: CheckContext, prefixes: readonly string[]): number | null {
  const rows = context.report.tables.requests.rows;
  let sum = 0;
  for (const prefix of prefixes) {
    const oneRow = valueOf(rows['other']?.cells['total']);
    const ids = prefix === 'other' && oneRow === null ? rowsOf(context, 'other.') : rowsOf(context, prefix);
    if (ids.length === 0) return null;
    for (const id of ids) {
      const value = valueOf(rows[id]?.cells['total']);
      if (value === null) return null;
      sum += value;
    }
  }
  return sum;
}
