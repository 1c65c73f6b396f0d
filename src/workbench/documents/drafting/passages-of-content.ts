import type { DocumentContent, DocumentType } from '../../../modules/documents/rules/index.ts';
import { imagesOf, linksOf, passagesOf, type Body, type PassagePlace } from '../../../richtext/index.ts';
import type { Passage, PassageLink } from '../../../screening/index.ts';

/** A piece of the content with the place where it stands. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** In the text; null for what stands in a field of the form, whose path is the passage's id: `title`, `fields/scope`. */
  readonly place: PassagePlace | null;
}

/** Everything that readers will read, in the order of the form. */
export function passagesOfContent(content: DocumentContent, type: DocumentType): readonly PlacedPassage[] {
  const field = (id: string, text: string): readonly PlacedPassage[] =>
    text.trim() === '' ? [] : [{ passage: { id, text }, place: null }];
  return [
    ...field('title', content.title),
    ...field('subtitle', content.subtitle),
    ...bodyPassages(content.body),
    ...type.fields.flatMap(({ code }) => {
      const value = content.fields[code];
      if (typeof value === 'string') return field(`fields/${code}`, value);
      if (!Array.isArray(value)) return [];
      return value.flatMap((row, index) =>
        typeof row === 'string'
          ? []
          : Object.entries(row).flatMap(([column, text]) => field(`fields/${code}/${index}/${column}`, String(text))),
      );
    }),
    ...field('summary', content.summary),
  ];
}

function bodyPassages(body: Body): readonly PlacedPassage[] {
  const links = new Map<string, { readonly href: string; readonly text: string }[]>();
  for (const { path, href, text } of linksOf(body)) links.set(path.join('.'), [...(links.get(path.join('.')) ?? []), { href, text }]);
  const silent = imagesOf(body).flatMap(({ path, alt }, index): readonly PlacedPassage[] =>
    alt.trim() === '' ? [{ passage: { id: `image-${index + 1}`, text: '', kind: 'image' }, place: { kind: 'alt', path } }] : [],
  );
  const spoken = passagesOf(body).map(({ id, text, place }): PlacedPassage => {
    if (place.kind === 'alt') return { passage: { id, text, kind: 'image' }, place };
    const own = place.kind === 'text' ? linksIn(text, links.get(place.path.join('.')) ?? []) : [];
    return { passage: own.length === 0 ? { id, text } : { id, text, links: own }, place };
  });
  return [...spoken, ...silent];
}

/** Where the words of links stand in their paragraph, which has them in this order. */
function linksIn(text: string, links: readonly { readonly href: string; readonly text: string }[]): readonly PassageLink[] {
  let from = 0;
  return links.flatMap(({ href, text: words }) => {
    const start = text.indexOf(words, from);
    if (start === -1) return [];
    from = start + words.length;
    return [{ start, end: from, href }];
  });
}
