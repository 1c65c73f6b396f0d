import { ok, type Result } from '../../kernel/result.ts';
import { drawApart, type OnPages } from './apart/draw-apart.ts';
import type { BoxMark } from './mark.ts';
import type { RedactionRefusal } from './redaction-refusal.ts';

/** How long work is followed, and given up when nobody wants it any more: then the signal's reason is thrown. */
export interface Asked {
  readonly signal?: AbortSignal;
  readonly onPage?: OnPages;
}

export interface Redacted {
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf';
}

/**
 * A new PDF of the pages as pictures (200 dpi; very large pages less), marks burned in as black boxes with their labels. No text,
 * property, attachment, annotation or name of the source goes along. The same source and marks give the same bytes.
 * It is not proven yet: `proveRedacted` comes before anything is sent.
 */
export async function redact(
  { bytes, marks }: { readonly bytes: Uint8Array; readonly marks: readonly BoxMark[] },
  asked: Asked = {},
): Promise<Result<Redacted, RedactionRefusal>> {
  const burned = await drawApart<'burn'>({ kind: 'burn', bytes, marks }, asked);
  return burned.ok ? ok({ bytes: burned.value, mediaType: 'application/pdf' }) : burned;
}
