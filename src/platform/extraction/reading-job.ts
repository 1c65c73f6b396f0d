import type { SourceDocument } from '../../kernel/source-document.ts';
import type { Result } from '../../kernel/result.ts';
import type { BodyImport } from './body/body-import.ts';
import type { PictureWish } from './body/html-picture.ts';
import type { DecodedText } from './decode-text.ts';
import type { ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';

/** What each kind of task is given. */
export interface ReadingTasks {
  readonly pdf: { readonly kind: 'pdf'; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly zip: { readonly kind: 'zip'; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly html: { readonly kind: 'html'; readonly decoded: DecodedText };
  readonly htmlBody: { readonly kind: 'htmlBody'; readonly html: string; readonly pictureWish: PictureWish };
  readonly docxBody: { readonly kind: 'docxBody'; readonly bytes: Uint8Array<ArrayBuffer> };
}

/** What each kind of task gives. */
export interface ReadingValues {
  readonly pdf: SourceDocument;
  readonly zip: SourceDocument;
  readonly html: SourceDocument;
  readonly htmlBody: BodyImport;
  readonly docxBody: BodyImport;
}

export type ReadingKind = keyof ReadingTasks;

/** What is sent to the reading thread. */
export type ReadingJob = ReadingTasks[ReadingKind] & { readonly id: number; readonly limits: Limits };

/** What it answers; `fault` is the text of an exception that a parser threw. */
export interface ReadingReply<Kind extends ReadingKind> {
  readonly id: number;
  readonly result: Result<ReadingValues[Kind], ExtractionFailure>;
  readonly fault?: string;
}
