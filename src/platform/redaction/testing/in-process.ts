import { burnPages } from '../burn/burn-pages.ts';
import { provePages } from '../gate/prove-pages.ts';
import type { BoxMark } from '../mark.ts';
import type { OpenedForMarking } from '../marking-page.ts';
import type { Proof } from '../proof.ts';
import { lookAt } from '../source/look-at.ts';
import { withDrawable } from '../source/open-drawable.ts';

/** What the drawing program does, without a program of its own: for tests that do it often. */
export async function lookHere(bytes: Uint8Array, pictures: readonly number[] = []): Promise<OpenedForMarking> {
  return await withDrawable(bytes, async (source) => await lookAt(source, pictures));
}

export async function burnHere(bytes: Uint8Array, marks: readonly BoxMark[]): Promise<Uint8Array> {
  return await withDrawable(bytes, async (source) => await burnPages(source, marks));
}

export async function proveHere(
  original: Uint8Array,
  marks: readonly BoxMark[],
  result: Uint8Array,
  { fileName = '公开文本.pdf', originalName = '原件.pdf' }: { readonly fileName?: string; readonly originalName?: string } = {},
): Promise<Proof> {
  return await withDrawable(
    original,
    async (source) => await provePages(source, { kind: 'prove', result, fileName, original, originalName, marks }),
  );
}
