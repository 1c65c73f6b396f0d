import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 审核流程 that agencies have set for themselves, as a list. */
export const flowList = defineList({
  name: 'review-flows',
  title: '审核流程',
  key: 'id',
  defaultSort: 'id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('flow.flow_id'), hidden: true, sortable: true, required: true },
    name: { label: '名称', kind: 'text', sql: sql.ref('flow.name'), required: true, ...COMMON },
    rounds: { label: '道数', kind: 'number', sql: sql`jsonb_array_length(flow.definition->'rounds')`, required: true },
    effectiveFrom: { label: '启用日期', kind: 'date', sql: sql.ref('flow.effective_from'), required: true, ...COMMON },
    retired: { label: '已停用', kind: 'flag', sql: sql<boolean>`flow.retired_at is not null`, required: true, filterable: true },
    version: { label: '版本', kind: 'number', sql: sql.ref('flow.version'), hidden: true, required: true },
  },
});

export function flowSource(reach: Reach): ListSource {
  return { from: sql`review_flow as flow`, where: withinReach(reach, { agency: sql.ref('flow.agency_id') }) };
}
