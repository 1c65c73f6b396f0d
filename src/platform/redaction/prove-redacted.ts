import { ok, type Result } from '../../kernel/result.ts';
import { drawApart } from './apart/draw-apart.ts';
import type { BoxMark } from './mark.ts';
import type { Asked } from './redact.ts';
import type { Proof } from './proof.ts';
import type { RedactionRefusal } from './redaction-refusal.ts';

export interface ToProve {
  readonly result: Uint8Array;
  /** The name under which it is to be sent. */
  readonly fileName: string;
  readonly original: Uint8Array;
  readonly originalName: string;
  readonly marks: readonly BoxMark[];
}

/**
 * The gate: opens the covered file anew and looks in it for anything that is left of what was covered, and for anything that was
 * covered beside it. Without findings the file may be sent; remarks are for a person's eye. Refused where the original or the
 * marks are; whoever asks then has no proof either.
 */
export async function proveRedacted(given: ToProve, asked: Asked = {}): Promise<Result<Proof, RedactionRefusal>> {
  const { result, fileName, original, originalName, marks } = given;
  const proven = await drawApart<'prove'>({ kind: 'prove', result, fileName, original, originalName, marks }, asked);
  return proven.ok ? ok(proven.value) : proven;
}
