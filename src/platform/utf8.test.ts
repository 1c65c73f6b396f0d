import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { utf8 } from './utf8.ts';

test('property: the bytes are those of Buffer.from, of halves of characters too', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('公', 'a', '\ud83d', '\udc4d', 'é') }),
  );
  fc.assert(
    fc.property(text, (one) => {
      assert.deepEqual(utf8(one), Buffer.from(one));
    }),
  );
});
