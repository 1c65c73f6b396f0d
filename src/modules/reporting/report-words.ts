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
    agency_name: '报告写的机关',
    published_on: '发布日期',
    source_format: '文件格式',
    original_sha256: '原件校验值',
    original_name: '原件名称',
    original_size: '原件大小',
    origin: '版本来由',
    error_count: '错误数',
    warning_count: '疑点数',
    finding_count: '问题总数',
    open_count: '待处理问题数',
    stored_at: '存入时间',
    stored_by: '存入人编号',
    stored_by_name: '存入人',
  },
};
