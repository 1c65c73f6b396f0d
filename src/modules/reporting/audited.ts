import type { Auditable } from '../../platform/audit/index.ts';

/** The report of an agency on a year, its current version; the view leaves the big texts out and keeps counts, title and hash. */
export const ANNUAL_REPORT: Auditable = { noun: 'annualReport', table: 'annual_report_record', key: 'report_id' };
export const DISMISSAL: Auditable = { noun: 'findingDismissal', table: 'finding_dismissal', key: 'dismissal_id' };

/** How audit rows, tasks and addresses call a report. */
export function reportId(agencyId: number, year: number): string {
  return `${agencyId}-${year}`;
}
