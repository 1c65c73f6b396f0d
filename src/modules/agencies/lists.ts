import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

const plain = { sortable: true, filterable: true } as const;

export const AGENCY_LIST = defineList({
  name: 'agencies',
  title: '机关',
  key: 'id',
  defaultSort: 'name',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('a.agency_id'), required: true, hidden: true, ...plain },
    name: { label: '名称', kind: 'text', sql: sql.ref('a.name'), required: true, ...plain },
    shortName: { label: '简称', kind: 'text', sql: sql`nullif(a.short_name, '')`, ...plain },
    code: { label: '网址代码', kind: 'text', sql: sql.ref('a.code'), required: true, ...plain },
    creditCode: { label: '统一社会信用代码', kind: 'text', sql: sql.ref('a.credit_code'), ...plain },
    parentId: { label: '上级编号', kind: 'number', sql: sql.ref('a.parent_id'), hidden: true, filterable: true },
    parentName: { label: '上级机关', kind: 'text', sql: sql.ref('p.name'), ...plain },
    position: { label: '排序', kind: 'number', sql: sql.ref('a.position'), required: true, sortable: true, hidden: true },
    isClosed: { label: '已撤销', kind: 'flag', sql: sql`(a.closed_at is not null)`, required: true, ...plain },
    closedAt: { label: '撤销时间', kind: 'time', sql: sql.ref('a.closed_at'), hidden: true, ...plain },
    createdAt: { label: '登记时间', kind: 'time', sql: sql.ref('a.created_at'), required: true, hidden: true, ...plain },
    version: { label: '版本', kind: 'number', sql: sql.ref('a.version'), required: true, hidden: true },
  },
});

export function agencyRows(reach: Reach): ListSource {
  return {
    from: sql`agency a left join agency p on p.agency_id = a.parent_id`,
    where: withinReach(reach, { agency: sql.ref('a.agency_id') }),
  };
}

export const UNIT_LIST = defineList({
  name: 'units',
  title: '科室',
  key: 'id',
  defaultSort: 'position',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('u.unit_id'), required: true, hidden: true, ...plain },
    name: { label: '名称', kind: 'text', sql: sql.ref('u.name'), required: true, ...plain },
    agencyId: { label: '机关编号', kind: 'number', sql: sql.ref('u.agency_id'), required: true, hidden: true, filterable: true },
    agencyName: { label: '所属机关', kind: 'text', sql: sql.ref('a.name'), required: true, ...plain },
    isDisclosureOffice: { label: '公开工作机构', kind: 'flag', sql: sql.ref('u.is_disclosure_office'), required: true, ...plain },
    position: { label: '排序', kind: 'number', sql: sql.ref('u.position'), required: true, sortable: true, hidden: true },
    isClosed: { label: '已撤销', kind: 'flag', sql: sql`(u.closed_at is not null)`, required: true, ...plain },
    version: { label: '版本', kind: 'number', sql: sql.ref('u.version'), required: true, hidden: true },
  },
});

export function unitRows(reach: Reach): ListSource {
  return {
    from: sql`unit u join agency a on a.agency_id = u.agency_id`,
    where: withinReach(reach, { agency: sql.ref('u.agency_id') }),
  };
}
