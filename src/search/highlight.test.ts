import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerpt, marked, type ShownPiece } from './highlight.ts';

const shown = (pieces: readonly ShownPiece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('what was found is marked as it stands in the text', () => {
  assert.equal(shown(marked('按国办发〔2016〕80号执行', ['国办发201680号'])), '按[国办发〔2016〕80号]执行');
  assert.equal(shown(marked('衛生、ＨＰＶ疫苗', ['卫生', 'hpv'])), '[衛生]、[ＨＰＶ]疫苗');
  assert.equal(shown(marked('信息公开', ['信息', '息公'])), '[信息公]开', 'what overlaps is one');
  assert.equal(shown(marked('𠮷野家', ['𠮷'])), '[𠮷]野家');
  assert.equal(shown(marked('没有', ['别的', ''])), '没有');
});

test('an excerpt surrounds the first hit and says that it is cut', () => {
  const text = `${'前'.repeat(100)}公开${'后'.repeat(300)}`;
  const { pieces, found } = excerpt(text, ['公开'], 60);
  assert.equal(found, true);
  assert.equal(shown(pieces), `…${'前'.repeat(24)}[公开]${'后'.repeat(34)}…`);
  assert.equal(shown(excerpt('一\n\n二', ['三'], 60).pieces), '一 二');
});

test('marking changes no character', () => {
  fc.assert(
    fc.property(anything(80), fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }), (text, phrases) => {
      assert.equal(
        marked(text, phrases)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    }),
    { seed: 4, numRuns: 300 },
  );
});

/** Any characters, halves of pairs and those that nobody has given a meaning among them. */
function anything(maxLength: number): fc.Arbitrary<string> {
  const character = fc
    .oneof(fc.nat(0x24f), fc.integer({ min: 0x2000, max: 0xffff }), fc.nat(0x10ffff))
    .map((code) => String.fromCodePoint(code));
  return fc.array(character, { maxLength }).map((characters) => characters.join(''));
}
