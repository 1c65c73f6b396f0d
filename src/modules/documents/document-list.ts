import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { STATE_TITLES } from './rules/document-states.ts';
import { OPENNESS_TITLES } from './rules/openness-titles.ts';
import { VALIDITY_TITLES } from './rules/validity.ts';
import { IS_PUBLIC, OWNERSHIP } from './store.ts';
import { VOCABULARY } from './vocabulary.ts';

const COMMON = { sortable: true, filterable: true } as const;
const titles = (entries: ReadonlyMap<string, { readonly title: string }>) =>
  Object.fromEntries([...entries].map(([code, { title }]) => [code, title]));

/** The year a document counts in: that of its index number, before it has one that of its beginning. */
const YEAR = sql`coalesce(document.index_year, extract(year from document.created_at at time zone 'Asia/Shanghai')::integer)`;

/** 信息 as a list. */
export const documentList = defineList({
  name: 'documents',
  title: '信息',
  key: 'id',
  defaultSort: '-changedAt',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('document.document_id'), sortable: true, hidden: true, required: true },
    title: { label: '名称', kind: 'text', sql: sql`nullif(document.title, '')`, ...COMMON },
    type: {
      label: '信息类型',
      kind: 'choice',
      sql: sql.ref('document.type'),
      choices: titles(VOCABULARY.types),
      required: true,
      ...COMMON,
    },
    state: { label: '状态', kind: 'choice', sql: sql.ref('document.state'), choices: STATE_TITLES, required: true, ...COMMON },
    openness: { label: '公开属性', kind: 'choice', sql: sql.ref('document.openness'), choices: OPENNESS_TITLES, ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    unitId: { label: '起草科室编号', kind: 'number', sql: sql.ref('document.unit_id'), filterable: true, hidden: true, required: true },
    indexNumber: { label: '索引号', kind: 'text', sql: sql.ref('document.index_number'), ...COMMON },
    documentNumber: { label: '文号', kind: 'text', sql: sql.ref('document.document_number'), ...COMMON },
    signedOn: { label: '成文日期', kind: 'date', sql: sql.ref('document.signed_on'), ...COMMON },
    releasedAt: { label: '发布时间', kind: 'time', sql: sql.ref('document.released_at'), ...COMMON },
    validity: { label: '效力', kind: 'choice', sql: sql.ref('document.validity'), choices: VALIDITY_TITLES, hidden: true, ...COMMON },
    subject: {
      label: '主题分类',
      kind: 'choice',
      sql: sql.ref('document.subject'),
      choices: Object.fromEntries(VOCABULARY.subjectTitles),
      hidden: true,
      ...COMMON,
    },
    genre: { label: '体裁', kind: 'choice', sql: sql.ref('document.genre'), choices: titles(VOCABULARY.genres), hidden: true, ...COMMON },
    year: { label: '年度', kind: 'number', sql: YEAR, hidden: true, required: true, ...COMMON },
    public: { label: '公众可见', kind: 'flag', sql: IS_PUBLIC, filterable: true, hidden: true, required: true },
    urgent: { label: '先发后审', kind: 'flag', sql: sql.ref('document.urgent'), filterable: true, hidden: true, required: true },
    releaseDueAt: { label: '定时发布', kind: 'time', sql: sql.ref('document.release_due_at'), hidden: true, ...COMMON },
    createdBy: { label: '起草人', kind: 'text', sql: sql.ref('document.created_by_name'), required: true, ...COMMON },
    changedAt: { label: '修改时间', kind: 'time', sql: sql.ref('document.changed_at'), required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('document.version'), hidden: true, required: true },
  },
});

/** The documents within reach. */
export function documentSource(reach: Reach): ListSource {
  return { from: sql`document join unit on unit.unit_id = document.unit_id`, where: withinReach(reach, OWNERSHIP) };
}
