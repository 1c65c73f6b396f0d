import type { Auditable, HistoryWords } from '../../../platform/audit/index.ts';
import { agencyNames } from '../../agencies/index.ts';

/** Rows as the audit keeps them. */
export const REPRINT_SOURCE: Auditable = { noun: 'reprintSource', table: 'reprint_source', key: 'source_id' };

export const REPRINT_SOURCE_WORDS: HistoryWords = {
  deeds: { create: '增加', edit: '修改', retire: '停用' },
  fields: {
    agencyId: '机关',
    sourceId: '编号',
    name: '名称',
    hosts: '网站',
    since: '列入日期',
    note: '说明',
    retiredAt: '停用时间',
    version: '版本',
  },
  names: { agencyId: agencyNames },
};
