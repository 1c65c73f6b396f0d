export { addCorrespondence, type Correspondence } from './opine.ts';
export { confirmReceipt, numberWords } from './confirm-receipt.ts';
export { officeCalendar } from './office-calendar.ts';
export { queryCodeMark, queryCodeOf, readQueryCode } from './query-code.ts';
export { receiveRequest, type Application } from './receive-request.ts';
export { reopenRequest } from './reopen-request.ts';
export { REQUEST_WORDS } from './request-words.ts';
export { requestPolicy, type Applicant } from './rules/index.ts';
export { requestRoutes } from './request-routes.ts';
