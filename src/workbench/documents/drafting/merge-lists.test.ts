import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeLists } from './merge-lists.ts';

const merge = (base: string, mine: string, theirs: string) => {
  const { items, clashes } = mergeLists(base.split(''), mine.split(''), theirs.split(''), (letter) => letter);
  return [items.join(''), clashes];
};

test('what only one changed is taken from that one', () => {
  assert.deepEqual(merge('abc', 'aXc', 'abc'), ['aXc', 0]);
  assert.deepEqual(merge('abc', 'abc', 'abcY'), ['abcY', 0]);
  assert.deepEqual(merge('abcd', 'Xabcd', 'abd'), ['Xabd', 0]);
});

test('what both changed alike stands once', () => {
  assert.deepEqual(merge('abc', 'aXc', 'aXc'), ['aXc', 0]);
  assert.deepEqual(merge('', 'X', 'X'), ['X', 0]);
});

test('where both changed the same stretch, both stay', () => {
  assert.deepEqual(merge('abc', 'aXc', 'aYc'), ['aYXc', 1]);
  assert.deepEqual(merge('ab', 'X', 'abY'), ['abYX', 1]);
  assert.deepEqual(merge('abcde', 'XbcdZ', 'YbcdV'), ['YXbcdVZ', 2]);
});

test('nothing that one of them wrote is lost, and nobody’s unchanged copy changes the other’s', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  const mineOnly = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'X'), maxLength: 12 });
  const theirsOnly = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'Y'), maxLength: 12 });
  fc.assert(
    fc.property(letters, mineOnly, theirsOnly, (base, mine, theirs) => {
      const [merged] = merge(base, mine, theirs);
      const count = (text: unknown, letter: string): number => String(text).split(letter).length - 1;
      assert.equal(count(merged, 'X'), count(mine, 'X'));
      assert.equal(count(merged, 'Y'), count(theirs, 'Y'));
      assert.deepEqual(merge(base, mine, base), [mine, 0]);
      assert.deepEqual(merge(base, base, theirs), [theirs, 0]);
    }),
  );
});
