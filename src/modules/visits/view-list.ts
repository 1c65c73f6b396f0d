import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { KIND_TITLES } from './rules/viewed-page.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 访问量 by month as a list: of a site, a page a row. */
export const viewList = defineList({
  name: 'view-counts',
  title: '访问量',
  key: 'id',
  defaultSort: '-count',
  columns: {
    id: { label: '行', kind: 'text', sql: sql.ref('v.id'), hidden: true, required: true, sortable: true },
    month: { label: '月份', kind: 'text', sql: sql.ref('v.month'), required: true, ...COMMON },
    kind: { label: '类别', kind: 'choice', sql: sql.ref('v.kind'), choices: KIND_TITLES, required: true, ...COMMON },
    page: {
      label: '页面',
      kind: 'text',
      sql: sql`coalesce(case v.kind when 'document' then document.title when 'section' then section.title
        when 'consultation' then consultation.title
        when 'home' then '首页' when 'search' then '搜索' end, nullif(v.key, ''))`,
      filterable: true,
    },
    key: { label: '编号', kind: 'text', sql: sql.ref('v.key'), hidden: true, required: true, filterable: true },
    site: { label: '网站', kind: 'text', sql: sql.ref('site.name'), hidden: true, filterable: true },
    // Not to be filtered by: `?count=` asks a list how many rows it has.
    count: { label: '访问量', kind: 'number', sql: sql.ref('v.count'), required: true, sortable: true },
  },
});

export function viewsWithin(reach: Reach): ListSource {
  return {
    from: sql`(select concat_ws('/', agency_id, site_id, to_char(day, 'YYYY-MM'), kind, key) as id, agency_id, site_id,
        to_char(day, 'YYYY-MM') as month, kind, key, sum(count)::bigint as count
      from view_count group by agency_id, site_id, to_char(day, 'YYYY-MM'), kind, key) as v
      left join site on site.site_id = v.site_id
      left join document on v.kind = 'document' and document.document_id::text = v.key
      left join section on v.kind = 'section' and section.site_id = v.site_id and section.slug = v.key
      left join consultation on v.kind = 'consultation' and consultation.consultation_id::text = v.key`,
    where: withinReach(reach, { agency: sql.ref('v.agency_id') }),
  };
}
