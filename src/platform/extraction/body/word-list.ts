import type { ListCounter } from '../docx/numbering.ts';
import type { ListPlace } from './fold-lists.ts';
import { styleLine, type WordStyles } from './word-styles.ts';

/** What a paragraph's numbering comes to: a place in a list, or a label that must stand as text. */
export type WordNumber = { readonly kind: 'place'; readonly place: ListPlace } | { readonly kind: 'label'; readonly label: string };

const COUNTED = new Set(['decimal', 'decimalZero', 'decimalFullWidth', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman']);
const ONE_NUMBER = /^[(（]?%[1-9][.．、)）]?\s*$/;

/**
 * Counts a paragraph in its list. Numbers like `1.` and `a)` become real lists; `一、`, `（二）`, `第三条`, `1.2` stay as text,
 * since other passages refer to them; so does every number of a heading.
 */
export function wordNumber(
  own: { readonly style: string | null; readonly listId: string | null; readonly level: number | null },
  isHeading: boolean,
  styles: WordStyles,
  counter: ListCounter,
): WordNumber | null {
  const styled = own.listId === null ? styleLine(styles, own.style).find(({ listId }) => listId !== null) : undefined;
  const listId = own.listId ?? styled?.listId ?? '0';
  if (listId === '0' || listId === '') return null;
  const level = own.level ?? styled?.level ?? (own.style === null ? 0 : counter.levelOfStyle(listId, own.style));
  const item = counter.advance(listId, level);
  if (item === null) return null;
  const { format, text } = item.level;
  if (format === 'bullet' && !isHeading) return { kind: 'place', place: { list: listId, level, ordered: false, value: null } };
  if (COUNTED.has(format) && ONE_NUMBER.test(text) && !isHeading)
    return { kind: 'place', place: { list: listId, level, ordered: true, value: item.value } };
  return item.label.trim() === '' ? null : { kind: 'label', label: item.label };
}
