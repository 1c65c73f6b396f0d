import type { BodyInline, BodyMark } from '../body.ts';
import { escapeHtml } from '../escape-html.ts';
import { safeLink } from '../safe-link.ts';
import type { HtmlWriting } from './html-writing.ts';

const TAGS: Readonly<Record<Exclude<BodyMark['type'], 'link'>, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};

/** The content of a line. Neighbouring texts of one address are one link. */
export function htmlInlines(inlines: readonly BodyInline[], writing: HtmlWriting): string {
  let html = '';
  let open: string | null = null;
  for (const inline of inlines) {
    const address = linkOf(inline);
    if (address !== open) {
      if (open !== null) html += '</a>';
      if (address !== null) html += `<a href="${escapeHtml(address)}"${address.startsWith('/') ? '' : ' rel="noopener noreferrer"'}>`;
      open = address;
    }
    html += htmlInline(inline, writing);
  }
  return open === null ? html : `${html}</a>`;
}

function htmlInline(inline: BodyInline, writing: HtmlWriting): string {
  switch (inline.type) {
    case 'text':
      return inline.marks.reduceRight(
        (inner, mark) => (mark.type === 'link' ? inner : wrap(TAGS[mark.type], inner)),
        escapeHtml(inline.text),
      );
    case 'hardBreak':
      return '<br>';
    case 'footnote':
      return noteReference(inline.attrs.text, writing);
  }
}

/** Looked at once more here: what is written may come from a place that `readBody` has not seen. */
function linkOf(inline: BodyInline): string | null {
  if (inline.type !== 'text') return null;
  for (const mark of inline.marks) if (mark.type === 'link') return safeLink(mark.attrs.href);
  return null;
}

function noteReference(text: string, { idPrefix, notes }: HtmlWriting): string {
  const number = notes.push(text);
  const name = `${escapeHtml(idPrefix)}-${number}`;
  return `<sup class="note-reference"><a id="${name}-back" href="#${name}" role="doc-noteref" aria-label="注释 ${number}">${number}</a></sup>`;
}

function wrap(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`;
}
