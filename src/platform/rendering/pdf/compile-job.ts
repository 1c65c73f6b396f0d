/** To be read by everybody (PDF/UA-1), or to be kept for good (PDF/A-2a, tagged too). */
export type PdfKind = 'ua-1' | 'a-2a';

/**
 * Envelopes by GB/T 1416: `dl` (5号), `c5` (7号), `c4` (9号); `window` is a sheet to be folded in three behind a window; sheets of
 * labels: `a4` of 10, `a4-14`, `a4-24`.
 */
export const ENVELOPE_PAPERS = ['dl', 'c5', 'c4', 'window', 'a4', 'a4-14', 'a4-24'] as const;
export type EnvelopePaper = (typeof ENVELOPE_PAPERS)[number];

/** What goes to the Typst worker. */
export interface CompileJob {
  readonly id: number;
  /** Which template: documents, or addresses on envelopes or on sheets of labels. */
  readonly kind: 'documents' | EnvelopePaper;
  /** The documents as the template wants them, one after the other, in JSON. */
  readonly documents: string;
  /** Font families by role, in JSON. */
  readonly fonts: string;
  readonly directories: readonly string[];
  /** `ua-1`: tagged, with title and language; `a-2a`: tagged, to be kept for good. */
  readonly standard: PdfKind;
  /** Pictures by the name that the document calls them. */
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** What comes back. */
export type CompileAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly problems: readonly string[] };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isCompileJob(value: unknown): value is CompileJob {
  return (
    isRecord(value) &&
    typeof value['id'] === 'number' &&
    typeof value['kind'] === 'string' &&
    typeof value['documents'] === 'string' &&
    typeof value['fonts'] === 'string' &&
    typeof value['standard'] === 'string' &&
    Array.isArray(value['directories']) &&
    Array.isArray(value['pictures'])
  );
}

export function isCompileAnswer(value: unknown): value is CompileAnswer {
  return (
    isRecord(value) &&
    typeof value['id'] === 'number' &&
    (value['ok'] === true ? value['pdf'] instanceof Uint8Array : Array.isArray(value['problems']))
  );
}
