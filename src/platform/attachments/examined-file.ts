import type { AttachmentKind } from './attachment-kind.ts';

/** A file that may be taken, and what was found out about it. */
export interface ExaminedFile {
  readonly kind: AttachmentKind;
  /** What it is served as; by its content, never by what the sender said. */
  readonly mediaType: string;
  /** Safe to show and to offer for saving; has an extension that fits. */
  readonly name: string;
  readonly size: number;
  /** Only of pictures. */
  readonly dimensions: { readonly width: number; readonly height: number } | null;
  readonly notes: readonly FileNote[];
}

/** What the sender may want to know about a file that was taken: `code` for machines, `message` one Chinese sentence. */
export interface FileNote {
  readonly code: 'attachment.renamed' | 'attachment.restricted' | 'attachment.locked';
  readonly message: string;
}
