import { ok, type Result } from '../../kernel/result.ts';
import { drawApart } from './apart/draw-apart.ts';
import type { BoxMark } from './mark.ts';
import type { RedactionRefusal } from './redaction-refusal.ts';

export interface Redacted {
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf';
}

/**
 * A new PDF of the pages as pictures (200 dpi; very large pages less), marks burned in as black boxes with their labels. No text,
 * property, attachment, annotation or name of the source goes along. The same source and marks give the same bytes.
 * It is not proven yet: `proveRedacted` comes before anything is sent.
 */
export async function redact(source: {
  readonly bytes: Uint8Array;
  readonly marks: readonly BoxMark[];
}): Promise<Result<Redacted, RedactionRefusal>> {
  const burned = await drawApart<'burn'>({ kind: 'burn', ...source });
  return burned.ok ? ok({ bytes: burned.value, mediaType: 'application/pdf' }) : burned;
}
