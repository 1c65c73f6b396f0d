import { err, type Result } from '../../../kernel/result.ts';
import { BODY_LIMITS, bodyFault } from '../../../richtext/index.ts';
import type { ExtractionFailure } from '../extraction-failure.ts';
import { parseHtml, type HtmlElement } from '../html-tree.ts';
import type { Limits } from '../limits.ts';
import type { BodyImport } from './body-import.ts';
import { BodyNotices } from './body-notices.ts';
import { cleanHtml } from './clean-html.ts';
import { finishImport, refusedBody } from './finish-import.ts';
import { htmlBlocksWithin } from './html-flow.ts';
import { findNotes } from './html-notes.ts';
import type { PictureWish } from './html-picture.ts';
import { PictureShelf } from './picture-shelf.ts';

/** Clipboards mark what was copied; around it stand styles and settings. */
const FRAGMENT_START = '<!--StartFragment-->';
const FRAGMENT_END = '<!--EndFragment-->';
const CELL_TAG = /<t[dh][\s>/]/gi;
const MAX_DEPTH = 700;

/** Reads pasted HTML into a text. The page is cleaned first, then read element by element; nothing of it is passed through. */
export function readHtmlBody(html: string, pictureWish: PictureWish, limits: Limits): Result<BodyImport, ExtractionFailure> {
  const fragment = fragmentOf(html);
  if ((fragment.match(CELL_TAG)?.length ?? 0) > BODY_LIMITS.cells) return err(refusedBody(bodyFault('tooManyCells', '')));
  // Looked over first: the cleaning below takes its time over tags that are never closed.
  const first = parseHtml(fragment, limits);
  if (!first.ok) return first;
  const notices = new BodyNotices();
  const parsed = parseHtml(cleanHtml(fragment, notices), limits);
  if (!parsed.ok) return parsed;
  const pictures = new PictureShelf();
  const { root } = parsed.value;
  const blocks = htmlBlocksWithin(root, {
    notes: findNotes(root),
    notices,
    pictures,
    pictureWish,
    headingShift: hasFirstHeading(root, 0) ? 1 : 0,
    listCounts: new Map(),
  });
  return finishImport(blocks, null, notices, pictures);
}

function fragmentOf(html: string): string {
  const start = html.indexOf(FRAGMENT_START);
  const end = html.lastIndexOf(FRAGMENT_END);
  return start < 0 || end < start ? html : html.slice(start + FRAGMENT_START.length, end);
}

function hasFirstHeading(element: HtmlElement, depth: number): boolean {
  if (element.name === 'h1') return true;
  return depth < MAX_DEPTH && element.children.some((child) => typeof child !== 'string' && hasFirstHeading(child, depth + 1));
}
