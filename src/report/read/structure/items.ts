import type { Item } from '../../model/report.ts';
import type { RestoredText } from '../restored-text.ts';
import { ordinalOf } from './chinese-ordinal.ts';
import type { Paragraph } from './paragraphs.ts';

/** At the start of a paragraph, or after the end of a sentence; `第二十条第（一）项` and `2.5万` are none. */
const MARK =
  /(^|[。;!?:]\s{0,4}|\s\s)(?:\(([一二三四五六七八九十]{1,3})\)\s{0,4}[、.]?\s{0,4}|(\d{1,2})[.、](?!\d)\s{0,4}(?=[^\s\d,、])|([一二三四五六七八九十]{1,2})是(?=[^否])|([①-⑳])\s{0,4})/g;
const LONGEST_HEADING = 40;

/** The numbered items of a section, in order. */
export function itemsOf(paragraphs: readonly Paragraph[], restored: RestoredText): Item[] {
  const items: Item[] = [];
  for (const paragraph of paragraphs) {
    for (const match of paragraph.folded.matchAll(MARK)) {
      const from = match.index + match[0].length;
      const mark = markOf(match);
      if (mark === null) continue;
      const length = headingLength(paragraph.folded.slice(from, from + 80), mark.style);
      if (length === 0) continue;
      items.push({
        ...mark,
        heading: {
          value: paragraph.text.slice(from, from + length),
          at: {
            start: restored.toSource(paragraph.toRestored(from)),
            end: restored.toSource(paragraph.toRestored(from + length, true)),
          },
        },
      });
    }
  }
  return items;
}

function markOf(match: RegExpExecArray): Pick<Item, 'style' | 'number'> | null {
  const [, , parenthesised, arabic, ordinal, circled] = match;
  if (arabic !== undefined) return { style: 'arabic', number: Number(arabic) };
  if (circled !== undefined) return { style: 'circled', number: circled.charCodeAt(0) - 0x245f };
  const number = ordinalOf(parenthesised ?? ordinal ?? '');
  if (number === null) return null;
  return { style: parenthesised === undefined ? 'ordinal' : 'parenthesised', number };
}

/** The words up to the first stop; for 一是, which names its point in a clause, up to the first comma. */
function headingLength(text: string, style: Item['style']): number {
  const stop = text.search(style === 'ordinal' ? /[,。;:!?]/ : /[。;:!?]|\s{2,}/);
  const length = stop === -1 ? text.length : stop;
  if (length <= LONGEST_HEADING) return text.slice(0, length).trimEnd().length;
  const comma = text.search(/[,。;:]/);
  return comma > 0 && comma <= LONGEST_HEADING ? comma : LONGEST_HEADING;
}
