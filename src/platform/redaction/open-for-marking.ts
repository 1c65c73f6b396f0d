import type { Result } from '../../kernel/result.ts';
import { drawApart } from './apart/draw-apart.ts';
import type { OpenedForMarking } from './marking-page.ts';
import type { RedactionRefusal } from './redaction-refusal.ts';

/**
 * Opens a PDF, PNG or JPEG (by its bytes) to be marked: size and text of every page, and pictures (PNG, at most 1,600 pixels long)
 * of the pages asked for, from 1. Files of one key are opened one after the
 * other; without `texts` the pages come without theirs, which takes less time. Never throws for what a file holds.
 */
export async function openForMarking(
  bytes: Uint8Array,
  pictures: readonly number[] = [],
  { key = '', texts = true }: { readonly key?: string; readonly texts?: boolean } = {},
): Promise<Result<OpenedForMarking, RedactionRefusal>> {
  return await drawApart<'look'>({ kind: 'look', bytes, pictures, texts }, { key });
}
