import { assertNever } from '../../kernel/assert-never.ts';
import type { FormId, TableId } from '../model/report.ts';
import { REQUEST_COLUMNS } from '../forms/requests-table.ts';
import { formOf } from '../forms/forms.ts';

/** A cell of a table, by row and column id. */
export interface Term {
  readonly row: string;
  readonly column: string;
}

/** An arithmetic relation of the form (勾稽关系): the sum on the left against the sum on the right. */
export interface Identity {
  readonly id: string;
  /** Code of the check that reports it. */
  readonly check: IdentityCheck;
  readonly table: TableId;
  readonly left: readonly Term[];
  readonly relation: '=' | '<=';
  readonly right: readonly Term[];
  /** Chinese: 自然人一列：（七）总计＝各项办理结果之和. */
  readonly label: string;
}

export type IdentityCheck =
  | 'table.requests.balance'
  | 'table.requests.outcomes'
  | 'table.requests.applicants'
  | 'table.remedies.total'
  | 'table.proactive.stock'
  | 'table.statistics.total'
  | 'table.statistics.part';

/** Every relation that the form's own wording settles; a relation with the other's report (K4, K6) is not among them. */
export function identitiesOf(form: FormId): readonly Identity[] {
  const known = CACHE.get(form);
  if (known !== undefined) return known;
  const made = make(form);
  CACHE.set(form, made);
  return made;
}

const CACHE = new Map<FormId, readonly Identity[]>();

/** The relations that one check reports. */
export function identitiesOfCheck(form: FormId, check: IdentityCheck): readonly Identity[] {
  return byCheck(form).get(check) ?? [];
}

function byCheck(form: FormId): ReadonlyMap<IdentityCheck, readonly Identity[]> {
  const known = CHECK_CACHE.get(form);
  if (known !== undefined) return known;
  const made = Map.groupBy(identitiesOf(form), (identity) => identity.check);
  CHECK_CACHE.set(form, made);
  return made;
}

const CHECK_CACHE = new Map<FormId, ReadonlyMap<IdentityCheck, readonly Identity[]>>();

function make(form: FormId): readonly Identity[] {
  return formOf(form).tables.flatMap((table) => {
    const rows = table.rows.map((row) => row.id);
    switch (table.id) {
      case 'proactive':
        return proactive(form);
      case 'requests':
        return [...balances(), ...outcomes(rows), ...applicants(table.rows.map((row) => [row.id, row.labels.at(-1) ?? row.id]))];
      case 'remedies':
        return remedies(table.rows.map((row) => [row.id, row.labels.at(-1) ?? row.id]));
      case 'statistics':
        return [...statisticsTotals(), ...statisticsParts()];
      default:
        return assertNever(table.id);
    }
  });
}

const at = (row: string, column: string): Term => ({ row, column });

/** K1, the relation printed in the form itself. */
function balances(): Identity[] {
  return REQUEST_COLUMNS.map((column) => ({
    id: `balance:${column.id}`,
    check: 'table.requests.balance',
    table: 'requests',
    left: [at('new', column.id), at('carriedIn', column.id)],
    relation: '=',
    right: [at('total', column.id), at('carriedOver', column.id)],
    label: `“${column.label}”列：一、本年新收＋二、上年结转＝三（七）总计＋四、结转下年度`,
  }));
}

/** K2; the 2021 form has three rows under （六）, some of its printings and the 2019 form have one. */
function outcomes(rows: readonly string[]): Identity[] {
  const parts = rows.filter((id) => !['new', 'carriedIn', 'total', 'carriedOver', 'other'].includes(id));
  const plain = parts.filter((id) => !id.startsWith('other.'));
  const variants = [
    ...(parts.length > plain.length ? [{ name: 'outcomes', parts }] : []),
    { name: 'outcomes.oneOther', parts: [...plain, 'other'] },
  ];
  return variants.flatMap((variant) =>
    REQUEST_COLUMNS.map((column): Identity => ({
      id: `${variant.name}:${column.id}`,
      check: 'table.requests.outcomes',
      table: 'requests',
      left: [at('total', column.id)],
      relation: '=',
      right: variant.parts.map((row) => at(row, column.id)),
      label: `“${column.label}”列：（七）总计＝（一）至（六）各项办理结果之和`,
    })),
  );
}

/** K3. */
function applicants(rows: readonly (readonly [id: string, label: string])[]): Identity[] {
  return rows.map(([row, label]) => ({
    id: `applicants:${row}`,
    check: 'table.requests.applicants',
    table: 'requests',
    left: [at(row, 'total')],
    relation: '=',
    right: REQUEST_COLUMNS.filter((column) => column.id !== 'total').map((column) => at(row, column.id)),
    label: `“${label}”行：总计＝自然人＋法人或其他组织各列`,
  }));
}

/** K5. */
function remedies(rows: readonly (readonly [id: string, label: string])[]): Identity[] {
  return rows.map(([row, label]) => ({
    id: `remedies:${row}`,
    check: 'table.remedies.total',
    table: 'remedies',
    left: [at(row, 'total')],
    relation: '=',
    right: ['upheld', 'corrected', 'other', 'pending'].map((column) => at(row, column)),
    label: `“${label}”：总计＝结果维持＋结果纠正＋其他结果＋尚未审结`,
  }));
}

/** What was issued this year and not repealed is in force; what was newly published is public. */
function proactive(form: FormId): Identity[] {
  const rows = [
    ['rules', '规章'],
    ['normativeDocuments', '行政规范性文件'],
  ] as const;
  return rows.map(([row, label]): Identity =>
    form === '2021'
      ? {
          id: `stock:${row}`,
          check: 'table.proactive.stock',
          table: 'proactive',
          left: [at(row, 'issued')],
          relation: '<=',
          right: [at(row, 'inForce'), at(row, 'repealed')],
          label: `“${label}”：本年制发件数不应多于现行有效件数与本年废止件数之和`,
        }
      : {
          id: `stock:${row}`,
          check: 'table.proactive.stock',
          table: 'proactive',
          left: [at(row, 'newlyPublic')],
          relation: '<=',
          right: [at(row, 'publicTotal')],
          label: `“${label}”：本年新公开数量不应多于对外公开总数量`,
        },
  );
}

const STATISTICS_TOTALS: readonly (readonly [total: string, label: string, parts: readonly string[]])[] = [
  ['received.total', '收到申请数＝当面＋传真＋网络＋信函', ['received.inPerson', 'received.fax', 'received.online', 'received.letter']],
  ['closed.total', '申请办结数＝按时办结数＋延期办结数', ['closed.onTime', 'closed.extended']],
  [
    'replies.total',
    '申请答复数＝1至8项之和',
    [
      'replies.alreadyPublic',
      'replies.granted',
      'replies.partial',
      'replies.denied',
      'replies.notThisAgency',
      'replies.notExisting',
      'replies.askedToCorrect',
      'replies.otherWay',
    ],
  ],
  [
    'replies.denied',
    '不同意公开答复数＝其中各项之和',
    [
      'denied.stateSecret',
      'denied.tradeSecret',
      'denied.privacy',
      'denied.safetyStability',
      'denied.notGovernmentInformation',
      'denied.otherLaw',
    ],
  ],
  [
    'reconsideration.total',
    '行政复议数量＝维持＋被依法纠错＋其他情形',
    ['reconsideration.upheld', 'reconsideration.corrected', 'reconsideration.other'],
  ],
  [
    'litigation.total',
    '行政诉讼数量＝维持或者驳回＋被依法纠错＋其他情形',
    ['litigation.upheld', 'litigation.corrected', 'litigation.other'],
  ],
  ['office.staff', '从事政府信息公开工作人员数＝专职人员数＋兼职人员数', ['office.fullTime', 'office.partTime']],
];

const STATISTICS_PARTS: readonly (readonly [part: string, whole: string, label: string])[] = [
  ['responses.pressConferencesByLeader', 'responses.pressConferences', '主要负责同志参加新闻发布会次数不应多于总次数'],
  ['responses.interviewsByLeader', 'responses.interviews', '主要负责同志参加在线访谈次数不应多于总次数'],
  ['proactive.normativePublic', 'proactive.total', '主动公开规范性文件数不应多于主动公开政府信息数'],
];

function statisticsTotals(): Identity[] {
  return STATISTICS_TOTALS.map(([total, label, parts]) => ({
    id: `statistics:${total}`,
    check: 'table.statistics.total',
    table: 'statistics',
    left: [at(total, 'count')],
    relation: '=',
    right: parts.map((row) => at(row, 'count')),
    label,
  }));
}

function statisticsParts(): Identity[] {
  return STATISTICS_PARTS.map(([part, whole, label]) => ({
    id: `statistics:${part}`,
    check: 'table.statistics.part',
    table: 'statistics',
    left: [at(part, 'count')],
    relation: '<=',
    right: [at(whole, 'count')],
    label,
  }));
}
