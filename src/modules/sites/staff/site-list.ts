import { sql } from 'kysely';
import { defineList, type ListSource } from '../../../platform/listing/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';

const COMMON = { sortable: true, filterable: true } as const;

export const siteList = defineList({
  name: 'sites',
  title: '网站',
  key: 'id',
  defaultSort: 'slug',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('s.site_id'), hidden: true, required: true },
    name: { label: '名称', kind: 'text', sql: sql.ref('s.name'), required: true, ...COMMON },
    agency: { label: '机关', kind: 'text', sql: sql.ref('a.name'), required: true, ...COMMON },
    slug: { label: '网址代码', kind: 'text', sql: sql.ref('s.slug'), required: true, hidden: true, ...COMMON },
    address: {
      label: '网址',
      kind: 'text',
      sql: sql`case when s.slug = '' then '/' else '/sites/' || s.slug || '/' end`,
      required: true,
    },
    host: { label: '域名', kind: 'text', sql: sql.ref('s.host'), ...COMMON },
    covers: {
      label: '收录范围',
      kind: 'choice',
      sql: sql.ref('s.covers'),
      choices: { agency: '只收本机关的信息', subtree: '连同下属机关的信息' },
      required: true,
      filterable: true,
    },
    sections: {
      label: '栏目',
      kind: 'number',
      sql: sql`(select count(*)::int from section where section.site_id = s.site_id and section.state <> 'closed')`,
      required: true,
    },
    state: {
      label: '状态',
      kind: 'choice',
      sql: sql`case when s.closed_at is null then 'open' else 'closed' end`,
      choices: { open: '开放', closed: '已关闭' },
      required: true,
      filterable: true,
    },
  },
});

export function siteSource(reach: Reach): ListSource {
  return {
    from: sql`site as s join agency a on a.agency_id = s.agency_id`,
    where: withinReach(reach, { agency: sql.ref('s.agency_id') }),
  };
}
