import { ARCHIVE_IMPORT_WORDS } from '../modules/archive/index.ts';
import { AGENCY_WORDS, UNIT_WORDS } from '../modules/agencies/index.ts';
import type { AuditWords } from '../modules/audit-trail/index.ts';
import { COMMENT_WORDS, CONSULTATION_WORDS } from '../modules/consultations/index.ts';
import { CLEAN_UP_WORDS, DOCUMENT_WORDS, REPRINT_SOURCE_WORDS } from '../modules/documents/index.ts';
import { CORRECTION_WORDS } from '../modules/feedback/index.ts';
import { REMEDY_WORDS } from '../modules/remedies/index.ts';
import { HOLIDAY_NOTICE_WORDS, INQUIRY_WORDS, REQUEST_WORDS } from '../modules/requests/index.ts';
import { MAILBOX_WORDS, MESSAGE_WORDS } from '../modules/mailbox/index.ts';
import { NOTICE_WORDS } from '../modules/notices/index.ts';
import { CREDENTIAL_WORDS, SESSION_WORDS } from '../modules/identity/index.ts';
import { DISCLOSURE_OFFICE_WORDS, LETTER_TEMPLATE_WORDS } from '../modules/letters/index.ts';
import { GRANT_WORDS, PERSON_WORDS, RESET_WORDS, TOKEN_WORDS } from '../modules/people/index.ts';
import { REDACTION_WORDS } from '../modules/redaction/index.ts';
import { DISMISSAL_WORDS, REPORT_WORDS } from '../modules/reporting/index.ts';
import { DELEGATION_WORDS, FLOW_WORDS, REVIEW_WORDS, STEP_WORDS } from '../modules/review/index.ts';
import { SETTING_WORDS } from '../modules/settings/index.ts';
import { SECTION_WORDS, SITE_WORDS } from '../modules/sites/index.ts';
import { TASK_WORDS } from '../modules/tasks/index.ts';
import { LISTED_WORD_WORDS, WORD_SWITCH_WORDS } from '../modules/wording/index.ts';

/** How the auditor reads what every module writes into the audit. */
export const AUDIT_WORDS: AuditWords = {
  session: { title: '登录', ...SESSION_WORDS },
  credential: { title: '登录凭证', ...CREDENTIAL_WORDS },
  person: { title: '人员', ...PERSON_WORDS },
  resetRequest: { title: '密码重置申请', ...RESET_WORDS },
  roleGrant: { title: '角色', ...GRANT_WORDS },
  token: { title: '接口令牌', ...TOKEN_WORDS },
  agency: { title: '机关', ...AGENCY_WORDS },
  unit: { title: '科室', ...UNIT_WORDS },
  task: { title: '任务', ...TASK_WORDS },
  archiveImport: { title: '批量导入', ...ARCHIVE_IMPORT_WORDS },
  document: { title: '信息', ...DOCUMENT_WORDS },
  cleanUp: { title: '规范性文件清理', ...CLEAN_UP_WORDS },
  review: { title: '审核', ...REVIEW_WORDS },
  reviewStep: { title: '审核签署', ...STEP_WORDS },
  reviewFlow: { title: '审核流程', ...FLOW_WORDS },
  delegation: { title: '委托审核', ...DELEGATION_WORDS },
  consultation: { title: '意见征集', ...CONSULTATION_WORDS },
  consultationComment: { title: '征集到的意见', ...COMMENT_WORDS },
  site: { title: '网站', ...SITE_WORDS },
  section: { title: '栏目', ...SECTION_WORDS },
  correction: { title: '网站找错', ...CORRECTION_WORDS },
  request: { title: '公开申请', ...REQUEST_WORDS },
  holidayNotice: { title: '节假日通知', ...HOLIDAY_NOTICE_WORDS },
  requestInquiry: { title: '协办函', ...INQUIRY_WORDS },
  redaction: { title: '涂黑', ...REDACTION_WORDS },
  remedy: { title: '复议和诉讼', ...REMEDY_WORDS },
  mailbox: { title: '公开申请邮箱', ...MAILBOX_WORDS },
  mailboxMessage: { title: '收到的邮件', ...MESSAGE_WORDS },
  notice: { title: '短信和邮件通知', ...NOTICE_WORDS },
  letterTemplate: { title: '文书文本', ...LETTER_TEMPLATE_WORDS },
  disclosureOffice: { title: '公开工作机构信息', ...DISCLOSURE_OFFICE_WORDS },
  listedWord: { title: '审查词库', ...LISTED_WORD_WORDS },
  wordSwitch: { title: '内置审查词', ...WORD_SWITCH_WORDS },
  reprintSource: { title: '转载来源', ...REPRINT_SOURCE_WORDS },
  annualReport: { title: '年度报告', ...REPORT_WORDS },
  findingDismissal: { title: '问题排除', ...DISMISSAL_WORDS },
  consolidation: { title: '年报汇总', deeds: { export: '导出' } },
  auditEntry: { title: '审计记录', deeds: { export: '导出', verify: '核对', settle: '收尾' } },
  setting: { title: '设置', ...SETTING_WORDS },
  job: { title: '后台任务', deeds: { retry: '重试', cancel: '取消' } },
  backup: { title: '备份', deeds: { create: '备份', restore: '恢复', verify: '核对' } },
};
