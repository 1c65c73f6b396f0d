import type { HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';
import { IMPORT_STATES } from './archive-list.ts';

/** What an import's history is told in. */
export const ARCHIVE_IMPORT_WORDS: HistoryWords = {
  deeds: { create: '上传检查', approve: '批准并开始导入', start: '接着导入', pause: '暂停导入', bringIn: '导入一批', finish: '导入完成' },
  fields: {
    agencyId: '机关',
    importId: '编号',
    source: '资料来源',
    sheetName: '目录表格',
    sheetSha256: '表格文件',
    defaults: '默认值',
    state: '状态',
    rowCount: '行数',
    errorCount: '错误',
    warningCount: '提示',
    faultyRowCount: '有错误的行',
    readRowCount: '读过正文的行',
    incompleteRowCount: '缺内容的行',
    blockedRowCount: '内容检查有问题的行',
    publicRowCount: '导入后即公开的行',
    approvedByName: '批准人',
    approvedAt: '批准时间',
    createdByName: '上传人',
    createdAt: '上传时间',
    startedByName: '开始人',
    startedAt: '开始时间',
    finishedAt: '完成时间',
    firstRow: '从第几行',
    lastRow: '到第几行',
    documents: '信息条数',
    version: '版本',
  },
  values: { state: IMPORT_STATES },
  names: { agencyId: agencyNames },
};
