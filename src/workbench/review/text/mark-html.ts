import { imagesOf, leafBlocks, passagesOf, type Body } from '../../../richtext/index.ts';
import { cutLook, cutText, type TextMark } from './cut-text.ts';
import { textsIn } from './passage-nodes.ts';

/**
 * The HTML of a body, or of a difference that leads to it, with its passages named (`data-passage`) and the marks laid on
 * them (`data-mark`). Where the HTML does not fit the body, it is left as it is.
 */
export function markHtml(html: string, body: Body, marks: readonly TextMark[]): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const [id, element] of passageElements(page.body, body)) {
    element.setAttribute('data-passage', id);
    const own = marks.filter(({ passage }) => passage === id);
    if (own.length > 0) lay(element, own);
  }
  return page.body.innerHTML;
}

/** Paragraphs, headings, pictures in the order of the text, without those that were deleted. */
function passageElements(root: HTMLElement, body: Body): readonly (readonly [string, Element])[] {
  const places = [...leafBlocks(body)];
  const elements = [...root.querySelectorAll('p, h2, h3, h4, figure')].filter(
    (element) => element.closest('del, .notes, .change-note, figure figcaption, figure p') === null,
  );
  if (elements.length !== places.length) return [];
  const byPath = new Map(places.map(({ path }, index) => [path.join('.'), elements[index]] as const));
  const silent = imagesOf(body).map(({ path }, index) => [`image/${index}`, byPath.get(path.join('.'))] as const);
  const spoken = passagesOf(body).map(({ id, place }) => {
    const block = byPath.get(place.path.join('.'));
    switch (place.kind) {
      case 'text':
      case 'alt':
        return [id, block] as const;
      case 'caption':
        return [id, block?.querySelector('figcaption') ?? undefined] as const;
      case 'footnote':
        return [id, undefined] as const;
    }
  });
  const named = new Set(spoken.map(([, element]) => element));
  return [...spoken, ...silent.filter(([, element]) => !named.has(element))].flatMap(([id, element]) =>
    element === undefined ? [] : [[id, element] as const],
  );
}

function lay(element: Element, marks: readonly TextMark[]): void {
  if (element.tagName === 'FIGURE') {
    const { className, names } = cutLook(marks);
    element.setAttribute('data-mark', names);
    element.classList.add(...className.split(' '));
    return;
  }
  const { texts, length } = textsIn(element);
  const cuts = cutText(length, marks).filter((cut) => cut.marks.length > 0);
  for (const { node, start } of texts) {
    const end = start + node.data.length;
    const { data } = node;
    const here = cuts.filter((cut) => cut.start < end && cut.end > start);
    if (here.length === 0) continue;
    const parts: (Node | string)[] = [];
    let at = start;
    for (const cut of here) {
      const [from, to] = [Math.max(cut.start, start), Math.min(cut.end, end)];
      parts.push(data.slice(at - start, from - start));
      const wrapped = element.ownerDocument.createElement('span');
      const { className, names } = cutLook(cut.marks);
      wrapped.className = className;
      wrapped.setAttribute('data-mark', names);
      wrapped.textContent = data.slice(from - start, to - start);
      parts.push(wrapped);
      at = to;
    }
    parts.push(data.slice(at - start));
    node.replaceWith(...parts);
  }
}
