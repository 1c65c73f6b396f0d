import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLook, cutText, type TextMark } from './cut-text.ts';

const mark = (name: string, start: number, end: number, look = 'found'): TextMark => ({ name, passage: 'title', start, end, look });
const names = (length: number, marks: readonly TextMark[]) =>
  cutText(length, marks).map((cut) => [cut.start, cut.end, cutLook(cut.marks).names]);

test('a text without marks is one piece, an empty text is none', () => {
  assert.deepEqual(names(5, []), [[0, 5, '']]);
  assert.deepEqual(names(0, [mark('a', 0, 3)]), []);
});

test('marks that overlap are cut where each begins and ends', () => {
  assert.deepEqual(names(10, [mark('a', 2, 6), mark('b', 4, 8)]), [
    [0, 2, ''],
    [2, 4, 'a'],
    [4, 6, 'a b'],
    [6, 8, 'b'],
    [8, 10, ''],
  ]);
});

test('what lies beyond the text, or is empty, marks nothing beyond it', () => {
  assert.deepEqual(names(4, [mark('a', 3, 9), mark('b', 7, 9), mark('c', 2, 2)]), [
    [0, 3, ''],
    [3, 4, 'a'],
  ]);
});

test('a look is said once, each name is kept', () => {
  assert.deepEqual(cutLook([mark('a', 0, 1), mark('b', 0, 1), mark('c', 0, 1, 'remarked')]), {
    className: 'found remarked',
    names: 'a b c',
  });
});
