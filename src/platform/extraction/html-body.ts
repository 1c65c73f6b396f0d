import { err, type Result } from '../../kernel/result.ts';
import type { BodyImport } from './body/body-import.ts';
import { readHtmlBody } from './body/read-html-body.ts';
import { readBounded } from './bounded-reading.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

export interface HtmlBodyOptions {
  /** Addresses of pictures that are here already begin with this, followed by their SHA-256 (`/api/v1/files/`). */
  readonly ownPictures?: string;
}

/** Longer pastes are read in the reading thread. */
const IN_PROCESS = 64 * 1024;

/**
 * Turns HTML pasted from Word, WPS, LibreOffice or a browser into a text: real lists, headings, tables with merged cells,
 * notes, links, pictures that came along. What is left out is listed. Never throws for what the HTML holds.
 */
export async function htmlToBody(
  html: string,
  options: HtmlBodyOptions = {},
  limits: Limits = DEFAULT_LIMITS,
): Promise<Result<BodyImport, ExtractionFailure>> {
  const ownPictures = options.ownPictures ?? null;
  if (html.length > limits.maxBytes) return err(extractionFailure('tooLarge', `${Math.floor(limits.maxBytes / 1024 / 1024)} MB`));
  if (html.length <= IN_PROCESS) return readHtmlBody(html, ownPictures, limits);
  return await readBounded({ kind: 'htmlBody', html, ownPictures }, limits);
}
