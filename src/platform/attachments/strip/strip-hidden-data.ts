import { err, ok, type Result } from '../../../kernel/result.ts';
import type { AttachmentKind } from '../attachment-kind.ts';
import { findHiddenData } from '../hidden/find-hidden-data.ts';
import type { HiddenDatum } from '../hidden/hidden-datum.ts';
import { DAMAGED, NOT_STRIPPABLE, NOTHING_REMOVABLE, type StripFailure } from './strip-failure.ts';
import { stripImage } from './strip-image.ts';
import { stripPackage } from './strip-package.ts';

export interface StrippedFile {
  readonly bytes: Buffer;
  /** What was found before and is not any more. */
  readonly removed: readonly HiddenDatum[];
  /** What only people can judge. */
  readonly left: readonly HiddenDatum[];
}

/**
 * New bytes without what can be taken out of a file and nobody would miss it: properties of DOCX, XLSX and PPTX, what cameras and
 * programs wrote into JPEG, PNG and WebP. No pixel, word or figure changes. PDF is left alone: to rewrite one soundly takes a program
 * for PDF. What was removed is told by looking through the file again.
 */
export async function stripHiddenData(bytes: Uint8Array, kind: AttachmentKind): Promise<Result<StrippedFile, StripFailure>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stripped = await strip(buffer, kind);
  if (!stripped.ok) return stripped;
  const [before, left] = await Promise.all([findHiddenData(buffer, kind), findHiddenData(stripped.value, kind)]);
  const still = new Set(left.map(({ message, where }) => `${where}\n${message}`));
  const removed = before.filter(({ message, where }) => !still.has(`${where}\n${message}`));
  return removed.length === 0 ? err(NOTHING_REMOVABLE) : ok({ bytes: stripped.value, removed, left });
}

async function strip(bytes: Buffer, kind: AttachmentKind): Promise<Result<Buffer, StripFailure>> {
  switch (kind) {
    case 'docx':
    case 'xlsx':
    case 'pptx':
      return stripPackage(bytes);
    case 'jpeg':
    case 'png':
    case 'webp': {
      const image = stripImage(bytes);
      return image === null ? err(DAMAGED) : ok(image);
    }
    case 'pdf':
    case 'doc':
    case 'xls':
    case 'ppt':
    case 'ofd':
    case 'odt':
    case 'ods':
    case 'odp':
    case 'gif':
    case 'zip':
    case 'txt':
    case 'csv':
    case 'mp4':
    case 'mp3':
      return err(NOT_STRIPPABLE);
  }
}
