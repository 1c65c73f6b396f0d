import { assertNever } from '../../../kernel/assert-never.ts';
import type { Place } from '../../../kernel/place.ts';
import type { Item, Section, SectionKind } from '../../model/report.ts';
import type { Check, Draft } from '../check.ts';
import type { CheckContext, Stretch } from '../check-context.ts';
import { DAMAGED } from '../text/damage-check.ts';
import { missingContents } from './content-checks.ts';
import { itemPlace, sectionPlace } from './heading-place.ts';
import { chineseNumeral, numeralValue } from './numerals.ts';

const SOURCE = '国办公开办函〔2021〕30号（报告格式一至六）；《党政机关公文格式》结构层次序数';
/** More numbers are never left out at once. */
const FARTHEST_JUMP = 8;
const FORM_KINDS: readonly SectionKind[] = ['overview', 'proactive', 'requests', 'remedies', 'problems', 'other'];

/** 一、 二、 三、 six: a jump means that a part or its heading is missing. */
export const SECTION_NUMBERS: Check = {
  code: 'structure.sections',
  severities: ['error', 'warning'],
  title: '部分序号不连续',
  description: '一级标题的序号跳号、重号：缺了一个部分或其标题为错误；规定的六个部分齐全、只是序号写错的为提醒。',
  source: SOURCE,
  example: '“四、政府信息公开行政复议、行政诉讼情况”之后直接是“六、其他需要报告的事项”。',
  *find(context) {
    const { report, reading } = context;
    const whole = FORM_KINDS.every((kind) => report.sections.some((section) => section.kind === kind && section.heading !== null));
    let before: Stretch | null = null;
    for (const stretch of context.stretches) {
      const number = stretch.section.number;
      if (number === null) continue;
      const expected = (before?.section.number ?? 0) + 1;
      if (number !== expected && (before !== null || number > 1) && number - expected <= FARTHEST_JUMP) {
        const skipped = range(expected, number);
        const unseen = skipped.filter((missing) => !sectionMark(context, before?.section ?? null, stretch.section, missing));
        const places = [before?.section, stretch.section].flatMap((section) =>
          section === undefined ? [] : (sectionPlace(reading.source, section) ?? []),
        );
        if (number < expected) {
          yield {
            severity: 'warning',
            message: `一级标题序号重复或倒退：${headingOf(before?.section)}之后是${headingOf(stretch.section)}。`,
            places,
          };
        } else if (unseen.length > 0) {
          const names = unseen.map(chineseNumeral).join('、');
          const grave = !whole && before !== null && !isDamaged(context, places);
          yield {
            severity: grave ? 'error' : 'warning',
            message: `一级标题序号不连续：${before === null ? '开头' : headingOf(before.section)}之后是${headingOf(stretch.section)}，缺少“${names}”${whole ? '（规定的六个部分齐全，应为序号有误）' : '，该部分或其标题缺失'}。`,
            places: [...announcedPlace(context), ...places, ...headless(context, before, stretch)].sort((a, b) => a.start - b.start),
          };
        }
      }
      before = stretch;
    }
  },
};

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function headingOf(section: Section | undefined): string {
  if (section === undefined) return '开头';
  return `“${section.number === null ? '' : `${chineseNumeral(section.number)}、`}${section.heading?.value ?? ''}”`;
}

/** The number is there after all, in a heading that could not be read as one, or that a table has swallowed. */
function sectionMark({ reading }: CheckContext, before: Section | null, after: Section, number: number): boolean {
  const numeral = chineseNumeral(number);
  const text = reading.source
    .slice(before?.heading?.at?.end ?? 0, after.heading?.at?.start ?? reading.source.length)
    .replace(/[\s#*|]+/g, '')
    // Rows of table three are numbered like sections.
    .replace(/一、本年新收|二、上年结转|三、本年度办理|四、结转/g, '');
  // A dash in the place of 一: a slip of its own (text.typo), no section missing.
  if (number === 1 && /[—–－]、/.test(text)) return true;
  return new RegExp(
    `(?:^|[^一二三四五六七八九十（第])(?:${numeral}[、．.，：]|${numeral}(?:总体|概述|主动|收到|依申请|政府信息|行政|因|存在|主要|其他|工作|附)|第${numeral}(?:部分|章|节)|（${numeral}）(?:总体|概述|主动|收到|政府信息|存在|主要|其他))`,
  ).test(text);
}

/** What GBK text shifted by a byte is full of, and sound text never holds: bopomofo, box lines, the replacement mark. */
const SHIFTED = /[\u3105-\u312f\u2500-\u257f\ufffd]/;

/** Between the two headings stand characters that could not be restored: the missing heading may be among them. */
function isDamaged({ reading }: CheckContext, places: readonly Place[]): boolean {
  const [before, after] = [places[0], places.at(-1)];
  if (before === undefined || after === undefined) return false;
  if (SHIFTED.test(reading.source.slice(before.end, after.start))) return true;
  const damaged = reading.notes.filter((note) => note.code === DAMAGED).flatMap((note) => note.places);
  return damaged.some((place) => place.start >= before.start && place.end <= after.end);
}

/** Where the introduction counts the parts. */
function announcedPlace(context: CheckContext): readonly Place[] {
  const found = announcedParts(context);
  return found === null ? [] : [context.place(found.start, found.end)];
}

/** The first words of a section that has lost its heading. */
function headless(context: CheckContext, before: Stretch | null, after: Stretch): readonly Place[] {
  return context.stretches
    .filter((stretch) => stretch.section.heading === null && stretch.start >= (before?.start ?? 0) && stretch.start < after.start)
    .map((stretch) => {
      const text = context.flat.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 60));
      const first = /^[^：。；\n]*/.exec(text)?.[0].length ?? 0;
      return context.place(stretch.start, stretch.start + first);
    });
}

interface Announced {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const ANNOUNCED = /([一二三四五六七八九十]{1,2}|\d{1,2})个?(?:部分|大部分|章节)(?!的)/;

function announcedParts({ flat, stretches }: CheckContext): Announced | null {
  const head = flat.text.slice(0, stretches[0]?.start ?? 0);
  const match = ANNOUNCED.exec(head);
  const count = match === null ? null : numeralValue(match[1] ?? '');
  return match === null || count === null ? null : { count, start: match.index, end: match.index + match[0].length };
}

/** 全文分六个部分, and five are there. */
export const ANNOUNCED_PARTS: Check = {
  code: 'structure.announced',
  severities: ['warning'],
  title: '所称部分数与实际不符',
  description: '开头所称“由六个部分组成”与正文实际的一级标题数不一致。',
  source: '国办公开办函〔2021〕30号（报告格式一至六）',
  example: '开头称“全文包括六个部分”，正文只有五个标题。',
  *find(context) {
    const announced = announcedParts(context);
    // —、总体情况: a dash in the place of 一 is a heading all the same.
    const dashed = /(?:^|\n)[—–－-]、/.test(context.flat.text) ? 1 : 0;
    const found = context.report.sections.filter((section) => section.heading !== null && section.number !== null).length + dashed;
    if (announced === null || found < 3 || announced.count === found) return;
    // Appendices and an unnumbered introduction are counted by some.
    if (
      Math.abs(announced.count - found) === 1 &&
      /附件|附表|附录|概述|前言|引言/.test(context.flat.text.slice(0, context.stretches[0]?.start ?? 0))
    )
      return;
    yield {
      severity: 'warning',
      message: `开头称全文有${announced.count}个部分，正文找到${found}个带序号的一级标题。`,
      places: [context.place(announced.start, announced.end)],
    };
  },
};

/** （一）（二）（三） and the like inside one section. */
export const ITEM_NUMBERS: Check = {
  code: 'structure.items',
  severities: ['error', 'warning'],
  title: '条目序号不连续',
  description: '同一部分内的条目序号跳号、重号：“（三）”之后是“（五）”为错误；总体情况规定的五项内容齐全、只是序号写错的为提醒。',
  source: SOURCE,
  example: '“（三）舆情回应”之后直接是“（五）建议提案办理”。',
  *find(context) {
    for (const stretch of context.stretches) {
      const { section } = stretch;
      const contentsWhole = section.kind === 'overview' && asksForFive(context) && missingContents(context).length === 0;
      // The rows of a table that could not be read look like items too.
      const inTableSection = section.kind === 'proactive' || section.kind === 'requests' || section.kind === 'remedies';
      for (const style of ['parenthesised', 'arabic', 'ordinal', 'circled'] as const) {
        yield* sequence(
          context,
          section.items.filter((item) => item.style === style),
          contentsWhole,
          inTableSection,
        );
      }
    }
  },
};

function asksForFive({ report }: CheckContext): boolean {
  return report.form === '2021' || (report.year?.value ?? 0) >= 2021;
}

function* sequence(context: CheckContext, items: readonly Item[], contentsWhole: boolean, inTableSection: boolean): Generator<Draft> {
  const { source } = context.reading;
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const expected = (before?.number ?? 0) + 1;
    // A new list begins again at 1; a list that begins later is left to the reader of the list before it.
    if (item.number === expected || item.number === 1 || before === undefined) continue;
    const places = [itemPlace(source, before), itemPlace(source, item)].flatMap((place) => place ?? []);
    const shown = `“${mark(before)}${brief(before)}”之后是“${mark(item)}${brief(item)}”`;
    if (item.number < expected) {
      if (item.style === 'parenthesised') yield { severity: 'warning', message: `条目序号重复或倒退：${shown}。`, places };
      continue;
    }
    // A far jump is no list: a number at the head of a line was taken for one.
    if (item.number - expected > FARTHEST_JUMP) continue;
    const unseen = range(expected, item.number).filter((number) => !itemMark(context, before, item, number));
    if (unseen.length === 0) continue;
    const grave = item.style === 'parenthesised' && !contentsWhole && !inTableSection && !isDamaged(context, places);
    yield {
      severity: grave ? 'error' : 'warning',
      message: `条目序号不连续：${shown}，缺少“${unseen.map((number) => mark({ ...item, number })).join('')}”${contentsWhole ? '（规定的内容齐全，应为序号有误）' : ''}。`,
      places,
    };
  }
}

function mark(item: Item): string {
  switch (item.style) {
    case 'parenthesised':
      return `（${chineseNumeral(item.number)}）`;
    case 'arabic':
      return `${item.number}.`;
    case 'ordinal':
      return `${chineseNumeral(item.number)}是`;
    case 'circled':
      return String.fromCharCode(0x2460 + item.number - 1);
    default:
      return assertNever(item.style);
  }
}

function brief(item: Item): string {
  const words = item.heading.value.trim();
  return words.length > 14 ? `${words.slice(0, 14)}…` : words;
}

function itemMark({ flat }: CheckContext, before: Item, after: Item, number: number): boolean {
  const from = before.heading.at === null ? 0 : flat.fromSource(before.heading.at.end);
  const to = after.heading.at === null ? flat.text.length : flat.fromSource(after.heading.at.start);
  const numeral = chineseNumeral(number);
  const marks = [
    `（${numeral}）`,
    `（${number}）`,
    `${numeral}是`,
    `${numeral}、`,
    `${number}.`,
    `${number}、`,
    `${number}．`,
    `${number}）`,
    `${numeral}）`,
    `（${numeral}`,
    `第${numeral}，`,
  ];
  return holdsAny(flat.text.slice(from, to), marks);
}

function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
