import type { Body } from '../body.ts';
import { htmlBlocks, htmlNotes } from './html-blocks.ts';
import { htmlWriting, type HtmlOptions } from './html-writing.ts';

/**
 * The body as a fragment of HTML for a page whose own heading is an `h1`: all text escaped, pictures with their
 * alternative text, headers of tables with their scope, notes at the end with a way back. No style, no script.
 */
export function bodyToHtml(body: Body, options: HtmlOptions): string {
  const writing = htmlWriting(options);
  return htmlBlocks(body.content, writing) + htmlNotes(writing);
}
