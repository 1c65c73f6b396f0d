import type { Place } from '../../../kernel/place.ts';
import type { Check } from '../check.ts';

/** Half-width mark → full-width mark, each pair judged alone: some reports use one width for commas and the other for stops. */
const PAIRS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
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
    const offsets = new Map<string, number[]>();
    for (let index = 0; index < restored.length; index += 1) {
      const unit = restored.charCodeAt(index);
      if (unit > 0x7f && unit < 0xff00) continue;
      const character = restored.charAt(index);
      if (!MARKS.has(character)) continue;
      const isBracket = '()（）'.includes(character);
      const [before, after] = [isHanAt(restored, index - 1), isHanAt(restored, index + 1)];
      if (isBracket ? !before && !after : !before) continue;
      const known = offsets.get(character);
      if (known === undefined) offsets.set(character, [index]);
      else known.push(index);
    }
    const odd: number[] = [];
    for (const [half, full] of Object.entries(PAIRS)) {
      const [a, b] = [offsets.get(half) ?? [], offsets.get(full) ?? []];
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

const MARKS = new Set([...Object.keys(PAIRS), ...Object.values(PAIRS)]);

function isHanAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x201d || unit === 0x300b;
}
