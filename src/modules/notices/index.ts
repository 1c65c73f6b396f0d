export { NOTICE_WORDS } from './notice-record.ts';
export { queueNotice, type NoticeToQueue } from './queue-notice.ts';
export { noticePolicy } from './rules/notice-policy.ts';
