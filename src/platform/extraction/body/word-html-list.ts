import type { HtmlElement } from '../html-tree.ts';
import type { ListPlace } from './fold-lists.ts';
import type { Styles } from './html-look.ts';
import { listMarker } from './list-marker.ts';

/** The next number of each list and level, to tell the letter i from the Roman one. */
export type WordListCounts = Map<string, number>;

/** What Word and WPS say of a paragraph in a list: it is an item, or its label must stand as text. */
export type WordListMark =
  { readonly kind: 'item'; readonly place: ListPlace; readonly label: string } | { readonly kind: 'label'; readonly label: string };

const LIST = /^(l\d+)\s+level(\d)\s+(lfo\d+)/;
const MAX_DEPTH = 6;

/** Reads `mso-list:l0 level1 lfo1` and the label that stands, hidden from browsers' lists, before the text. */
export function wordListPlace(element: HtmlElement, styles: Styles, counts: WordListCounts): WordListMark | null {
  const [, list = '', level = '1', instance = ''] = LIST.exec(styles.get('mso-list') ?? '') ?? [];
  if (list === '') return null;
  const name = `${list} ${instance} ${level}`;
  const label = (findLabel(element, 0) ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim();
  const marker = listMarker(label, counts.get(name) ?? 1);
  if (marker.kind === 'label') return { kind: 'label', label: /[、．.）):：]$/.test(label) ? label : `${label} ` };
  if (marker.kind === 'number') counts.set(name, marker.value + 1);
  const place: ListPlace = {
    list: `${list} ${instance}`,
    level: Number(level) - 1,
    ordered: marker.kind === 'number',
    value: marker.kind === 'number' ? marker.value : null,
  };
  return { kind: 'item', place, label };
}

function findLabel(element: HtmlElement, depth: number): string | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (/mso-list:\s*ignore/i.test(child.attributes['style'] ?? '')) return textOf(child, depth);
    const found = depth < MAX_DEPTH ? findLabel(child, depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
}

function textOf(element: HtmlElement, depth: number): string {
  if (depth > MAX_DEPTH * 2) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child, depth + 1))).join('');
}
