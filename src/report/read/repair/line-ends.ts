import { applyEdits, withText, type Edit, type RestoredText } from '../restored-text.ts';

export const LINE_END = /[\r\v\f\u0085\u2028\u2029]/;

/** Every way to end a line becomes `\n`. Not reported: no reader sees a difference. */
export function unifyLineEnds(before: RestoredText): RestoredText {
  if (!LINE_END.test(before.text)) return before;
  const edits: Edit[] = [];
  for (const match of before.text.matchAll(/\r\n/g)) edits.push({ start: match.index, end: match.index + 1, replacement: '' });
  const after = applyEdits(before, edits);
  return withText(after, after.text.replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n'));
}
