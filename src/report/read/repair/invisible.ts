import { applyEdits, type Edit, type RestoredText } from '../restored-text.ts';
import { repairOf, type Stage } from './stage.ts';

/** Zero-width and direction marks, soft hyphen, byte order mark, control characters; not tab and line end. */
export const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- such characters are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/;
const EACH_RUN = new RegExp(`(?:${INVISIBLE.source})+`, 'g');

/** Deletes what nobody sees and what would cut words and numbers in two. */
export function removeInvisible(before: RestoredText): Stage {
  const edits: Edit[] = [];
  for (const match of before.text.matchAll(EACH_RUN)) {
    edits.push({ start: match.index, end: match.index + match[0].length, replacement: '' });
  }
  // A byte order mark alone is no damage.
  const reported = edits.filter((edit) => edit.start > 0 || before.text.charCodeAt(0) !== 0xfeff);
  return {
    restored: applyEdits(before, edits),
    repair: repairOf('invisible', before, reported, `删除了${reported.length}处不可见字符（零宽字符、控制字符等）。`),
  };
}
