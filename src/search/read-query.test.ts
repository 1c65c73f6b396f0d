import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuery } from './read-query.ts';
import { compileSynonyms } from './synonyms.ts';
import { inexactTerms, NO_WISH, textWish } from './wish.ts';

const SYNONYMS = compileSynonyms([
  ['卫生健康委员会', '卫生健康委', '卫健委'],
  ['医疗保险', '医保'],
]);
const phrases = (text: string) => readQuery(text, SYNONYMS).terms.map(({ ways }) => ways[0]);

test('blanks separate, marks keep together, a dash leaves out', () => {
  assert.deepEqual(phrases('医保　报销\t异地'), ['医保', '报销', '异地']);
  assert.deepEqual(phrases('“异地 就医”'), ['异地就医']);
  assert.deepEqual(readQuery('"医保"', SYNONYMS).terms[0]?.ways, ['医保'], 'what is quoted is taken as it is');
  assert.deepEqual(readQuery('医保 -报销', SYNONYMS).without, ['报销']);
  assert.deepEqual(phrases('2019-0'), ['20190'], 'a dash inside a number is punctuation');
  assert.deepEqual(phrases('-报销'), ['报销'], 'only left out: looked for');
  assert.deepEqual(phrases('国办发〔2016〕80号'), ['国办发201680号']);
  assert.deepEqual(phrases('医保 医保'), ['医保']);
  for (const nothing of ['', '   ', '（）', '"', '-', '""', '\0']) assert.deepEqual(readQuery(nothing, SYNONYMS).terms, [], nothing);
});

test('other names of the same are looked for too, also inside a phrase', () => {
  assert.deepEqual(readQuery('卫健委', SYNONYMS).terms[0]?.ways, ['卫健委', '卫生健康委员会', '卫生健康委']);
  assert.deepEqual(readQuery('市卫健委通知', SYNONYMS).terms[0]?.ways, ['市卫健委通知', '市卫生健康委员会通知', '市卫生健康委通知']);
  assert.deepEqual(readQuery('卫生健康委员会医保', SYNONYMS).terms[0]?.ways.length, 6);
  // Who holds the long name holds the shorter one: it need not be asked for.
  assert.deepEqual(textWish(readQuery('卫健委', SYNONYMS)).terms, [['卫健委', '卫生健康委']]);
});

test('a long phrase is looked at besides', () => {
  const inexact = (text: string) => inexactTerms({ ...NO_WISH, ...textWish(readQuery(text, SYNONYMS)) });
  assert.deepEqual(inexact('通知 2019-0'), []);
  assert.deepEqual(inexact('信息公开 -申请'), [['信息公开']]);
});

test('anything may be typed', () => {
  fc.assert(
    fc.property(anything(400), (text) => {
      const query = readQuery(text, SYNONYMS);
      assert.ok(query.terms.length <= 8);
      for (const { ways } of query.terms) for (const way of ways) assert.doesNotMatch(way, /['\\|&!():*<> \n]/);
    }),
    { seed: 3, numRuns: 500 },
  );
});

/** Any characters, halves of pairs and those that nobody has given a meaning among them. */
function anything(maxLength: number): fc.Arbitrary<string> {
  const character = fc
    .oneof(fc.nat(0x24f), fc.integer({ min: 0x2000, max: 0xffff }), fc.nat(0x10ffff))
    .map((code) => String.fromCodePoint(code));
  return fc.array(character, { maxLength }).map((characters) => characters.join(''));
}
