export { examine, examineBytes, examineFile, type Examination, type ExaminationFailure } from './examine.ts';
export { isReportFormat, MEDIA_TYPES, REPORT_FORMATS, reportFile, type ReportFileFailure, type ReportFormat } from './report-file.ts';
