import sanitizeHtml from 'sanitize-html';
import { safeLink } from '../../../richtext/index.ts';
import type { BodyNotices } from './body-notices.ts';

/** Everything a text can be made of. All other elements go; their text stays, but for those below. */
const KEPT = words(`
  p div section article main header footer aside address center pre blockquote hr br h1 h2 h3 h4 h5 h6 ul ol li
  dir menu dl dt dd figure figcaption img table caption thead tbody tfoot tr th td a b strong i em cite dfn var u
  ins s strike del sup sub span font
`);
/** Elements whose content is no text of the document. */
const NO_TEXT = words(`
  script style title noscript noembed noframes xmp plaintext template textarea select option datalist button
  iframe frame frameset object embed applet audio video canvas svg math map portal xml rp rt
`);
const ACTIVE = new Set(
  words(`
    script noscript template iframe frame frameset object embed applet audio video canvas form
    input textarea select button portal base xmp plaintext marquee dialog
  `),
);
const DRAWINGS = new Set(['svg', 'math', 'v:shape', 'v:group', 'v:imagedata', 'o:oleobject', 'm:omath']);
const ATTRIBUTES = words(`
  style class align id name hidden href src alt width height start value colspan rowspan role cite datetime
`);

/** Leaves of a page only what a text can be made of, and notes what went. What remains is still checked part by part. */
export function cleanHtml(html: string, notices: BodyNotices): string {
  return sanitizeHtml(html, {
    allowedTags: KEPT,
    nonTextTags: NO_TEXT,
    allowedAttributes: { '*': ATTRIBUTES },
    // Addresses are looked at where they are used: a picture that stays outside must be told.
    allowedSchemes: ['http', 'https', 'mailto', 'file', 'cid'],
    allowedSchemesByTag: { img: ['http', 'https', 'data', 'file', 'cid', 'blob'] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    onOpenTag: (name, attributes) => {
      if (ACTIVE.has(name)) notices.add('body.active');
      else if (DRAWINGS.has(name)) notices.add('body.drawings');
      const href = name === 'a' ? attributes['href'] : undefined;
      if (href !== undefined && !/^\s*(?:#|$)/.test(href) && safeLink(href) === null) notices.add('body.unsafeLinks');
    },
  });
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
