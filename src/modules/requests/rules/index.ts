export { daysWithin, type DayCount } from './answer-days.ts';
export {
  APPLICANT_KIND_TITLES,
  APPLICANT_KINDS,
  applicantIdentity,
  bareNumber,
  type Agent,
  type Applicant,
  type ApplicantKind,
} from './applicant.ts';
export { approvalLevels, nextLevel, type ApprovalLevel, type Signature, type SigningRefusal } from './approval.ts';
export { countedSpans } from './counted-spans.ts';
export { changedInRegistration, lockedFields, type Registration, type RegistrationField } from './registration.ts';
export { likenessTo } from './similar-text.ts';
export { holidayNoticePolicy } from './holiday-notice-policy.ts';
export { requestInquiryPolicy } from './inquiry-policy.ts';
export { requestPolicy } from './request-policy.ts';
