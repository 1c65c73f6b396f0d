import type { SourceDocument } from '../../kernel/source-document.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { lineBlock } from './block.ts';
import type { DecodedText } from './decode-text.ts';
import { decodingWarnings } from './decoding-warnings.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { findMainContent } from './html-main-content.ts';
import { collapseSpace } from './html-line.ts';
import { parseHtml, type HtmlTree } from './html-tree.ts';
import type { Limits } from './limits.ts';
import { openingWarning } from './opening-warning.ts';
import { NO_WORDS, SourceTextWriter } from './source-text-writer.ts';

/** How far into the text its own title may stand. */
const TITLE_WITHIN = 400;
const TITLE_LINES = 4;
/** A `<title>` without a year may be the site's name as well: it would say who publishes, not whose text it is. */
const DATED = /\d{4}|[〇零一二三四五六七八九]{4}/;
/** A part of a page's `<title>` that names the site, not the text. */
const SITE_NAME = /(?:网|网站|首页|主页|平台|门户)$/;

/** Reads a web page: its main text, its tables with their spans, its title when the text has none. */
export function readHtml(decoded: DecodedText, limits: Limits): Result<SourceDocument, ExtractionFailure> {
  const parsed = parseHtml(decoded.text, limits);
  if (!parsed.ok) return parsed;
  const { element, named } = findMainContent(parsed.value);
  const { blocks, cut } = readHtmlBlocks(element, !named, limits.maxCells);
  const writer = new SourceTextWriter();
  writer.write(blocks);
  const body = writer.finish();
  if (body.text.trim() === '') {
    return err(extractionFailure('noText', body.pictures.length > 0 ? '网页里只有图片' : '网页正文是空的'));
  }
  const title = pageTitle(parsed.value);
  const titled = title === '' || standsIn(title, body.text) ? body : writeWithTitle(title, blocks);
  const warnings = decodingWarnings(decoded);
  if (cut) warnings.push(openingWarning('source.cutTables'));
  if (titled.pictures.length > 0) warnings.push(openingWarning('source.pictures', String(titled.pictures.length)));
  return ok({ format: 'html', ...titled, words: NO_WORDS, encoding: decoded.encoding, warnings });
}

function writeWithTitle(title: string, blocks: Parameters<SourceTextWriter['write']>[0]): ReturnType<SourceTextWriter['finish']> {
  const writer = new SourceTextWriter();
  writer.write([lineBlock(title), ...blocks]);
  return writer.finish();
}

/** The article's title from the meta elements of public sites, else the page's without the site's name. */
function pageTitle({ meta, title }: HtmlTree): string {
  const stated = meta.get('articletitle');
  if (stated !== undefined && stated !== '') return collapseSpace(stated);
  const parts = title
    .split(/[_|｜]|\s[-–—]{1,2}\s|--/)
    .map(collapseSpace)
    .filter((part) => part !== '');
  return parts.find((part) => !SITE_NAME.test(part) && DATED.test(part)) ?? '';
}

/** A heading that holds the title's characters in order says the same, with more words. */
function standsIn(title: string, text: string): boolean {
  const characters = Array.from(title.replace(/\s+/g, ''));
  const head = text.slice(0, TITLE_WITHIN).split('\n').slice(0, TITLE_LINES).join('');
  let at = 0;
  for (const character of characters) {
    at = head.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
