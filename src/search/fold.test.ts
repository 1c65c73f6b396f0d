import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldKey, placesIn } from './fold.ts';
import { eachGram, gramsOfPhrase, type GramSpace } from './grams.ts';

test('width, case, script and punctuation make no difference', () => {
  for (const [text, key] of [
    ['国办发〔2016〕80号', '国办发201680号'],
    ['国办发[2016]80号', '国办发201680号'],
    ['ＨＰＶ 疫苗', 'hpv疫苗'],
    ['衛生健康委員會', '卫生健康委员会'],
    ['乾隆', '干隆'],
    ['A、B。C\n\nD\tE', 'abc\nde'],
    ['\n\n甲', '甲'],
    ['①Ⅳ', '1iv'],
    ['𠮷野家', '𠮷野家'],
    ['()—…', ''],
  ] as const)
    assert.equal(foldKey(text), key, text);
});

test('each character of a key knows where it came from', () => {
  const text = '（Ａ）衛\n𠮷Ⅳ';
  const key = foldKey(text);
  assert.equal(key, 'a卫\n𠮷iv');
  const placeOf = placesIn(text);
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map(placeOf), [1, 3, 4, 5, 5, 7, 7, text.length]);
});

test('a key folds to itself, and each of its units stands where it came from', () => {
  fc.assert(
    fc.property(anything(60), (text) => {
      const key = foldKey(text);
      assert.equal(foldKey(key), key);
      const placeOf = placesIn(text);
      let before = 0;
      for (let at = 0; at < key.length; at++) {
        const place = placeOf(at);
        assert.ok(place >= before && place < text.length);
        before = place;
        const character = String.fromCodePoint(text.codePointAt(place) ?? 0);
        if (key[at] !== '\n') assert.ok(foldKey(character).includes(key.charAt(at)), `${key.charAt(at)} from ${character}`);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
  assert.equal(foldKey('卫'.repeat(9_999) + '\n' + 'Ａ1'.repeat(9_999)).length, 9_999 + 1 + 2 * 9_999);
});

test('whatever stands in a line is found by its grams', () => {
  const letters = fc.string({ unit: fc.constantFrom('政', '府', '公', '开', 'a', '1', '2', '𠮷'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (text, from, length) => {
      const characters = Array.from(text);
      const at = from % characters.length;
      const phrase = characters.slice(at, at + 1 + (length % 8)).join('');
      for (const space of ['text', 'title'] as const) {
        const grams = gramsIn(`别的\n${text}`, space);
        for (const gram of gramsOfPhrase(phrase, space)) assert.ok(grams.has(gram), `${gram} of ${phrase} in ${text}`);
      }
    }),
    { seed: 2, numRuns: 300 },
  );
  const [across = 0] = gramsOfPhrase('乙丙', 'text');
  assert.equal(gramsIn('甲乙丙', 'text').has(across), true);
  assert.equal(gramsIn('甲乙\n丙', 'text').has(across), false, 'no phrase runs across a line break');
  assert.equal(gramsIn('甲乙丙', 'title').has(across), false, 'titles have grams of their own');
  assert.deepEqual(gramsOfPhrase('20190', 'text').length, 1, 'digits are looked for five at a time');
});

function gramsIn(key: string, space: GramSpace): ReadonlySet<number> {
  const grams = new Set<number>();
  eachGram(key, space, (gram) => grams.add(gram));
  return grams;
}

/** Any characters, halves of pairs and those that nobody has given a meaning among them. */
function anything(maxLength: number): fc.Arbitrary<string> {
  const character = fc
    .oneof(fc.nat(0x24f), fc.integer({ min: 0x2000, max: 0xffff }), fc.nat(0x10ffff))
    .map((code) => String.fromCodePoint(code));
  return fc.array(character, { maxLength }).map((characters) => characters.join(''));
}
