import type { Check } from '../check.ts';
import { itemPlace, sectionPlace } from './heading-place.ts';

/** So far before a heading its marks are looked for: the report may be one line. */
const LONGEST_MARKS = 400;

/** How a heading line is set: Markdown level, bold, brackets, the mark behind the number. */
function styleOf(source: string, start: number, end: number): string {
  const near = source.slice(Math.max(0, start - LONGEST_MARKS), start);
  const before = near.slice(near.lastIndexOf('\n') + 1).replace(/[ \t　]+/g, '');
  const text = source.slice(start, end);
  const number =
    /^(?:第?[一二三四五六七八九十]+(?:部分|章)?([\s　]*[、.．，,：]?[\s　]*)|([（(])[一二三四五六七八九十]+([）)][、.．]?[\s　]*))/.exec(
      text,
    );
  const bold = before.includes('**') || text.startsWith('**') ? '**' : '';
  return `${/^#*/.exec(before)?.[0] ?? ''}${bold}${(number?.[1] ?? '') || `${number?.[2] ?? ''}${number?.[3] ?? ''}`}`;
}

/** Headings of one rank that are set in different ways. */
export const HEADING_STYLE: Check = {
  code: 'style.headings',
  severities: ['info'],
  title: '同级标题格式不一',
  description: '同级标题的层级标记、序号后的标点或空格不一致。',
  source: '《党政机关公文格式》（GB/T 9704）7.3.3 结构层次序数',
  example: '“一、 总体情况”序号后有空格，“二、主动公开政府信息情况”没有。',
  *find({ report, reading }) {
    const { source } = reading;
    const sections = report.sections.flatMap((section) => sectionPlace(source, section) ?? []);
    const items = report.sections.flatMap((section) =>
      section.items.filter((item) => item.style === 'parenthesised').flatMap((item) => itemPlace(source, item) ?? []),
    );
    for (const [name, places] of [
      ['一级标题', sections],
      ['“（一）”级标题', items],
    ] as const) {
      const styles = Map.groupBy(places, (place) => styleOf(source, place.start, place.end));
      if (styles.size < 2) continue;
      const usual = [...styles.values()].reduce((a, b) => (b.length > a.length ? b : a));
      const odd = styles.size > 2 ? places : places.filter((place) => !usual.includes(place));
      yield { severity: 'info', message: `${name}的格式有${styles.size}种写法，建议统一。`, places: odd.slice(0, 8), ids: [name] };
    }
  },
};
