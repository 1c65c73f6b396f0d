import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Database } from '../../../platform/database/index.ts';
import { defineList, type ListSource } from '../../../platform/listing/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { INTERPRETATION_STATE_TITLES } from '../rules/interpretation-state.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { watchSql } from './watch-sql.ts';

const COMMON = { sortable: true, filterable: true } as const;
const TYPES = Object.fromEntries([...VOCABULARY.types.values()].filter(({ policy }) => policy).map(({ code, title }) => [code, title]));

/** 解读跟踪: public policies and whether their interpretations came in time. */
export const watchList = defineList({
  name: 'interpretation-watch',
  title: '解读跟踪',
  key: 'id',
  defaultSort: '-dueOn',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('watch.document_id'), sortable: true, hidden: true, required: true },
    title: { label: '政策文件', kind: 'text', sql: sql.ref('watch.title'), required: true, ...COMMON },
    standing: {
      label: '解读情况',
      kind: 'choice',
      sql: sql.ref('watch.standing'),
      choices: INTERPRETATION_STATE_TITLES,
      required: true,
      ...COMMON,
    },
    releasedOn: { label: '发布日期', kind: 'date', sql: sql.ref('watch.released_on'), required: true, ...COMMON },
    dueOn: { label: '解读期限', kind: 'date', sql: sql.ref('watch.due_on'), required: true, ...COMMON },
    doneOn: { label: '解读发布日期', kind: 'date', sql: sql.ref('watch.done_on'), ...COMMON },
    interpretation: { label: '解读', kind: 'text', sql: sql.ref('watch.done_title'), filterable: true },
    interpretationId: { label: '解读编号', kind: 'number', sql: sql.ref('watch.done_id'), hidden: true },
    drafts: { label: '正在起草的解读', kind: 'number', sql: sql.ref('watch.drafts'), required: true, ...COMMON },
    waiverReason: { label: '无需解读的理由', kind: 'text', sql: sql.ref('watch.waiver_reason'), hidden: true },
    type: { label: '信息类型', kind: 'choice', sql: sql.ref('watch.type'), choices: TYPES, required: true, ...COMMON },
    documentNumber: { label: '文号', kind: 'text', sql: sql.ref('watch.document_number'), hidden: true, ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    unitId: { label: '起草科室编号', kind: 'number', sql: sql.ref('watch.unit_id'), filterable: true, hidden: true, required: true },
  },
});

export async function watchSource(
  database: Database,
  wish: { readonly reach: Reach; readonly today: PlainDate; readonly workdays: number },
): Promise<ListSource> {
  return {
    from: sql`${await watchSql(database, wish)} join unit on unit.unit_id = watch.unit_id`,
    where: withinReach(wish.reach, { agency: sql.ref('watch.agency_id'), unit: sql.ref('watch.unit_id') }),
  };
}
