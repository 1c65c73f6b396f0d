import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { ACTOR_KINDS } from './actor-kinds.ts';
import { deedTitles, nounTitles, type AuditWords } from './audit-words.ts';

/** The auditor's list, in the words of the modules. */
export function auditEntryList(words: AuditWords) {
  return defineList({
    name: 'audit-entries',
    title: '审计记录',
    key: 'entryId',
    // The numbers are given in the order of writing, all agencies together.
    defaultSort: '-entryId',
    columns: {
      entryId: { label: '编号', kind: 'number', sql: sql.ref('entry.entry_id'), required: true, sortable: true, filterable: true },
      at: { label: '时间', kind: 'time', sql: sql.ref('entry.at'), required: true, filterable: true },
      agencyId: { label: '机关编号', kind: 'number', sql: sql.ref('entry.agency_id'), required: true, filterable: true, hidden: true },
      agencyName: {
        label: '机关',
        kind: 'text',
        sql: sql`case when entry.agency_id = 0 then '系统' else agency.name end`,
        filterable: true,
      },
      actorKind: {
        label: '操作者类别',
        kind: 'choice',
        sql: sql.ref('entry.actor_kind'),
        choices: ACTOR_KINDS,
        required: true,
        filterable: true,
        hidden: true,
      },
      actorId: { label: '操作者编号', kind: 'number', sql: sql.ref('entry.actor_id'), filterable: true, hidden: true },
      actorName: { label: '操作者', kind: 'text', sql: sql.ref('entry.actor_name'), required: true, filterable: true },
      noun: { label: '对象', kind: 'choice', sql: sql.ref('entry.noun'), choices: nounTitles(words), required: true, filterable: true },
      recordId: { label: '对象编号', kind: 'text', sql: sql.ref('entry.record_id'), required: true, filterable: true },
      deed: { label: '操作', kind: 'choice', sql: sql.ref('entry.deed'), choices: deedTitles(words), required: true, filterable: true },
      reason: { label: '理由', kind: 'text', sql: sql`nullif(entry.reason, '')`, filterable: true },
      clientAddress: { label: '来源地址', kind: 'text', sql: sql.ref('entry.client_address'), filterable: true },
      requestId: { label: '请求编号', kind: 'text', sql: sql.ref('entry.request_id'), filterable: true, hidden: true },
    },
  });
}

export function auditEntrySource(reach: Reach): ListSource {
  return {
    from: sql`audit_entry entry left join agency on agency.agency_id = entry.agency_id`,
    where: withinReach(reach, { agency: sql.ref('entry.agency_id') }),
  };
}
