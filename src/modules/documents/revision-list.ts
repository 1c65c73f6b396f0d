import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';

/** 稿次 of one document as a list. */
export const revisionList = defineList({
  name: 'document-revisions',
  title: '信息的稿次',
  key: 'revision',
  defaultSort: '-revision',
  columns: {
    revision: { label: '稿次', kind: 'number', sql: sql.ref('r.revision'), sortable: true, required: true },
    author: { label: '修改人', kind: 'text', sql: sql.ref('r.author_name'), required: true, filterable: true },
    note: { label: '说明', kind: 'text', sql: sql`nullif(r.note, '')` },
    madeAt: { label: '保存时间', kind: 'time', sql: sql.ref('r.made_at'), sortable: true, required: true },
    released: {
      label: '公开过',
      kind: 'flag',
      sql: sql`exists (select from document_release d where d.agency_id = r.agency_id and d.document_id = r.document_id
        and d.revision = r.revision and d.kind in ('release', 'correction', 'urgentRelease'))`,
      required: true,
    },
    contentHash: { label: '内容摘要值', kind: 'text', sql: sql.ref('r.content_hash'), hidden: true, required: true },
  },
});

/** Those of a document that was found within reach. */
export function revisionSource({ agencyId, id }: { readonly agencyId: number; readonly id: number }): ListSource {
  return { from: sql`document_revision r`, where: sql<boolean>`r.agency_id = ${agencyId} and r.document_id = ${id}` };
}
