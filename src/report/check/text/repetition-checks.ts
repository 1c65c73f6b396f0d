import type { Check } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import { isHan, recurringPairs } from './recurring-pairs.ts';
import { repeatedClauses } from './repeated-clauses.ts';

const LONGEST = 10;
/** Doubling these two-character words is always a slip; nouns may rightly meet (区政府政府信息, 公开公开栏). */
const NEVER_DOUBLED = new Set(
  '其中 进行 以及 并且 通过 对于 关于 根据 按照 为了 因此 同时 我局 我委 我县 我市 我区 我办 我镇 我厅 本局 及时 积极 认真 切实 严格 加强 推进 开展 落实 提高 做好 完善 确保 加大 全面 不断 继续 持续 充分 有效 进一步 已经 但是 由于 如下 没有 他们 我们 可以 能够 以来 之间 的是 一是 二是 三是 围绕 结合 依托 利用 针对 涉及 包括 主要 目前 今后 下一步'.split(
    ' ',
  ),
);
const NOUNS_THAT_MEET = /^(?:委员会|办公室|公众号|管理局|工作组|政府办)$/;
/** Verbs that are doubled to say “a little”. */
const DOUBLED_VERBS = /^(?:研究|讨论|商量|学习|交流|沟通|了解|总结|锻炼|比较)$/;
const CJK = /^[\u3400-\u9fff]/;

/** The same words twice running. */
export const DOUBLED_WORDS: Check = {
  code: 'text.doubled',
  severities: ['warning', 'info'],
  title: '重复的词语',
  description: '词语或词组紧接着重复，标点重复，或者同一句话中重复了同样的分句。',
  source: '公文校对常规（三校：字词）',
  example: '“其中其中网上申请3件”。',
  *find(context) {
    const { flat, place } = context;
    const { text } = flat;
    const recurs = recurringPairs(text, LONGEST);
    for (let index = 0; index < text.length; index += 1) {
      if (recurs[index] === 0) continue;
      const length = doubledAt(text, index);
      if (length > 0 && isSlip(context, index, length)) {
        const end = index + 2 * length;
        yield { severity: 'warning', message: `“${text.slice(index, index + length)}”重复。`, places: [place(index, withTail(text, end))] };
        index = end - 1;
        continue;
      }
      const end = interleavedAt(text, index);
      if (end === 0 || hasGap(context, index, end)) continue;
      yield { severity: 'warning', message: `“${text.slice(index, end)}”词语重复。`, places: [place(index, end)] };
      index = end - 1;
    }
    for (const match of text.matchAll(/的的(?!确|士)|，，|、、|；；|(?<!。)。。(?!。)|，。|。，|、。|，、/g)) {
      if (hasGap(context, match.index, match.index + 2)) continue;
      const start = Math.max(0, match.index - 6);
      yield { severity: 'info', message: `“${match[0]}”字或标点重复。`, places: [place(start, match.index + 2)] };
    }
    for (const { start, end, name } of listedTwice(text)) {
      yield { severity: 'warning', message: `列举中“${name}”写了两次。`, places: [place(start, end)] };
    }
    yield* repeatedClauses(context);
  },
};

const SHORTEST_NAME = 4;
const LONGEST_NAME = 14;

/** 主动公开、主动公开，: the same name on both sides of 、. */
function* listedTwice(text: string): Generator<{ start: number; end: number; name: string }> {
  let said = 0;
  for (let comma = text.indexOf('、'); comma !== -1; comma = text.indexOf('、', comma + 1)) {
    let start = comma;
    while (start > said && comma - start <= LONGEST_NAME && isHan(text.charCodeAt(start - 1))) start -= 1;
    const length = comma - start;
    if (length < SHORTEST_NAME || length > LONGEST_NAME) continue;
    const name = text.slice(start, comma);
    const end = comma + 1 + length;
    if (!text.startsWith(name, comma + 1) || !'、，。；等'.includes(text.charAt(end) || '？')) continue;
    said = end;
    yield { start, end, name };
  }
}

/** Length of the fragment that stands twice at `index`; 0 when none does. The longest counts. */
function doubledAt(text: string, index: number): number {
  const first = text.charCodeAt(index);
  if (first < 0x3400 || first > 0x9fff) return 0;
  for (let length = LONGEST; length >= 2; length -= 1) {
    if (text.charCodeAt(index + length) !== first) continue;
    let same = 1;
    while (
      same < length &&
      text.charCodeAt(index + same) === text.charCodeAt(index + length + same) &&
      isHan(text.charCodeAt(index + same))
    )
      same += 1;
    if (same === length) return length;
  }
  return 0;
}

function isSlip(context: CheckContext, index: number, length: number): boolean {
  const { text } = context.flat;
  const word = text.slice(index, index + length);
  if (new Set(word).size === 1 || word.startsWith('一') || mayMeet(word, text.charAt(index + 2 * length))) return false;
  return isProse(text, index) && !hasGap(context, index, index + 2 * length);
}

/** Words that rightly stand twice: nouns before another noun, verbs. */
function mayMeet(word: string, after: string): boolean {
  if (word.length > 3 || NEVER_DOUBLED.has(word)) return false;
  const meets = CJK.test(after) && !'的等了共和'.includes(after);
  return word.length === 2 ? meets || DOUBLED_VERBS.test(word) : meets && NOUNS_THAT_MEET.test(word);
}

/** So far on either side a mark is looked for. */
const REACH = 120;

/** A paragraph without any mark is a row of a table or a list of labels. */
function isProse(text: string, index: number): boolean {
  return holdsMark(text, index, Math.min(text.length, index + REACH), 1) || holdsMark(text, index - 1, Math.max(-1, index - 1 - REACH), -1);
}

/** Whether one of ，；：、。 stands between two offsets, before the paragraph ends. */
function holdsMark(text: string, from: number, to: number, step: 1 | -1): boolean {
  for (let at = from; at !== to; at += step) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return false;
    if (unit === 0xff0c || unit === 0xff1b || unit === 0xff1a || unit === 0x3001 || unit === 0x3002) return true;
  }
  return false;
}

/** 网站公开网站上公开: two words, then both again with a small word between. */
function interleavedAt(text: string, index: number): number {
  const isPair =
    isHan(text.charCodeAt(index)) &&
    text.charCodeAt(index) === text.charCodeAt(index + 4) &&
    text.charCodeAt(index + 1) === text.charCodeAt(index + 5);
  if (!isPair || !'上中的里内在了和与'.includes(text.charAt(index + 6) || '？')) return 0;
  if (text.charCodeAt(index + 2) !== text.charCodeAt(index + 7) || text.charCodeAt(index + 3) !== text.charCodeAt(index + 8)) return 0;
  for (let at = index; at < index + 9; at += 1) if (!isHan(text.charCodeAt(at))) return 0;
  return index + 9;
}

/** A space, a line end or a mark in the source stands between: a heading and its text, not a slip. */
function hasGap(context: CheckContext, start: number, end: number): boolean {
  const place = context.place(start, end);
  return /[\s|*#　]/.test(
    context.reading.source
      .slice(place.start, place.end)
      .replace(/[（(][^）)]{1,8}[）)]/g, '')
      .trim(),
  );
}

function withTail(text: string, end: number): number {
  let index = end;
  while (index < text.length && index < end + 8 && isHan(text.charCodeAt(index))) index += 1;
  return index;
}
