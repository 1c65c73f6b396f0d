import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { VOCABULARY } from '../documents/index.ts';
import { OPENNESS_TITLES, STATE_TITLES } from '../documents/rules/index.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 导入的信息: what the rows of archives became. */
export const archiveDocumentList = defineList({
  name: 'archive-documents',
  title: '导入的信息',
  key: 'documentId',
  defaultSort: 'rowNumber',
  columns: {
    documentId: {
      label: '信息编号',
      kind: 'number',
      sql: sql.ref('brought.document_id'),
      sortable: true,
      hidden: true,
      required: true,
    },
    importId: { label: '导入编号', kind: 'number', sql: sql.ref('brought.import_id'), filterable: true, hidden: true, required: true },
    rowNumber: { label: '表格第几行', kind: 'number', sql: sql.ref('brought.row_number'), required: true, ...COMMON },
    title: { label: '标题', kind: 'text', sql: sql.ref('document.title'), required: true, ...COMMON },
    type: {
      label: '信息类型',
      kind: 'choice',
      sql: sql.ref('document.type'),
      choices: Object.fromEntries([...VOCABULARY.types].map(([code, { title }]) => [code, title])),
      required: true,
      ...COMMON,
    },
    openness: { label: '公开属性', kind: 'choice', sql: sql.ref('document.openness'), choices: OPENNESS_TITLES, required: true, ...COMMON },
    state: { label: '状态', kind: 'choice', sql: sql.ref('document.state'), choices: STATE_TITLES, required: true, ...COMMON },
    indexNumber: { label: '索引号', kind: 'text', sql: sql.ref('document.index_number'), ...COMMON },
    address: { label: '原链接', kind: 'text', sql: sql`nullif(brought.address, '')`, hidden: true, ...COMMON },
    source: { label: '资料来源', kind: 'text', sql: sql.ref('brought.source'), hidden: true, ...COMMON },
  },
});

/** Those within reach. */
export function archiveDocumentSource(reach: Reach): ListSource {
  return {
    from: sql`archive_document brought
      join document on document.agency_id = brought.agency_id and document.document_id = brought.document_id`,
    where: withinReach(reach, { agency: sql.ref('brought.agency_id') }),
  };
}
