import type { BoxMark } from '../mark.ts';
import type { OpenedForMarking } from '../marking-page.ts';
import type { Proof } from '../proof.ts';
import type { RedactionRefusal } from '../redaction-refusal.ts';

/** What the drawing program is asked. */
export interface DrawingTasks {
  readonly look: { readonly kind: 'look'; readonly bytes: Uint8Array; readonly pictures: readonly number[]; readonly texts: boolean };
  readonly burn: { readonly kind: 'burn'; readonly bytes: Uint8Array; readonly marks: readonly BoxMark[] };
  readonly prove: {
    readonly kind: 'prove';
    readonly result: Uint8Array;
    readonly fileName: string;
    readonly original: Uint8Array;
    readonly originalName: string;
    readonly marks: readonly BoxMark[];
  };
}

/** What it gives. */
export interface DrawingValues {
  readonly look: OpenedForMarking;
  readonly burn: Uint8Array;
  readonly prove: Proof;
}

export type DrawingKind = keyof DrawingTasks;
export type DrawingJob = DrawingTasks[DrawingKind];

/** Told after every page that was burned or proven, from 1. */
export type OnPage = (page: number) => void;

/** What it says while it works: how many pages there are, so that the time allowed fits them; pages that are done; then the answer. */
export type DrawingMessage<Kind extends DrawingKind> =
  { readonly pages: number } | { readonly page: number } | { readonly value: DrawingValues[Kind] } | { readonly refusal: RedactionRefusal };
