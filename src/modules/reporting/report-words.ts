import type { HistoryWords } from '../../platform/audit/index.ts';

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
    version: '版本',
    form: '格式',
    title: '标题',
    agencyName: '报告写的机关',
    publishedOn: '发布日期',
    sourceFormat: '文件格式',
    originalSha256: '原件校验值',
    originalName: '原件名称',
    originalSize: '原件大小',
    origin: '版本来由',
    errorCount: '错误数',
    warningCount: '疑点数',
    findingCount: '问题总数',
    openCount: '待处理问题数',
    storedAt: '存入时间',
    storedBy: '存入人编号',
    storedByName: '存入人',
  },
};
