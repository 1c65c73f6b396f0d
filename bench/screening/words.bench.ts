/**
 * Looking for 50,000 words: our automaton, against a loop of `includes` for each word and against
 * @monyone/aho-corasick, in the same run on the same text. Occurrences are counted, and must agree.
 *
 *     node bench/screening/words.bench.ts [--words 50000] [--megabytes 8]
 */
import { parseArgs } from 'node:util';
import { AhoCorasick } from '@monyone/aho-corasick';
import { compileWords, type ListedWord } from '../../src/screening/index.ts';
import { diceOf } from '../../test/screening/labelled/dice.ts';
import { officeText } from './office-text.ts';

const GOAL = 10;
const { values } = parseArgs({ options: { words: { type: 'string', default: '50000' }, megabytes: { type: 'string', default: '8' } } });
const count = Number(values.words);

const dice = diceOf(1);
const CHARACTERS = officeText(dice, 4000).replace(/[^\u4e00-\u9fff]/g, '');
const words = new Set<string>();
while (words.size < count) {
  const length = dice.between(2, 6);
  words.add(Array.from({ length }, () => dice.letter(CHARACTERS)).join(''));
}
const list = [...words];
const text = officeText(dice, (Number(values.megabytes) * 1e6) / 3);
const bytes = Buffer.byteLength(text);

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

function best<T>(rounds: number, work: () => T): { readonly value: T; readonly seconds: number } {
  return Array.from({ length: rounds }, () => timed(work)).reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function said(what: string, seconds: number, size: number): number {
  const rate = size / 1e6 / seconds;
  console.log(`${what.padEnd(44)}${rate.toFixed(rate < 1 ? 3 : 1).padStart(9)} MB/s of processor time`);
  return rate;
}

const listed = list.map((word): ListedWord => ({
  word,
  instead: null,
  code: 'wrongWord',
  severity: 'hint',
  gate: 'wording',
  note: '测量',
  source: '测量',
  from: null,
  until: null,
  except: [],
}));
const built = timed(() => compileWords(listed));
const other = timed(() => new AhoCorasick(list));
console.log(
  `${count} words, ${(bytes / 1e6).toFixed(1)} MB of text (UTF-8); built in ${built.seconds.toFixed(2)} s, npm's in ${other.seconds.toFixed(2)} s`,
);

const own = best(5, () => {
  let found = 0;
  built.value.automaton.scan(text, () => {
    found += 1;
  });
  return found;
});
const ownRate = said('own automaton, every occurrence', own.seconds, bytes);

const theirs = best(2, () => other.value.matchInText(text).length);
const theirRate = said('@monyone/aho-corasick, every occurrence', theirs.seconds, bytes);

// The loop is too slow for the whole text, and says less: whether a word is there, not where.
const part = text.slice(0, 20_000);
const loop = best(3, () => list.filter((word) => part.includes(word)).length);
const loopRate = said('a loop of includes, which words occur', loop.seconds, Buffer.byteLength(part));

const inPart = new Set<number>();
built.value.automaton.scan(part, (word) => inPart.add(word));
if (own.value !== theirs.value) throw new Error(`${own.value} occurrences, and npm's finds ${theirs.value}`);
if (inPart.size !== loop.value) throw new Error(`${inPart.size} words occur, and the loop finds ${loop.value}`);
console.log(`${own.value} occurrences, the same both ways; ${loop.value} words in the loop's part, the same`);
console.log(`own : loop = ${(ownRate / loopRate).toFixed(0)} (goal ${GOAL}), own : npm = ${(ownRate / theirRate).toFixed(1)}`);
process.exitCode = ownRate >= GOAL * loopRate ? 0 : 1;
