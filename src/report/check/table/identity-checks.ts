import type { Place } from '../../../kernel/place.ts';
import { valueOf } from '../../model/cell.ts';
import type { Check, CheckDefinition, Draft } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import { evaluateIdentity } from '../evaluate-identity.ts';
import { identitiesOfCheck, type Identity, type IdentityCheck, type Term } from '../identities.ts';
import { placeOfCell, rowPlace } from './row-place.ts';

/** Below this share of rows found without doubt, a broken relation may be our reading, not the report. */
const TRUSTED = 0.75;

type IdentityDefinition = CheckDefinition & { readonly code: IdentityCheck };

const FORMS = '国办公开办函〔2021〕30号、〔2019〕60号';

const DEFINITIONS: readonly IdentityDefinition[] = [
  {
    code: 'table.requests.balance',
    severities: ['error', 'warning'],
    title: '表三勾稽关系',
    description: '每一列：第一项（本年新收）加第二项（上年结转）之和，应等于第三项总计加第四项（结转下年度）之和。',
    source: `${FORMS} 表三注：勾稽关系`,
    example: '新收12件、上年结转1件，办结总计11件、结转下年度1件：13≠12。',
  },
  {
    code: 'table.requests.outcomes',
    severities: ['error', 'warning'],
    title: '表三办理结果之和',
    description: '每一列：（七）总计应等于（一）至（六）各项办理结果之和。',
    source: `${FORMS} 表三（七）总计`,
    example: '予以公开6件、不予公开3件，总计却写10件。',
  },
  {
    code: 'table.requests.applicants',
    severities: ['error', 'warning'],
    title: '表三申请人合计',
    description: '每一行：总计应等于自然人与法人或其他组织各列之和。',
    source: `${FORMS} 表三申请人情况`,
    example: '自然人9件、商业企业2件，总计却写12件。',
  },
  {
    code: 'table.remedies.total',
    severities: ['error', 'warning'],
    title: '表四总计',
    description: '行政复议、未经复议直接起诉、复议后起诉三段，每段总计应等于四种结果之和。',
    source: `${FORMS} 表四`,
    example: '结果维持2件、其他结果1件，总计却写2件。',
  },
  {
    code: 'table.proactive.stock',
    severities: ['warning'],
    title: '表二规范性文件件数',
    description: '本年制发（新公开）的件数不应多于现行有效（对外公开总数）与本年废止之和。',
    source: `${FORMS} 表二第二十条第（一）项`,
    example: '本年制发5件、本年废止0件，现行有效却只有3件。',
  },
  {
    code: 'table.statistics.total',
    severities: ['error', 'warning'],
    title: '统计表合计',
    description: '统计表中的总数应等于所列各项之和（收到、办结、答复、复议、诉讼、工作人员）。',
    source: '国办发〔2014〕32号 政府信息公开情况统计表',
    example: '收到申请数10件，当面3件、传真0件、网络5件、信函1件，相加为9件。',
  },
  {
    code: 'table.statistics.part',
    severities: ['error', 'warning'],
    title: '统计表其中数',
    description: '“其中”一项不应多于它所属的总数。',
    source: '国办发〔2014〕32号 政府信息公开情况统计表',
    example: '新闻发布会2次，其中主要负责同志参加3次。',
  },
];

export const IDENTITY_CHECKS: readonly Check[] = DEFINITIONS.map((definition) => ({
  ...definition,
  *find(context) {
    for (const identity of identitiesOfCheck(context.report.form, definition.code)) {
      if (context.report.tables[identity.table].state !== 'present') continue;
      const verdict = evaluateIdentity(identity, context.report);
      if (verdict.state === 'broken') yield broken(context, identity, verdict, definition.severities[0] === 'error');
    }
  },
}));

function broken(context: CheckContext, identity: Identity, verdict: { left: number; right: number }, isLaw: boolean): Draft {
  const table = context.report.tables[identity.table];
  const trusted = table.confidence >= TRUSTED && !isCutOff(context, identity);
  const relation = identity.relation === '=' ? '不相等' : '前者多于后者';
  const doubt = trusted ? '' : '（该表有的数未能读准，请对照原表核实）';
  return {
    severity: isLaw && trusted ? 'error' : 'warning',
    message: `${identity.label}：左边为${verdict.left}，右边为${verdict.right}，${relation}${identity.relation === '=' ? `，相差${difference(verdict.left, verdict.right)}` : ''}${doubt}。`,
    places: placesOf(context, identity),
    ids: [identity.id],
  };
}

/** The text ends in one of the cells, or a number that is no cell follows it at once: the cell's number may have lost its end. */
function isCutOff(context: CheckContext, identity: Identity): boolean {
  const { source } = context.reading;
  const end = source.trimEnd().length;
  const { rows } = context.report.tables[identity.table];
  const starts = new Set(Object.values(rows).flatMap((row) => Object.values(row.cells).map((each) => placeOfCell(each)?.start ?? -1)));
  return [...identity.left, ...identity.right].some((term) => {
    const at = placeOfCell(cell(context, identity, term));
    if (at === null || at.end === 0) return false;
    const gap = /^[ \t]{0,2}\n?[ \t]{0,2}(?=\d{1,6}[ \t|]*(?:\n|$))/.exec(source.slice(at.end, at.end + 16))?.[0];
    return at.end >= end || (gap !== undefined && gap !== '' && !starts.has(at.end + gap.length));
  });
}

function difference(a: number, b: number): number {
  return Math.round(Math.abs(a - b) * 1e6) / 1e6;
}

/** Whole rows quote better than single digits; parts that are 0 are left out. */
function placesOf(context: CheckContext, identity: Identity): readonly Place[] {
  const table = context.report.tables[identity.table];
  const terms = [...identity.left, ...identity.right];
  const oneRow = terms.every((term) => term.row === terms[0]?.row);
  const telling = oneRow
    ? terms.slice(0, 1)
    : terms.filter((term, index) => index < identity.left.length || valueOf(cell(context, identity, term)) !== 0);
  const places = telling.flatMap((term) => rowPlace(table, term.row) ?? placeOfCell(cell(context, identity, term)) ?? []);
  return places.length > 0
    ? places
    : table.at === null
      ? []
      : [{ start: table.at.start, end: Math.min(table.at.end, table.at.start + 60) }];
}

function cell(context: CheckContext, identity: Identity, term: Term) {
  return context.report.tables[identity.table].rows[term.row]?.cells[term.column];
}
