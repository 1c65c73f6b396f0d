import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import { BUILT_IN_LISTS, BUILT_IN_WORDS, compileWords, readWordList } from '../index.ts';
import { findWords } from './find-words.ts';

const compiled = compileWords(BUILT_IN_WORDS);

function found(text: string): readonly string[] {
  const on = plainDate(2026, 11, 22);
  assert.ok(on);
  return findWords({ passage: { id: 'p', text }, text, folded: text }, compiled, on).map(
    ({ code, start, end }) => `${code} ${text.slice(start, end)}`,
  );
}

test('there are several hundred words, each list with its source and day', () => {
  assert.ok(BUILT_IN_WORDS.length >= 600, `${BUILT_IN_WORDS.length} words`);
  for (const list of BUILT_IN_LISTS) assert.ok(list.words.length >= 40, list.title);
});

test('no word stands twice', () => {
  const words = BUILT_IN_WORDS.map(({ word }) => word);
  assert.deepEqual(
    words.filter((word, index) => words.indexOf(word) !== index),
    [],
  );
});

test('every word that is in force is found when it stands alone', () => {
  for (const { code, word } of BUILT_IN_WORDS) assert.ok(found(`，${word}，`).includes(`${code} ${word}`), word);
});

test('no word stands in what is to be written instead of another', () => {
  for (const { instead, word } of BUILT_IN_WORDS) if (instead !== null) assert.deepEqual(found(instead), [], `${word} → ${instead}`);
});

test('every surrounding of exception is right as a whole', () => {
  for (const { code, except } of BUILT_IN_WORDS) {
    for (const around of except) {
      assert.deepEqual(
        found(around).filter((line) => line.startsWith(code)),
        [],
        around,
      );
    }
  }
});

test('截止 before a time is 截至, but not where something ends then', () => {
  for (const [text, word] of [
    ['截止目前，全县共受理申请', '截止目前'],
    ['截止2021年底，建成接种点', '截止2'],
    ['截止6月30日', '截止6'],
    ['截止二〇二一年底', '截止二〇'],
    ['截止今年10月', '截止今年'],
    ['数据截止发稿时', '截止发稿'],
  ] as const)
    assert.deepEqual(found(text), [`wrongWord ${word}`], text);
  for (const text of [
    '截至目前，截至2021年底',
    '报名截止2021年12月31日',
    '投标截止日前递交',
    '报名截止当日',
    '截止日期为2021年底',
    '意见征集截止6月30日',
    '报名已于2021年底截止',
  ])
    assert.deepEqual(found(text), [], text);
});

test('a damaged list says each fault', () => {
  const list = readWordList({ title: '表', effectiveOn: '2026-13-01', words: [{ word: '甲', except: ['乙'] }, 3] });
  assert.ok(!list.ok);
  assert.equal(list.error.kind, 'notAWordList');
  assert.match(list.error.faults.join('\n'), /生效日期[^]*来源[^]*例外“乙”[^]*第2个词应是一个对象/);
});
