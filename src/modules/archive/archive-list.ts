import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { IMPORTED, IMPORT_SOURCE, IMPORT_STATE } from './store.ts';

const COMMON = { sortable: true, filterable: true, required: true } as const;

export const IMPORT_STATES = { examined: '已检查，未开始', running: '导入中', done: '已完成' } as const;
const STANDINGS = { ...IMPORT_STATES, stopped: '已停下' } as const;

/** 批量导入 as a list. */
export const archiveImportList = defineList({
  name: 'archive-imports',
  title: '批量导入',
  key: 'id',
  defaultSort: '-createdAt',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('archive_import.import_id'), sortable: true, hidden: true, required: true },
    source: { label: '资料来源', kind: 'text', sql: sql.ref('archive_import.source'), ...COMMON },
    sheetName: { label: '目录表格', kind: 'text', sql: sql.ref('archive_import.sheet_name'), ...COMMON },
    state: { label: '状态', kind: 'choice', sql: sql.ref('archive_import.state'), choices: IMPORT_STATES, ...COMMON },
    standing: { label: '进展', kind: 'choice', sql: IMPORT_STATE, choices: STANDINGS, ...COMMON },
    rows: { label: '行数', kind: 'number', sql: sql.ref('archive_import.row_count'), sortable: true, required: true },
    faultyRows: { label: '有错误的行', kind: 'number', sql: sql.ref('archive_import.faulty_row_count'), sortable: true, required: true },
    imported: { label: '已导入', kind: 'number', sql: IMPORTED, required: true },
    agency: { label: '机关', kind: 'text', sql: sql.ref('agency.name'), hidden: true, ...COMMON },
    createdBy: { label: '上传人', kind: 'text', sql: sql.ref('archive_import.created_by_name'), ...COMMON },
    createdAt: { label: '上传时间', kind: 'time', sql: sql.ref('archive_import.created_at'), ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('archive_import.version'), hidden: true, required: true },
  },
});

/** Those within reach. */
export function archiveImportSource(reach: Reach): ListSource {
  return { from: IMPORT_SOURCE, where: withinReach(reach, { agency: sql.ref('archive_import.agency_id') }) };
}
