import type { PrintBlock } from '../../kernel/print-document.ts';
import type { Item } from '../model/report.ts';

/** （一）, (二): the second level of numbering in official documents. */
const PARENTHESISED = /^[（(][〇一二三四五六七八九十]{1,4}[）)]\s*/;
/** 1. 2、: the third. */
const ARABIC = /^\d{1,2}\s*[.．、]\s*/;

/** Running text as paragraphs; a line that is an item's heading and nothing else becomes a heading. */
export function printParagraphs(body: string, items: readonly Item[]): readonly PrintBlock[] {
  const headings = new Set(items.map((item) => item.heading.value.trim()));
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text): PrintBlock => {
      if (text.endsWith('。')) return { kind: 'paragraph', text, indent: true };
      if (headings.has(text.replace(PARENTHESISED, '')) && PARENTHESISED.test(text)) return { kind: 'heading', level: 2, text };
      if (headings.has(text.replace(ARABIC, '')) && ARABIC.test(text)) return { kind: 'heading', level: 3, text };
      return { kind: 'paragraph', text, indent: true };
    });
}
