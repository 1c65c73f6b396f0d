import type { Policy } from '../modules/access/index.ts';
import { agencyPolicy, unitPolicy } from '../modules/agencies/index.ts';
import { auditEntryPolicy } from '../modules/audit-trail/index.ts';
import { consultationPolicy } from '../modules/consultations/index.ts';
import { correctionPolicy } from '../modules/feedback/index.ts';
import { documentPolicy, reprintSourcePolicy } from '../modules/documents/index.ts';
import { mailboxMessagePolicy, mailboxPolicy } from '../modules/mailbox/index.ts';
import { noticePolicy } from '../modules/notices/index.ts';
import { disclosureOfficePolicy, letterTemplatePolicy } from '../modules/letters/index.ts';
import { jobPolicy, systemStatusPolicy } from '../modules/operations/index.ts';
import { personPolicy, roleGrantPolicy, tokenPolicy } from '../modules/people/index.ts';
import { redactionPolicy } from '../modules/redaction/index.ts';
import { annualReportPolicy, consolidationPolicy } from '../modules/reporting/index.ts';
import { remedyPolicy } from '../modules/remedies/index.ts';
import { holidayNoticePolicy, requestInquiryPolicy, requestPolicy } from '../modules/requests/index.ts';
import { contributionPolicy, delegationPolicy, reviewFlowPolicy, reviewPolicy } from '../modules/review/index.ts';
import { securitySettingsPolicy, siteSettingsPolicy } from '../modules/settings/index.ts';
import { sitePolicy } from '../modules/sites/index.ts';
import { taskPolicy } from '../modules/tasks/index.ts';
import { viewPolicy } from '../modules/visits/index.ts';
import { wordPolicy } from '../modules/wording/index.ts';

/** Every noun and who may do what to it, in the order in which the page “权限说明” tells them. The guard knows no others. */
export const POLICIES: readonly Policy[] = [
  agencyPolicy,
  unitPolicy,
  personPolicy,
  roleGrantPolicy,
  tokenPolicy,
  taskPolicy,
  documentPolicy,
  reviewPolicy,
  reviewFlowPolicy,
  delegationPolicy,
  contributionPolicy,
  requestPolicy,
  requestInquiryPolicy,
  holidayNoticePolicy,
  redactionPolicy,
  remedyPolicy,
  sitePolicy,
  consultationPolicy,
  correctionPolicy,
  noticePolicy,
  mailboxPolicy,
  mailboxMessagePolicy,
  letterTemplatePolicy,
  disclosureOfficePolicy,
  wordPolicy,
  reprintSourcePolicy,
  viewPolicy,
  annualReportPolicy,
  consolidationPolicy,
  auditEntryPolicy,
  securitySettingsPolicy,
  siteSettingsPolicy,
  jobPolicy,
  systemStatusPolicy,
];
