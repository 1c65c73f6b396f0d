import type { SourceDocument } from '../../../../src/kernel/source-document.ts';
import { DEFAULT_LIMITS } from '../../../../src/platform/extraction/limits.ts';
import { readHtml } from '../../../../src/platform/extraction/read-html.ts';
import type { Flattener } from './flattener.ts';
import { htmlOf, type HtmlStyle } from './html.ts';

/** Opens a page as the product does. */
function opened(html: string): SourceDocument {
  const document = readHtml({ text: html, encoding: 'utf-8', damagedCount: 0, truncated: false }, DEFAULT_LIMITS);
  if (!document.ok) throw new Error(`a generated page was not opened: ${document.error.kind}`);
  return document.value;
}

function page(name: string, how: string, style: HtmlStyle): Flattener {
  return { name, how, destroys: [], flatten: (report) => opened(htmlOf(report, style)) };
}

export const WEB_PAGES: readonly Flattener[] = [
  page('html-spans', 'a web page with rowspan and colspan, blank cells empty', { spans: true, blank: '', paragraphs: false }),
  page('html-nbsp', 'a web page with rowspan and colspan, blank cells &nbsp;', { spans: true, blank: '&nbsp;', paragraphs: false }),
  page('html-word', 'a web page from a word processor: paragraphs and spans in every cell', {
    spans: true,
    blank: '<p>&nbsp;</p>',
    paragraphs: true,
  }),
  page('html-no-spans', 'a web page whose merged cells lost their spans', { spans: false, blank: '&nbsp;', paragraphs: false }),
];
