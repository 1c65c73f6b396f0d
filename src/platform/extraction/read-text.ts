import type { SourceDocument } from '../../kernel/source-document.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DecodedText } from './decode-text.ts';
import { decodingWarnings } from './decoding-warnings.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import { openingWarning } from './opening-warning.ts';
import { NO_WORDS } from './source-text-writer.ts';

/** Formats whose text is taken as it is. */
export type TextFormat = 'text' | 'markdown' | 'json';

const MARKDOWN_HEADING = /^#{1,6} \S/m;
const MARKDOWN_TABLE = /^\|? ?:?-{2,}:? ?\|[-:| ]*$/m;
/** Tags that only a web page has: a text may well hold `<附件>` or `a < b`. */
const HTML_START =
  /^(?:<!doctype html|<html|<head|<body|<meta|<!--|<(?:table|tbody|tr|td|div|p|span|section|article|center|font|h[1-6]|br|ul|ol|style|script|title|img|a)[\s/>])/i;
const XHTML_START = /^<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype html|html)/i;
const HTML_END_TAG = /<\/(?:p|div|td|tr|table|span|html|body|h[1-6]|section|li)>/gi;
const LOOKED_AT = 64 * 1024;
/** Parsing a hostile text as JSON is slow; a published report is far smaller. */
const LONGEST_JSON = 2_000_000;

/** Tells pages, published data and Markdown from plain text by what is in it. */
export function textFormat(text: string): TextFormat | 'html' {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return isJson(text) ? 'json' : 'text';
  if (HTML_START.test(start) || XHTML_START.test(start)) return 'html';
  if ((start.match(HTML_END_TAG)?.length ?? 0) >= 3) return 'html';
  return MARKDOWN_HEADING.test(text) || MARKDOWN_TABLE.test(text) ? 'markdown' : 'text';
}

/** Text, Markdown and JSON as they are; only line ends become `\n`. */
export function readText(decoded: DecodedText, format: TextFormat): Result<SourceDocument, ExtractionFailure> {
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  if (text.trim() === '') return err(extractionFailure('noText', '只有空白'));
  const warnings = decodingWarnings(decoded);
  if (format === 'text' && /^\s*\{\s*"/.test(text.slice(0, 200))) warnings.push(openingWarning('source.damagedJson'));
  return ok({ format, text, tables: [], words: NO_WORDS, pictures: [], encoding: decoded.encoding, warnings });
}

function isJson(text: string): boolean {
  if (text.length > LONGEST_JSON) return false;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return false;
    throw error;
  }
}
