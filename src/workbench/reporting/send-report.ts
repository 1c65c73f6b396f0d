import { sendForm } from '../api/send-form.ts';
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
  const response = await sendForm('/api/v1/annual-reports', body, key);
  const report: ReportShape = await response.json();
  return report;
}
