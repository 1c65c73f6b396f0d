export { addCorrespondence, type Correspondence } from './opine.ts';
export { casesOfMail, type CaseOfMail } from './cases-of-mail.ts';
export { countedRequests, namedRequests } from './counted-requests.ts';
export { numberWords } from './number-words.ts';
export { bareQueryCode, queryCodeMark, readQueryCode } from './query-code.ts';
export { receiveRequest, type Application } from './receive-request.ts';
export { reopenRequest } from './reopen-request.ts';
export { REQUEST_WORDS } from './request-words.ts';
export { holidayNoticePolicy, requestInquiryPolicy, requestPolicy, type Applicant } from './rules/index.ts';
export { requestRoutes } from './request-routes.ts';
export { requestFeeRoutes } from './fee-routes.ts';
export { requestFileRoutes } from './files/file-routes.ts';
export {
  addRequestFile,
  findRequestFile,
  readRequestFile,
  type KeptFile,
  type RequestFile,
  type RequestFileKind,
} from './files/request-files.ts';
export { mayReadFile } from './files/may-read-file.ts';
export { takeRequestFile, type SealedPlace } from './files/take-request-file.ts';
export { findRequestByCode, findRequest, type StoredRequest } from './store.ts';
export { phoneMark } from './sealed-applicant.ts';
export { requestLetterRoutes } from './letters/letter-routes.ts';
export { furtherLetterRoutes } from './letters/further-letter-routes.ts';
export { letterBytes } from './letters/frozen-letter.ts';
export { findCaseLetter } from './letters/case-letter.ts';
export { requestInquiryRoutes } from './inbox/inquiry-routes.ts';
export { requestInquiryFileRoutes } from './inbox/inquiry-file-routes.ts';
export { INQUIRY_WORDS } from './inbox/inquiry-words.ts';
export { holidayNoticeRoutes } from './calendar/notice-routes.ts';
export { HOLIDAY_NOTICE_WORDS } from './calendar/notice-words.ts';
export { recountHandler, resumeRecounts } from './calendar/recount-job.ts';
export { requestIdentityRoutes } from './applicant/identity-routes.ts';
export { requestConsentRoutes } from './consent/consent-routes.ts';
export { remindRequestsHandler, remindRequestsJob } from './reminders/remind-requests.ts';
export { splitRoutes } from './split/split-routes.ts';
export { similarRoutes } from './similar/similar-routes.ts';
export { requestBoardRoutes } from './boards/board-routes.ts';
export {
  caseForApplicant,
  handInFromApplicant,
  mayHandIn,
  openCase,
  reopenCase,
  type CaseForApplicant,
  type HandedInFile,
  type HandedInKind,
  type Wanted,
} from './applicant/index.ts';
export { findPublishedAnswer, publishedAnswers, type PublishedAnswer } from './published-answers.ts';
export { requestPublicationRoutes } from './publication/publication-routes.ts';
export { requestArchiveRoutes } from './archive/archive-routes.ts';
export { forgetApplicants } from './retention/forget-applicants.ts';
export { eraseDue } from './retention/erase-due.ts';
export { queueErasedBytes } from './retention/erased-bytes.ts';
export { forgetIdentities } from './retention/forget-identities.ts';
export { archiveYear } from './archive/archive-year.ts';
export { verifyArchive, type ArchiveFinding } from './archive/verify-archive.ts';
export { loadSampleRequests } from './samples/load-sample-requests.ts';
export { verifyRequests, type Disagreement } from './verify-requests.ts';
