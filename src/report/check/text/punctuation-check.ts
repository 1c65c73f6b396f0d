import type { Place } from '../../../kernel/place.ts';
import type { Check } from '../check.ts';

/**
 * Half-width mark and full-width mark, each pair judged alone: some reports use one width for commas and the other for stops.
 * Brackets come last.
 */
const MARKS = Array.from(',，;；:：(（)）');
const FIRST_BRACKET = MARKS.indexOf('(');
/** Code unit → place in the list of marks, plus one; 0 for all others. */
const NUMBER_OF_MARK = new Uint8Array(0x10000);
for (const [index, mark] of MARKS.entries()) NUMBER_OF_MARK[mark.charCodeAt(0)] = index + 1;
/** Up to this share of a mark in the other width it is a slip; above it, a habit. */
const SLIP_SHARE = 0.2;
const MOST_PLACES = 10;

/** A few half-width marks in full-width text, or the other way round. */
export const PUNCTUATION: Check = {
  code: 'style.punctuation',
  severities: ['info'],
  title: '标点全角半角混用',
  description: '汉字之间的逗号、分号、冒号、括号全角半角混用。',
  source: '《标点符号用法》（GB/T 15834）',
  example: '“认真学习,深入贯彻”中的半角逗号。',
  *find({ reading, flat }) {
    const { restored, toSource } = reading;
    const offsets = MARKS.map(() => new Array<number>());
    for (let index = 0; index < restored.length; index += 1) {
      const mark = (NUMBER_OF_MARK[restored.charCodeAt(index)] ?? 0) - 1;
      if (mark < 0) continue;
      const isBetween = isHanAt(restored, index - 1) || (mark >= FIRST_BRACKET && isHanAt(restored, index + 1));
      if (isBetween) offsets[mark]?.push(index);
    }
    const odd: number[] = [];
    for (let mark = 0; mark < MARKS.length; mark += 2) {
      const [a, b] = [offsets[mark] ?? [], offsets[mark + 1] ?? []];
      const [few, many] = a.length < b.length ? [a, b] : [b, a];
      if (few.length > 0 && few.length <= (few.length + many.length) * SLIP_SHARE) odd.push(...few);
    }
    // Only marks of the running text: a table has its own habits.
    const inText = odd.filter((index) => flat.covers(toSource(index))).sort((a, b) => a - b);
    if (inText.length === 0) return;
    const places: readonly Place[] = inText
      .slice(0, MOST_PLACES)
      .map((index) => ({ start: toSource(Math.max(0, index - 6)), end: toSource(Math.min(restored.length, index + 5)) }));
    yield { severity: 'info', message: `有${inText.length}处标点的全角半角与全文不一致。`, places };
  },
};

function isHanAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x201d || unit === 0x300b;
}
