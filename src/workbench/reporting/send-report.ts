import { problemFrom } from '../api/problem-error.ts';
import { workbenchFetch } from '../api/workbench-fetch.ts';
import type { ReportShape } from './report-words.ts';

export interface ReportToSend {
  /** Counts when both are there. */
  readonly file: File | null;
  readonly text: string;
  /** Empty: as the report says. */
  readonly year: string;
  readonly confirmAgencyName: string;
}

/** Hands a report in as a form, file or text; throws a `ProblemError` when it is refused. */
export async function sendReport({ file, text, year, confirmAgencyName }: ReportToSend, key: string): Promise<ReportShape> {
  const body = new FormData();
  // Fields first: the server reads the form from its beginning.
  if (year !== '') body.append('year', year);
  if (confirmAgencyName !== '') body.append('confirmAgencyName', confirmAgencyName);
  if (file === null) body.append('text', text);
  else body.append('file', file);
  const response = await workbenchFetch(
    new Request('/api/v1/annual-reports', { method: 'POST', body, headers: { accept: 'application/json', 'idempotency-key': key } }),
  );
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
  const report: ReportShape = await response.json();
  return report;
}
