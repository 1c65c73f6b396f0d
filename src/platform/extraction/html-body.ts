import { err, type Result } from '../../kernel/result.ts';
import type { BodyImport } from './body/body-import.ts';
import { readBounded } from './bounded-reading.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

export interface HtmlBodyOptions {
  /** Addresses of pictures that are here already begin with this, followed by their SHA-256 (`/api/v1/files/`). */
  readonly ownPictures?: string;
  /** Pictures elsewhere keep their places, for one who will look for them: see `outside`. */
  readonly keepsOutside?: boolean;
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
  const pictureWish = { ownPictures: options.ownPictures ?? null, keepsOutside: options.keepsOutside ?? false };
  if (html.length > limits.maxBytes) return err(extractionFailure('tooLarge', `${Math.floor(limits.maxBytes / 1024 / 1024)} MB`));
  if (html.length <= IN_PROCESS) {
    // Brings a style sheet's parser along, which a start must not wait for.
    const { readHtmlBody } = await import('./body/read-html-body.ts');
    return readHtmlBody(html, pictureWish, limits);
  }
  return await readBounded({ kind: 'htmlBody', html, pictureWish }, limits);
}
