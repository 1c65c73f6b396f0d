import { contentPassages, type DocumentContent } from '../../../modules/documents/rules/index.ts';
import { strayRemarks } from '../../../modules/review/rules/index.ts';
import type { RemarkShape } from '../review-words.ts';

/** A remark on the text as it is now. */
export interface PlacedRemark extends RemarkShape {
  /** What it quotes stands no more where it was read, nor at one single other place. */
  readonly astray: boolean;
}

/** Remarks on a text that may have changed since: those whose words moved go with them, where there is no doubt to which place. */
export function placedRemarks(content: DocumentContent, remarks: readonly RemarkShape[]): readonly PlacedRemark[] {
  const stray = new Set(strayRemarks(content, remarks));
  if (stray.size === 0) return remarks.map((remark) => ({ ...remark, astray: false }));
  const passages = contentPassages(content);
  return remarks.map((remark, index) => {
    if (!stray.has(index)) return { ...remark, astray: false };
    const { quote } = remark;
    const places = passages.flatMap(({ id, text }) =>
      quote !== '' && text.includes(quote)
        ? [{ id, start: text.indexOf(quote), again: text.indexOf(quote) !== text.lastIndexOf(quote) }]
        : [],
    );
    const [place] = places;
    if (place === undefined || places.length > 1 || place.again) return { ...remark, astray: true };
    return { ...remark, passage: place.id, start: place.start, end: place.start + quote.length, astray: false };
  });
}

/** As it reads among the words of an opinion, where it needs no place. */
export function remarkInWords({ quote, text }: RemarkShape): string {
  return `“${quote}”：${text.trim()}`;
}
