import { imagesOf, linksOf, passagesOf } from '../../../richtext/index.ts';
import type { Passage, PassageLink } from '../../../screening/index.ts';
import { rowsOf } from './check-fields.ts';
import type { DocumentContent } from './content.ts';

/**
 * All texts of a content, each by itself, as screening reads them. Those of the body keep their ids of `passagesOf`; the
 * others are called by their member: `title`, `fields/scope`, `fields/materials/0/name`, `attachments/0`; a picture without
 * words `image/0`. What was copied from the source to compare with is not screened.
 */
export function contentPassages(content: DocumentContent): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (id: string, text: string): void => {
    if (text.trim() !== '') passages.push({ id, text });
  };
  add('title', content.title);
  add('subtitle', content.subtitle);
  add('summary', content.summary);
  for (const [index, word] of content.keywords.entries()) add(`keywords/${index}`, word);
  add('openness/reason', content.openness?.reason ?? '');
  for (const [code, value] of Object.entries(content.fields)) {
    if (typeof value === 'string') add(`fields/${code}`, value);
    else
      for (const [index, row] of (rowsOf(value) ?? []).entries())
        for (const [column, cell] of Object.entries(row)) add(`fields/${code}/${index}/${column}`, cell);
  }
  return [...passages, ...bodyPassages(content), ...attachmentPassages(content)];
}

function bodyPassages({ body }: DocumentContent): readonly Passage[] {
  const links = new Map<string, (typeof found)[number][]>();
  const found = linksOf(body);
  for (const link of found) {
    const place = link.path.join('.');
    links.set(place, [...(links.get(place) ?? []), link]);
  }
  const passages = passagesOf(body).map(({ id, text, place }): Passage => {
    if (place.kind === 'alt') return { id, text, kind: 'image' };
    const inText = place.kind === 'text' ? placeLinks(text, links.get(place.path.join('.')) ?? []) : [];
    return inText.length === 0 ? { id, text } : { id, text, links: inText };
  });
  const silent = imagesOf(body).flatMap(({ alt }, index): readonly Passage[] =>
    alt.trim() === '' ? [{ id: `image/${index}`, text: '', kind: 'image' }] : [],
  );
  return [...passages, ...silent];
}

/** Links come in the order of the text, so each is looked for behind the one before. */
function placeLinks(text: string, links: readonly { readonly href: string; readonly text: string }[]): readonly PassageLink[] {
  let from = 0;
  return links.flatMap(({ href, text: words }) => {
    const start = text.indexOf(words, from);
    if (start === -1) return [];
    from = start + words.length;
    return [{ start, end: from, href }];
  });
}

function attachmentPassages({ attachments }: DocumentContent): readonly Passage[] {
  return attachments.flatMap(({ name, inline }, index) => (inline ? [] : [{ id: `attachments/${index}`, text: name }]));
}
