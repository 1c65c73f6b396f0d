import { CLOSING, OPENING, type LooseMark } from './pair-marks.ts';

/** A passage's loose marks; `index` is its place among the passages. */
export interface LoosePassage {
  readonly index: number;
  readonly loose: readonly LooseMark[];
  /** The mark of a whole pair at its head. */
  readonly head: string | null;
}

/** What may begin in one paragraph and end in a later one; a title may not. */
const SPANNING = new Set('(“‘【「『');
/** No quotation runs over more paragraphs. */
const FURTHEST = 20;

/**
 * The marks whose other half is missing in the whole text. A quotation of several paragraphs may open each of them and
 * close only the last.
 */
export function unbalancedMarks(passages: readonly LoosePassage[]): readonly { readonly index: number; readonly mark: LooseMark }[] {
  const missing: { index: number; mark: LooseMark }[] = [];
  const open = new Map<string, { index: number; mark: LooseMark; latest: number }>();
  for (const { index, loose, head } of passages) {
    // “第一段。 “第二段。”: the last paragraph of a quotation closes it for all.
    if (head !== null && open.get(head)?.latest === index - 1) open.delete(head);
    for (const mark of loose) {
      const opening = OPENING.get(mark.mark) ?? mark.mark;
      const isOpening = CLOSING.has(mark.mark);
      if (!SPANNING.has(opening)) {
        missing.push({ index, mark });
        continue;
      }
      const before = open.get(opening);
      const reaches = before !== undefined && before.index < index && index - before.latest <= FURTHEST;
      if (isOpening) {
        if (reaches && mark.atHead) {
          before.latest = index;
          continue;
        }
        if (before !== undefined) missing.push({ index: before.index, mark: before.mark });
        open.set(opening, { index, mark, latest: index });
      } else if (reaches) open.delete(opening);
      else missing.push({ index, mark });
    }
  }
  for (const { index, mark } of open.values()) missing.push({ index, mark });
  return missing;
}
