import type { HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';
import { FORM_TITLES } from './form-words.ts';

/** What a report's history is told in. */
export const REPORT_WORDS: HistoryWords = {
  deeds: {
    store: '导入',
    recheck: '重新检查',
    neighbour: '相邻年度变化后重新检查',
    dismiss: '排除问题',
    undoDismissal: '撤销排除',
  },
  fields: {
    reportId: '编号',
    agencyId: '机关',
    year: '年度',
    version: '版本',
    form: '格式',
    title: '标题',
    agencyName: '报告写的机关',
    publishedOn: '发布日期',
    sourceFormat: '文件格式',
    originalSha256: '原件校验值',
    originalName: '原件名称',
    originalSize: '原件大小（字节）',
    origin: '版本来由',
    errorCount: '错误数',
    warningCount: '疑点数',
    findingCount: '问题总数',
    openCount: '待处理问题数',
    storedAt: '存入时间',
    storedBy: '存入人编号',
    storedByName: '存入人',
  },
  values: {
    form: FORM_TITLES,
    origin: { store: '导入', recheck: '重新检查', neighbour: '相邻年度变化后重新检查' },
  },
  names: { agencyId: agencyNames },
};

/** What is told of the setting aside of a finding. */
export const DISMISSAL_WORDS: HistoryWords = {
  deeds: { dismiss: '排除问题', undoDismissal: '撤销排除' },
  fields: {
    dismissalId: '编号',
    agencyId: '机关',
    year: '年度',
    fingerprint: '问题标识',
    code: '问题代码',
    reason: '理由',
    dismissedBy: '排除人编号',
    dismissedByName: '排除人',
    dismissedAt: '排除时间',
    undoneBy: '撤销人编号',
    undoneByName: '撤销人',
    undoneAt: '撤销时间',
    undoneReason: '撤销理由',
  },
  names: { agencyId: agencyNames },
};
