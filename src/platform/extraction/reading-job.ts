import type { SourceDocument } from '../../kernel/source-document.ts';
import type { Result } from '../../kernel/result.ts';
import type { DecodedText } from './decode-text.ts';
import type { ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';

/** What is sent to the reading thread. */
export type ReadingJob = ReadingTask & { readonly id: number; readonly limits: Limits };

export type ReadingTask =
  { readonly kind: 'pdf' | 'zip'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'html'; readonly decoded: DecodedText };

/** What it answers; `fault` is the text of an exception that a parser threw. */
export interface ReadingReply {
  readonly id: number;
  readonly result: Result<SourceDocument, ExtractionFailure>;
  readonly fault?: string;
}
