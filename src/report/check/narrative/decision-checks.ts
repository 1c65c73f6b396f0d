import { sumExact } from '../../../kernel/decimal.ts';
import { valueOf } from '../../model/cell.ts';
import type { Check, Draft } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import { rowPlace } from '../table/row-place.ts';
import { claimsAbout, type Claim } from './claims.ts';

const SOURCE = '国办公开办函〔2021〕30号 报告格式一至四：总体情况与各表数据应当一致';
/** What was shown on a site is not what was decided. */
const PUBLISHED = /公示|公开|公布|发布|上传|归集|双公示|推送|报送|录入|数据|信息|政策性文件/;

interface Rule {
  readonly row: string;
  readonly columns: readonly string[];
  readonly clause: RegExp;
  readonly units: RegExp;
  readonly label: string;
  readonly note: string;
}

/** One of these stands in every clause that a rule is about. */
const SUBJECTS = ['行政许可', '行政审批', '行政处罚', '规范性文件'];
/** No rule looks further back than this from the number. */
const LONGEST_CLAUSE = 60;

const RULES: readonly Rule[] = [
  {
    row: 'permits',
    columns: ['decisions'],
    clause:
      /(?:办理|作出|做出|办结|实施|准予|核发|审批)(?:的)?(?:各类)?行政许可(?:决定|事项|案件)?(?:共|共计)?$|行政审批[^。]{0,40}办(?:理|结)?件(?:共|共计)?$/,
    units: /^(?:件|项|个|宗|起|份|次|件次)$/,
    label: '行政许可“处理决定数量”',
    note: '两者口径可能不同（办件与决定、截止日期），请核实并说明',
  },
  {
    row: 'penalties',
    columns: ['decisions'],
    clause: /(?:作出|做出|实施|办理|办结|立案|下达)(?:的)?(?:各类)?行政处罚(?:决定书?|案件)?(?:共|共计)?$/,
    units: /^(?:件|项|个|宗|起|份|次|例)$/,
    label: '行政处罚“处理决定数量”',
    note: '请核实',
  },
  {
    row: 'normativeDocuments',
    columns: ['issued', 'made'],
    clause: /(?:制发|制定|出台|印发|发布|新制定|新制发|制定出台|制定印发|制定发布)(?:的)?(?:行政)?规范性文件(?:共|共计)?$/,
    units: /^(?:件|份|个|部)$/,
    label: '规范性文件“本年制发”件数',
    note: '请核实',
  },
  {
    row: 'normativeDocuments',
    columns: ['repealed'],
    clause: /(?:废止|宣布失效|废止失效)(?:的)?(?:行政)?规范性文件(?:共|共计)?$/,
    units: /^(?:件|份|个|部)$/,
    label: '规范性文件“本年废止”件数',
    note: '请核实',
  },
  {
    row: 'normativeDocuments',
    columns: ['inForce'],
    clause: /现行有效(?:的)?(?:行政)?规范性文件(?:共|共计)?$/,
    units: /^(?:件|份|个|部)$/,
    label: '规范性文件“现行有效”件数',
    note: '请核实',
  },
];

/** Permits, penalties and normative documents of the text against table two. */
export const DECISIONS_VS_TABLE: Check = {
  code: 'narrative.table.proactive',
  severities: ['warning'],
  title: '许可、处罚、规范性文件、收费与表二不符',
  description:
    '正文所说作出的行政许可、行政处罚，制发、废止、现行有效的规范性文件，收取的行政事业性收费，与表二不一致；公示、发布的条数不比较。',
  source: SOURCE,
  example: '正文“全年作出行政处罚决定35件”，表二行政处罚为41。',
  *find(context) {
    const table = context.report.tables.proactive;
    if (table.state !== 'present') return;
    for (const claim of claimsAbout(context.claims, context.sentences, SUBJECTS)) {
      const clause = claim.context.slice(-LONGEST_CLAUSE);
      for (const rule of RULES) {
        const draft = rule.clause.test(clause) ? judge(context, claim, rule) : null;
        if (draft !== null) yield draft;
      }
    }
    yield* fees(context);
  },
};

function judge(context: CheckContext, claim: Claim, rule: Rule): Draft | null {
  const { mention } = claim;
  if (mention.unit === null || !rule.units.test(mention.unit) || mention.depth > 0 || mention.lead.includes('其中')) return null;
  if (rule.row !== 'normativeDocuments' && PUBLISHED.test(claim.clause.replace('政府信息公开', ''))) return null;
  const cells = context.report.tables.proactive.rows[rule.row]?.cells;
  const value = rule.columns.map((column) => valueOf(cells?.[column])).find((candidate) => candidate !== null);
  if (value === undefined || value === null || value === mention.value) return null;
  const place = rowPlace(context.report.tables.proactive, rule.row);
  return {
    severity: 'warning',
    message: `正文“${claim.clause}${mention.value}${mention.unit}”，而表二${rule.label}为${value}；${rule.note}。`,
    places: [context.place(claim.start, mention.end), ...(place === null ? [] : [place])],
    ids: [rule.row, ...rule.columns],
  };
}

function* fees(context: CheckContext): Generator<Draft> {
  if (context.report.form !== '2021') return;
  const amount = valueOf(context.report.tables.proactive.rows['fees']?.cells['amount']);
  if (amount === null) return;
  for (const claim of context.claims) {
    const { mention } = claim;
    if ((mention.unit !== '万元' && mention.unit !== '元') || !/行政事业性收费(?:金额|收入|总额)?(?:共|共计|为|合计)*$/.test(claim.clause))
      continue;
    const stated = mention.unit === '元' ? mention.value / 10_000 : mention.value;
    // 万元 with fewer places is the same amount, rounded.
    if (Math.abs(stated - amount) < 0.01 || Math.round(stated) === amount) continue;
    const place = rowPlace(context.report.tables.proactive, 'fees');
    yield {
      severity: 'warning',
      message: `正文“${claim.clause}${mention.value}${mention.unit}”，而表二行政事业性收费“本年收费金额”为${amount}万元。`,
      places: [context.place(claim.start, mention.end), ...(place === null ? [] : [place])],
      ids: ['fees'],
    };
  }
}

/** One of these stands in every clause on reconsideration or litigation. */
const REMEDIES = ['复议', '诉讼', '应诉'];
const CASE_UNITS = new Set(['件', '宗', '起', '例', '次']);
const RECONSIDERATION = /行政复议(?:案件|申请)?(?:的)?(?:共|共计)?$/;
const LITIGATION = /(?:行政诉讼|诉讼案件|行政应诉|提起诉讼)(?:案件)?(?:的)?(?:共|共计)?$/;
const NONE =
  /(?:未|没有|无|没)(?:有)?(?:发生|产生|出现|收到|涉及|引发)?(?:过)?(?:任何)?(?:因|由|涉及|与)?(?:政府)?(?:信息公开|依申请公开)[^，。；]{0,12}?(行政复议|行政诉讼)(?:[、和及或与]|，?提起)*(行政诉讼|诉讼)?/;

/** Reconsideration and litigation of the text against table four; its two litigation blocks count together. */
export const REMEDIES_VS_TABLE: Check = {
  code: 'narrative.table.remedies',
  severities: ['error', 'warning', 'info'],
  title: '复议诉讼与表四不符',
  description: '正文所说因政府信息公开引起的行政复议、行政诉讼件数与表四不一致（两类起诉合并计算），或者表四有案件而正文未提。',
  source: SOURCE,
  example: '正文“未发生因政府信息公开引起的行政诉讼”，表四行政诉讼总计为2。',
  *find(context) {
    const table = context.report.tables.remedies;
    if (table.state !== 'present') return;
    const reconsideration = valueOf(table.rows['reconsideration']?.cells['total']);
    const direct = valueOf(table.rows['litigationDirect']?.cells['total']);
    const after = valueOf(table.rows['litigationAfterReconsideration']?.cells['total']);
    const litigation = direct === null || after === null ? null : sumExact([direct, after]);
    for (const claim of claimsAbout(context.claims, context.sentences, REMEDIES)) {
      const { mention } = claim;
      if (mention.unit === null || !CASE_UNITS.has(mention.unit) || mention.lead.includes('其中')) continue;
      if (!/信息公开|依申请公开/.test(claim.context)) continue;
      const isReview = RECONSIDERATION.test(claim.clause);
      const value = isReview ? reconsideration : LITIGATION.test(claim.clause) ? litigation : null;
      if (value === null || value === mention.value || (!isReview && (mention.value === direct || mention.value === after))) continue;
      yield draft(
        context,
        claim.start,
        mention.end,
        isReview,
        `正文“${claim.clause}${mention.value}${mention.unit}”，而表四${isReview ? '行政复议总计' : '行政诉讼两项总计之和'}为${value}件。`,
        'warning',
      );
    }
    for (const sentence of context.sentences) {
      if (!sentence.text.includes('复议') && !sentence.text.includes('诉讼')) continue;
      const match = NONE.exec(sentence.text);
      // 未发生……败诉 says nothing of cases that were won.
      if (match === null || /纠错|败诉|撤销|纠正|责令|违法/.test(sentence.text.slice(match.index, match.index + match[0].length + 8)))
        continue;
      const both = `${match[1]}${match[2] ?? ''}`;
      const wrong = (both.includes('复议') && (reconsideration ?? 0) > 0) || (both.includes('诉讼') && (litigation ?? 0) > 0);
      if (!wrong) continue;
      const isReview = both.includes('复议') && (reconsideration ?? 0) > 0;
      const start = sentence.start + match.index;
      yield draft(
        context,
        start,
        start + match[0].length,
        isReview,
        `正文称“${match[0]}”，而表四行政复议总计${reconsideration ?? '不明'}件、行政诉讼总计${litigation ?? '不明'}件。`,
        'error',
      );
    }
    yield* unmentioned(context, reconsideration, litigation);
  },
};

function draft(context: CheckContext, start: number, end: number, isReview: boolean, message: string, severity: Draft['severity']): Draft {
  const row = rowPlace(context.report.tables.remedies, isReview ? 'reconsideration' : 'litigationDirect');
  return {
    severity,
    message,
    places: [context.place(start, end), ...(row === null ? [] : [row])],
    ids: [isReview ? 'reconsideration' : 'litigation'],
  };
}

function* unmentioned(context: CheckContext, reconsideration: number | null, litigation: number | null): Generator<Draft> {
  for (const [row, label, value, words] of [
    ['reconsideration', '行政复议', reconsideration, /复议/],
    ['litigationDirect', '行政诉讼', litigation, /诉讼|应诉|起诉/],
  ] as const) {
    if (value === null || value === 0) continue;
    const text = context.report.sections.map((section) => section.body.value).join('\n');
    if (text === '' || words.test(text)) continue;
    const place = rowPlace(context.report.tables.remedies, row);
    yield {
      severity: 'info',
      message: `表四有${label}${value}件，正文没有说明。`,
      places: place === null ? [] : [place],
      ids: [row, 'unmentioned'],
    };
  }
}
