import type { PrintRun } from '../../kernel/print-document.ts';
import { escapeHtml } from './escape-html.ts';

/** The notes met so far, and what their ids begin with. */
export interface NoteWriting {
  readonly prefix: string;
  readonly notes: string[];
}

/** A line with its looks, links and notes; its bare text where it has none. */
export function htmlLine(line: { readonly text: string; readonly runs?: readonly PrintRun[] }, writing: NoteWriting): string {
  return line.runs === undefined ? escapeHtml(line.text) : line.runs.map((run) => htmlRun(run, writing)).join('');
}

/** The notes at the end of the document, each with its way back. */
export function htmlNotes({ prefix, notes }: NoteWriting): string {
  if (notes.length === 0) return '';
  const items = notes.map((text, index) => {
    const id = `${prefix}-note-${index + 1}`;
    return `<li id="${id}">${escapeHtml(text)} <a href="#${id}-back" role="doc-backlink" aria-label="回到注释 ${index + 1} 的位置">↩</a></li>`;
  });
  return `\n<section class="print-notes" role="doc-endnotes" aria-label="注释">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function htmlRun(run: PrintRun, { prefix, notes }: NoteWriting): string {
  switch (run.kind) {
    case 'break':
      return '<br>';
    case 'note': {
      const number = notes.push(run.text);
      const id = `${prefix}-note-${number}`;
      return `<sup><a id="${id}-back" href="#${id}" role="doc-noteref" aria-label="注释 ${number}">${number}</a></sup>`;
    }
    case 'text': {
      const tags = [
        ...(run.bold ? ['strong'] : []),
        ...(run.italic ? ['em'] : []),
        ...(run.underline ? ['u'] : []),
        ...(run.strike ? ['s'] : []),
        ...(run.script === null ? [] : [run.script === 'superscript' ? 'sup' : 'sub']),
      ];
      const text = tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeHtml(run.text));
      return run.href === null || !/^(?:https?:|mailto:|\/(?!\/))/.test(run.href) ? text : `<a href="${escapeHtml(run.href)}">${text}</a>`;
    }
  }
}
