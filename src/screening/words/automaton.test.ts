import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Automaton } from './automaton.ts';

function naive(words: readonly string[], text: string): string[] {
  return words
    .flatMap((word, index) => {
      const found: string[] = [];
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) found.push(`${index} ${at} ${at + word.length}`);
      return found;
    })
    .sort();
}

function scanned(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  new Automaton(words).scan(text, (word, start, end) => found.push(`${word} ${start} ${end}`));
  return found.sort();
}

test('every occurrence is found, where it stands, as one search for each word finds it', () => {
  const letters = fc.constantFrom('的', '中', '国', 'a', '😀', '\ud83d');
  const words = fc.uniqueArray(
    fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    { maxLength: 30 },
  );
  const text = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, text, (list, body) => {
      assert.deepEqual(scanned(list, body), naive(list, body));
    }),
    { numRuns: 2000 },
  );
});

test('words of any characters are found among thousands', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }), { maxLength: 300 }), fc.nat(), (words, pick) => {
      const word = words[pick % Math.max(1, words.length)] ?? '';
      const text = `前${word}后${word}`;
      assert.deepEqual(scanned(words, text), naive(words, text));
    }),
    { numRuns: 200 },
  );
});

test('of words that end together the longest is visited first', () => {
  const order: number[] = [];
  new Automaton(['府', '政府', '县政府']).scan('青禾县政府', (word) => order.push(word));
  assert.deepEqual(order, [2, 1, 0]);
});

test('no words find nothing', () => {
  assert.deepEqual(scanned([], '青禾县'), []);
});
