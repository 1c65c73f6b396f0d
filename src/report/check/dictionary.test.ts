import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Dictionary } from './dictionary.ts';

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom('己', '政', '信', '公'), minLength: least, maxLength: most });

function foundIn(dictionary: Dictionary<number>, text: string, stop: boolean): string[] {
  const found: string[] = [];
  dictionary.scan(text, (start, word, entry) => {
    found.push(`${start} ${word} ${entry}`);
    return stop;
  });
  return found;
}

test('every occurrence of every word is found, the longest at a place first', () => {
  fc.assert(
    fc.property(fc.array(letters(1, 4), { maxLength: 6 }), letters(0, 12), (words, text) => {
      const entries = words.map((word, index) => [word, index] as const);
      const expected = Array.from(text).flatMap((_, start) =>
        entries
          .filter(([word]) => text.startsWith(word, start))
          .sort((a, b) => b[0].length - a[0].length)
          .map(([word, entry]) => `${start} ${word} ${entry}`),
      );
      assert.deepEqual(foundIn(new Dictionary(entries), text, false), expected);
    }),
    { seed: 20_261_122 },
  );
});

test('shorter words at the same place are left out once a visit says so', () => {
  const dictionary = new Dictionary([
    ['政', 1],
    ['政信', 2],
    ['信', 3],
  ]);
  assert.deepEqual(foundIn(dictionary, '政信', true), ['0 政信 2', '1 信 3']);
});
