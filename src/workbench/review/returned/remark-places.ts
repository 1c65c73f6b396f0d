import { passagesOf, type Body, type BodyPassage } from '../../../richtext/index.ts';
import type { FoundPlace } from '../../editor/found-places.ts';
import type { RemarkShape } from '../review-words.ts';

/** By which the editor knows the place of a remark. */
export function remarkKey(index: number): string {
  return `remark ${index}`;
}

/**
 * Where remarks stand in a body that is being mended: in their own passage while it is as it was, else where their quote
 * still stands. Those whose words are gone, and those on other parts than the body, have no place.
 */
export function remarkPlaces(body: Body, remarks: readonly RemarkShape[]): readonly FoundPlace[] {
  const passages = passagesOf(body);
  return remarks.flatMap((remark, index) => {
    const found = placeIn(passages, remark);
    return found === null ? [] : [{ key: remarkKey(index), ...found, severity: 'remark' }];
  });
}

function placeIn(
  passages: readonly BodyPassage[],
  { passage, start, end, quote }: RemarkShape,
): Pick<FoundPlace, 'place' | 'start' | 'end'> | null {
  const own = passages.find(({ id }) => id === passage);
  if (own !== undefined && end <= own.text.length) return { place: own.place, start, end };
  if (quote === '') return null;
  const other = passages.find(({ text }) => text.includes(quote));
  if (other === undefined) return null;
  const at = other.text.indexOf(quote);
  return { place: other.place, start: at, end: at + quote.length };
}
