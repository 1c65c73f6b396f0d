import { sql } from 'kysely';
import { defineList, type ListSource } from '../../../platform/listing/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';

const STATES = { inUse: '使用中', retired: '已停用' } as const;
const COMMON = { sortable: true, filterable: true } as const;

/** 转载来源, as a list. */
export const sourceList = defineList({
  name: 'reprint-sources',
  title: '转载来源',
  key: 'id',
  defaultSort: 'name',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('s.source_id'), hidden: true, sortable: true, required: true },
    name: { label: '名称', kind: 'text', sql: sql.ref('s.name'), required: true, ...COMMON },
    hosts: { label: '网站', kind: 'text', sql: sql`array_to_string(s.hosts, ' ')`, required: true, filterable: true },
    since: { label: '列入日期', kind: 'date', sql: sql.ref('s.since'), required: true, ...COMMON },
    note: { label: '说明', kind: 'text', sql: sql`nullif(s.note, '')`, filterable: true },
    state: {
      label: '状态',
      kind: 'choice',
      sql: sql`case when s.retired_at is null then 'inUse' else 'retired' end`,
      choices: STATES,
      required: true,
      filterable: true,
    },
    version: { label: '版本', kind: 'number', sql: sql.ref('s.version'), hidden: true, required: true },
  },
});

export function sourcesWithin(reach: Reach): ListSource {
  return { from: sql`reprint_source as s`, where: withinReach(reach, { agency: sql.ref('s.agency_id') }) };
}
