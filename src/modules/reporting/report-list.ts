import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { FORM_TITLES } from './form-words.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 年度报告 as a list, for staff. */
export const reportList = defineList({
  name: 'annual-reports',
  title: '年度报告',
  key: 'id',
  defaultSort: '-year',
  columns: {
    id: { label: '编号', kind: 'text', sql: sql.ref('report.report_id'), hidden: true, required: true },
    agencyId: { label: '机关编号', kind: 'number', sql: sql.ref('report.agency_id'), filterable: true, hidden: true, required: true },
    agency: { label: '机关', kind: 'text', sql: sql.ref('agency.name'), required: true, ...COMMON },
    year: { label: '年度', kind: 'number', sql: sql.ref('report.year'), required: true, ...COMMON },
    title: { label: '标题', kind: 'text', sql: sql.ref('report.title'), hidden: true, required: true, ...COMMON },
    form: { label: '格式', kind: 'choice', sql: sql.ref('report.form'), choices: FORM_TITLES, required: true, ...COMMON },
    publishedOn: { label: '发布日期', kind: 'date', sql: sql.ref('report.published_on'), ...COMMON },
    errors: { label: '错误', kind: 'number', sql: sql.ref('report.error_count'), required: true, ...COMMON },
    warnings: { label: '疑点', kind: 'number', sql: sql.ref('report.warning_count'), required: true, ...COMMON },
    findings: { label: '问题总数', kind: 'number', sql: sql.ref('report.finding_count'), hidden: true, required: true, ...COMMON },
    open: { label: '待处理', kind: 'number', sql: sql.ref('report.open_count'), required: true, ...COMMON },
    storedAt: { label: '存入时间', kind: 'time', sql: sql.ref('report.stored_at'), required: true, ...COMMON },
    storedBy: { label: '存入人', kind: 'text', sql: sql`nullif(report.stored_by_name, '')`, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('report.version'), hidden: true, required: true },
  },
});

/** Current reports within reach. */
export function reportSource(reach: Reach): ListSource {
  return {
    from: sql`annual_report_record as report join agency on agency.agency_id = report.agency_id`,
    where: withinReach(reach, { agency: sql.ref('report.agency_id') }),
  };
}
