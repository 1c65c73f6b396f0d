import { isHanAt } from '../fold.ts';
import type { Draft, PassageCheck } from '../passage-check.ts';
import { DOUBLED_CHARACTERS, NEVER_DOUBLED } from './doubled-data.ts';

const LONGEST = 12;
/** Shorter fragments may rightly meet (公开公开栏, 委员会委员): those only by list. */
const SHORTEST_ANY = 4;
const MARKS = /([，；：、。])\1+/g;

/** Characters, words and marks that stand twice: 的的, 其中其中, ，，. */
export const DOUBLED_WORD: PassageCheck = function* ({ text }) {
  for (let index = 0; index + 1 < text.length; index += 1) {
    if (!isHanAt(text, index)) continue;
    const end = text.charCodeAt(index) === text.charCodeAt(index + 1) ? endOfCharacters(text, index) : endOfWords(text, index);
    if (end.at === 0) continue;
    yield draftOf(text, index, end.at, end.once, '重复了');
    index = end.at - 1;
  }
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    const [marks] = match;
    yield draftOf(text, match.index, end, marks.startsWith('。。。') ? '……' : marks.charAt(0), '标点重复了');
  }
};

interface End {
  /** 0 when nothing is doubled. */
  readonly at: number;
  readonly once: string;
}

const NONE: End = { at: 0, once: '' };

/** 的的, 了了, where the characters around don't make it right: 为了了解. */
function endOfCharacters(text: string, index: number): End {
  const character = text.charAt(index);
  const exceptions = DOUBLED_CHARACTERS.get(character);
  if (exceptions === undefined) return NONE;
  let end = index + 2;
  while (text.charAt(end) === character) end += 1;
  const before = text.charAt(index - 1);
  const behind = text.charAt(end);
  if (before !== '' && exceptions.before.includes(before)) return NONE;
  return behind !== '' && exceptions.behind.includes(behind) ? NONE : { at: end, once: character };
}

/** 其中其中, 政府信息政府信息: the longest fragment that stands twice running. */
function endOfWords(text: string, index: number): End {
  const first = text.charCodeAt(index);
  for (let length = LONGEST; length >= 2; length -= 1) {
    if (text.charCodeAt(index + length) !== first || !isTwice(text, index, length)) continue;
    const word = text.slice(index, index + length);
    if (length < SHORTEST_ANY && !NEVER_DOUBLED.has(word)) continue;
    if (length >= SHORTEST_ANY && (word.startsWith('一') || isRepeatedItself(word))) continue;
    let end = index + 2 * length;
    while (text.startsWith(word, end)) end += length;
    return { at: end, once: word };
  }
  return NONE;
}

function isTwice(text: string, index: number, length: number): boolean {
  for (let at = index; at < index + length; at += 1) {
    if (!isHanAt(text, at) || text.charCodeAt(at) !== text.charCodeAt(at + length)) return false;
  }
  return true;
}

/** 研究研究: doubled as a whole it is a longer run of the same. */
function isRepeatedItself(word: string): boolean {
  return word.length % 2 === 0 && word.slice(0, word.length / 2) === word.slice(word.length / 2);
}

function draftOf(text: string, start: number, end: number, once: string, what: string): Draft {
  return {
    code: 'doubledWord',
    severity: 'warning',
    gate: 'wording',
    start,
    end,
    sentence: `“${text.slice(start, end)}”${what}，请删去多余的。`,
    suggestion: once,
    fix: once,
  };
}
