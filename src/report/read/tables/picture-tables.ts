import type { Place } from '../../../kernel/place.ts';
import type { TableId } from '../../model/report.ts';

const HEADINGS: readonly (readonly [TableId, RegExp])[] = [
  ['proactive', /^[ \t#*\u3000]*二[^\n]{0,4}[^\n]*主动公开[^\n]{0,12}情况/mu],
  ['requests', /^[ \t#*\u3000]*三[^\n]{0,4}[^\n]*申请[^\n]{0,4}情况/mu],
  ['remedies', /^[ \t#*\u3000]*四[^\n]{0,4}[^\n]*(?:复议|诉讼)[^\n]{0,8}情况/mu],
];
const NEXT_HEADING = /^[ \t#*\u3000]*[一二三四五六七八] ?[、.．]/mu;

/** Tables whose section holds a picture: the picture is the table. Places in the text that is searched. */
export function pictureTables(text: string, pictures: readonly Place[]): ReadonlyMap<TableId, Place> {
  const found = new Map<TableId, Place>();
  if (pictures.length === 0) return found;
  for (const [table, heading] of HEADINGS) {
    const match = heading.exec(text);
    if (match === null) continue;
    const start = match.index + match[0].length;
    const next = NEXT_HEADING.exec(text.slice(start));
    const end = next === null ? text.length : start + next.index;
    const picture = pictures.find((place) => place.start >= match.index && place.start <= end);
    if (picture !== undefined) found.set(table, picture);
  }
  return found;
}
