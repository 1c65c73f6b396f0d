import { err, ok, type Result } from '../../../kernel/result.ts';
import { imagesOf, readBody, type BodyBlock, type BodyFault } from '../../../richtext/index.ts';
import { extractionFailure, type ExtractionFailure } from '../extraction-failure.ts';
import type { BodyImport } from './body-import.ts';
import type { BodyNotices } from './body-notices.ts';
import type { PictureShelf } from './picture-shelf.ts';

/** Puts what was read into its one form, within the limits of a text; pictures that it doesn't show are left. */
export function finishImport(
  blocks: readonly BodyBlock[],
  title: string | null,
  notices: BodyNotices,
  pictures: PictureShelf,
): Result<BodyImport, ExtractionFailure> {
  const read = readBody({ type: 'doc', content: blocks });
  if (!read.ok) return err(refusedBody(read.error));
  const shown = new Set(imagesOf(read.value).map(({ file }) => file));
  const files = pictures.list().filter(({ sha256 }) => shown.has(sha256));
  const outside = pictures.expected().filter(({ file }) => shown.has(file));
  return ok({ body: read.value, title, files, outside, notices: notices.list() });
}

/** The failure of a text that is refused, in its own words. */
export function refusedBody(fault: BodyFault): ExtractionFailure {
  return { ...extractionFailure('bodyRefused', fault.message), code: fault.code };
}
