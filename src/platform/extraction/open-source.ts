import type { SourceDocument } from '../../kernel/source-document.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { readBounded } from './bounded-reading.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { detectContent } from './detect-content.ts';
import { oleFailure } from './detect-ole.ts';
import { extensionWarning } from './expected-extension.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { readText, textFormat } from './read-text.ts';
import { refusedText } from './refused-text.ts';

/** What the sender said about a file. It is checked against the content, never believed. */
export interface SourceHint {
  readonly name?: string;
  /** `Content-Type`, whose charset decides between equally plausible character sets. */
  readonly mediaType?: string;
}

export type OpenedSource = Result<SourceDocument, ExtractionFailure>;

/** Longer pages are parsed in the reading thread. */
const HTML_IN_PROCESS = 512 * 1024;
const DECLARED_CHARSET = /charset\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i;
const CHARSET_WITHIN = 2_048;

/**
 * Opens anything a person hands in. What it is is decided by its bytes, not by its name;
 * PDF, DOCX, XLSX and long pages are parsed in a thread with limits on time and memory.
 * Every failure carries a code and one Chinese sentence that says what to do. Never throws for what a file holds.
 */
export async function openSource(bytes: Uint8Array, hint: SourceHint = {}, limits: Limits = DEFAULT_LIMITS): Promise<OpenedSource> {
  if (bytes.length === 0) return err(extractionFailure('empty'));
  if (bytes.length > limits.maxBytes) return err(tooLarge(limits));
  const opened = await openContent(bytes, hint, limits);
  if (!opened.ok) return opened;
  const warning = extensionWarning(hint.name, opened.value.format);
  return warning === null ? opened : ok({ ...opened.value, warnings: [warning, ...opened.value.warnings] });
}

/** The failure for a file whose size alone refuses it. */
export function tooLarge(limits: Limits): ExtractionFailure {
  return extractionFailure('tooLarge', `${Math.floor(limits.maxBytes / 1024 / 1024)} MB`);
}

async function openContent(bytes: Uint8Array, hint: SourceHint, limits: Limits): Promise<OpenedSource> {
  const content = detectContent(bytes);
  switch (content.kind) {
    case 'pdf':
      return await readBounded({ kind: 'pdf', bytes: new Uint8Array(bytes) }, limits);
    case 'zip':
      return await readBounded({ kind: 'zip', bytes: new Uint8Array(bytes) }, limits);
    case 'ole':
      return err(oleFailure(bytes));
    case 'rtf':
      return err(extractionFailure('rtf'));
    case 'picture':
    case 'archive':
      return err(extractionFailure(content.kind, content.name));
    case 'text': {
      const decoded = decodeText(bytes, () => declaredCharset(bytes, hint));
      return decoded === null ? err(extractionFailure('unknownContent')) : await openText(decoded, limits);
    }
  }
}

async function openText(decoded: DecodedText, limits: Limits): Promise<OpenedSource> {
  const refusal = refusedText(decoded.text);
  if (refusal !== null) return err(refusal);
  const format = textFormat(decoded.text);
  if (format !== 'html') return readText(decoded, format);
  if (decoded.text.length > HTML_IN_PROCESS) return await readBounded({ kind: 'html', decoded }, limits);
  // The parser of pages is loaded with the first page, not with the program.
  const { readHtml } = await import('./read-html.ts');
  return readHtml(decoded, limits);
}

/** The charset that a page or its sender states, as one of the names `decodeText` tries. */
function declaredCharset(bytes: Uint8Array, { mediaType = '' }: SourceHint): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_WITHIN));
  const stated = (DECLARED_CHARSET.exec(head) ?? DECLARED_CHARSET.exec(mediaType))?.[1]?.toLowerCase();
  if (stated === undefined) return null;
  return stated.startsWith('gb') ? 'gb18030' : stated;
}
