import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { compileWords } from './compile-words.ts';
import { findWords } from './find-words.ts';
import type { ListedWord } from './word.ts';

const TODAY = plainDate(2026, 11, 22);
const BASE: ListedWord = {
  word: '',
  instead: null,
  code: 'wrongWord',
  severity: 'warning',
  gate: 'wording',
  note: '错别字',
  source: '词典',
  from: null,
  until: null,
  except: [],
};

function found(words: readonly (Partial<ListedWord> & { word: string })[], text: string, on: PlainDate | null = TODAY): readonly string[] {
  assert.ok(on);
  const compiled = compileWords(words.map((word) => ({ ...BASE, ...word })));
  const view = { passage: { id: 'p', text }, text, folded: text };
  return findWords(view, compiled, on).map(({ code, start, end }) => `${code} ${text.slice(start, end)}@${start}`);
}

test('of words that overlap the leftmost counts, and the longest of those that begin together', () => {
  const words = [{ word: '卫生和计划生育局' }, { word: '计划生育' }, { word: '卫生' }, { word: '局长' }];
  assert.deepEqual(found(words, '县卫生和计划生育局长'), ['wrongWord 卫生和计划生育局@1']);
  assert.deepEqual(found(words, '计划生育和卫生'), ['wrongWord 计划生育@0', 'wrongWord 卫生@5']);
});

test('a hint of another kind hides nothing', () => {
  assert.deepEqual(
    found(
      [
        { word: '最高级机密', code: 'extremeWord' },
        { word: '机密资料', code: 'forbiddenWord' },
      ],
      '最高级机密资料',
    ),
    ['extremeWord 最高级机密@0', 'forbiddenWord 机密资料@3'],
  );
});

test('a word inside a surrounding of exception is right, and found outside of it', () => {
  const words = [{ word: '最大', code: 'extremeWord', except: ['最大限度', '不是最大的'] }] as const;
  assert.deepEqual(found(words, '最大限度减少，最大的湖，不是最大的'), ['extremeWord 最大@7']);
});

test('an exception that holds the word twice excuses both', () => {
  assert.deepEqual(found([{ word: '登', except: ['登登高'] }], '登登高，登'), ['wrongWord 登@4']);
});

test('a surrounding of a longer word excuses the shorter ones inside, and none that reaches out of it', () => {
  const words = [{ word: '县卫计委', except: ['原县卫计委'] }, { word: '卫计委' }, { word: '委员' }] as const;
  assert.deepEqual(found(words, '原县卫计委，县卫计委'), ['wrongWord 县卫计委@6']);
  assert.deepEqual(found(words, '原县卫计委员'), ['wrongWord 委员@4']);
});

test('a word counts on its first and last day in force, and not the day before or after', () => {
  const from = plainDate(2018, 3, 18);
  const until = plainDate(2023, 3, 10);
  const words = [{ word: '银保监会', from, until }];
  const on = (year: number, month: number, day: number) => found(words, '银保监会', plainDate(year, month, day)).length;
  assert.deepEqual([on(2018, 3, 17), on(2018, 3, 18), on(2023, 3, 10), on(2023, 3, 11)], [0, 1, 1, 0]);
});

test('full-width letters in a list match the folded text', () => {
  assert.deepEqual(found([{ word: 'ＷＴＯ国' }], 'WTO国'), ['wrongWord WTO国@0']);
});
