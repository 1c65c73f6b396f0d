import type { Result } from '../../kernel/result.ts';
import type { Examination, ExaminationFailure, FileHint } from './examine.ts';

/** What is sent to the examining thread. */
export interface ExaminationJob {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly hint: FileHint;
}

/** What it answers; without a result, `fault` is the exception that nobody foresaw. */
export type ExaminationReply =
  { readonly id: number; readonly result: Result<Examination, ExaminationFailure> } | { readonly id: number; readonly fault: string };
