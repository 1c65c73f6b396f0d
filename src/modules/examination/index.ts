export { examineApart, examineSourceApart, type ApartResult } from './examine-apart.ts';
export { examine, examineBytes, examineFile, type Examination, type ExaminationFailure, type ReadingData } from './examine.ts';
export { isReportFormat, MEDIA_TYPES, REPORT_FORMATS, reportFile, type ReportFileFailure, type ReportFormat } from './report-file.ts';
