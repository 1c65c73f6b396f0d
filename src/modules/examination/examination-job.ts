import type { Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import type { AnnualReport } from '../../report/index.ts';
import type { Examination, ExaminationFailure, FileHint } from './examine.ts';

/** What is to be examined: a file as it came, or a source that is open already, beside last year's report if there is one. */
export type ExaminationTask =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly hint: FileHint }
  | { readonly kind: 'source'; readonly source: SourceDocument; readonly lastYear: AnnualReport | null };

/** What is sent to the examining thread. */
export interface ExaminationJob {
  readonly id: number;
  readonly task: ExaminationTask;
}

/** What it answers; without a result, `fault` is the exception that nobody foresaw. */
export type ExaminationReply =
  { readonly id: number; readonly result: Result<Examination, ExaminationFailure> } | { readonly id: number; readonly fault: string };
