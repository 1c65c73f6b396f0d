import type { Result } from '../../kernel/result.ts';
import type { AttachmentRules } from './attachment-rules.ts';
import type { ExaminedFile } from './examined-file.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { HiddenDatum } from './hidden/hidden-datum.ts';

/** What is asked of the thread that looks through files. */
export interface LookThroughJob {
  /** The bytes, or the path of a file of ours. */
  readonly from: Uint8Array | string;
  readonly declaredName: string;
  readonly declaredType: string | null;
  readonly rules: AttachmentRules;
}

/** A file that may be taken, and what it tells beside what it shows. */
export interface LookedThrough extends ExaminedFile {
  readonly hidden: readonly HiddenDatum[];
}

export type LookThroughReply =
  | { readonly kind: 'done'; readonly result: Result<LookedThrough, FileRefusal> }
  /** A fault that is not the file's: its path can't be read. */
  | { readonly kind: 'fault'; readonly fault: unknown };
