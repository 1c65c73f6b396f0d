import type { AnnualReport } from '../../report/index.ts';
import type { ReportSummary } from './list-reports.ts';

/** A public report with its text. */
export interface ShownReport extends ReportSummary {
  readonly report: AnnualReport;
}
