import type { HistoryWords } from '../../../platform/audit/index.ts';

/** What a notice's history is told in. */
export const HOLIDAY_NOTICE_WORDS: HistoryWords = {
  deeds: { add: '录入', enforce: '启用', discard: '删除' },
  // The page shows the days as a calendar.
  hidden: ['noticeId', 'version', 'holidays', 'makeUpWorkdays', 'addedByName', 'addedAt'],
  fields: {
    noticeId: '编号',
    version: '版本',
    year: '年份',
    number: '文号',
    title: '标题',
    publishedOn: '发布日期',
    holidays: '放假',
    makeUpWorkdays: '调休上班',
    addedByName: '录入人',
    addedAt: '录入时间',
    inForceAt: '启用时间',
  },
};
