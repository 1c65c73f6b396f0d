import type { Random } from '../factories/report/random.ts';

/** What vandals, editors and bad copies put into a text. */
const JUNK = [
  '|',
  '\t',
  '\n',
  '\n\n',
  '0',
  '一、',
  '（三）',
  ' ',
  '\u3000',
  '\ud800',
  '\0',
  '{',
  '<td>',
  '1'.repeat(60),
  '|'.repeat(300),
  '（'.repeat(50),
  '其中',
  '，',
  '%',
  '其他',
  '总计',
  '\ufffd',
  '```',
  '---|---',
  '第二十条',
  '-'.repeat(80),
] as const;
const LONGEST = 60_000;

function once(text: string, random: Random): string {
  const at = random.int(0, text.length);
  const length = random.int(0, random.pick([1, 5, 50, 500]));
  switch (random.int(0, 5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + text.slice(at, at + length).repeat(random.pick([1, 2, 20])) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(JUNK) + text.slice(at);
    case 3:
      return text.slice(at) + text.slice(0, at);
    case 4:
      return text.replaceAll(random.pick(['\n', '|', '\t', '0', '，', '一']), random.pick(['', ' ', '\n', '||']));
    default:
      return text.slice(0, at) + String.fromCharCode(random.int(0, 65_535)) + text.slice(at + 1);
  }
}

/** A text cut, doubled, turned round and littered, up to thirty times. */
export function mutatedText(text: string, random: Random): string {
  let mutated = text;
  for (let left = random.int(1, 30); left > 0; left--) mutated = once(mutated, random).slice(0, LONGEST);
  return mutated;
}
