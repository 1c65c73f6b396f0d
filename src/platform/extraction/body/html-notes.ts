import type { HtmlElement } from '../html-tree.ts';
import { collapseSpace } from '../html-line.ts';

/** The notes of a page: their texts by every name that a reference may use, and the elements that hold them. */
export interface HtmlNotes {
  readonly texts: ReadonlyMap<string, string>;
  readonly holders: ReadonlySet<HtmlElement>;
}

const MAX_DEPTH = 500;

/** Finds notes as Word, WPS, LibreOffice and this product write them: apart from the text, each under a name. */
export function findNotes(root: HtmlElement): HtmlNotes {
  const texts = new Map<string, string>();
  const holders = new Set<HtmlElement>();
  const visit = (element: HtmlElement, inNotes: boolean, depth: number): void => {
    const style = element.attributes['style'] ?? '';
    const id = element.attributes['id'] ?? '';
    const isList = /mso-element:\s*(?:footnote|endnote)-list/i.test(style) || element.attributes['role'] === 'doc-endnotes';
    const isNote =
      (/mso-element:\s*(?:footnote|endnote)(?!-)/i.test(style) && element.name === 'div') ||
      /^sd(?:footnote|endnote)\d+$/.test(id) ||
      (inNotes && element.name === 'li' && id !== '');
    if (isList || isNote) holders.add(element);
    if (isNote) {
      const text = collapseSpace(noteText(element, depth));
      for (const name of [id, `_${id}`, ...anchorNames(element, depth)]) texts.set(name, text);
      return;
    }
    if (depth > MAX_DEPTH) return;
    for (const child of element.children) if (typeof child !== 'string') visit(child, inNotes || isList, depth + 1);
  };
  visit(root, false, 0);
  texts.delete('');
  texts.delete('_');
  return { texts, holders };
}

/** Without the links that lead back to the text. */
function noteText(element: HtmlElement, depth: number): string {
  if (element.name === 'a' && (element.attributes['href'] ?? '').startsWith('#')) return '';
  if (depth > MAX_DEPTH) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : noteText(child, depth + 1))).join('');
}

function anchorNames(element: HtmlElement, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  const own = element.name === 'a' ? [element.attributes['name'] ?? '', element.attributes['id'] ?? ''] : [];
  return [...own, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : anchorNames(child, depth + 1)))];
}
