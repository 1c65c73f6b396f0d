import type { Located, Place } from '../../../kernel/place.ts';
import type { Item, Section } from '../../model/report.ts';

/** Marks that stand before a heading's words: its number, brackets, Markdown. */
const MARKS = /[一二三四五六七八九十\d零〇、.．，,（）()①-⑳⑴-⒇是第部分章\s　#*]/;
const LONGEST_MARK = 14;

/** A heading with the number in front of it: 六、其他需要报告的事项. */
function headingPlace(source: string, heading: Located<string>): Place | null {
  if (heading.at === null) return null;
  let { start } = heading.at;
  const least = Math.max(0, start - LONGEST_MARK);
  while (start > least && source.charAt(start - 1) !== '\n' && MARKS.test(source.charAt(start - 1))) start -= 1;
  while (start < heading.at.start && /\s/.test(source.charAt(start))) start += 1;
  return { start, end: heading.at.end };
}

export function sectionPlace(source: string, section: Section): Place | null {
  return section.heading === null ? null : headingPlace(source, section.heading);
}

export function itemPlace(source: string, item: Item): Place | null {
  return headingPlace(source, item.heading);
}
