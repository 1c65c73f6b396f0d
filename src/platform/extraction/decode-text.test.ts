import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './decode-text.ts';
import { encodeText } from './testing/encode-text.ts';
import { SAMPLE_TEXT } from './testing/sample-text.ts';

const TRADITIONAL = '本機關依照政府資訊公開條例，彙整一百十二年度主動公開之資訊，共計八十五件。';
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const CASES: readonly (readonly [name: string, bytes: Buffer, encoding: string, text: string])[] = [
  ['UTF-8', Buffer.from(SAMPLE_TEXT), 'utf-8', SAMPLE_TEXT],
  ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${SAMPLE_TEXT}`), 'utf-8', SAMPLE_TEXT],
  ['UTF-16LE with byte order mark', Buffer.from(`\uFEFF${SAMPLE_TEXT}`, 'utf16le'), 'utf-16le', SAMPLE_TEXT],
  ['UTF-16BE with byte order mark', utf16be(`\uFEFF${SAMPLE_TEXT}`), 'utf-16be', SAMPLE_TEXT],
  ['UTF-16LE without', Buffer.from(SAMPLE_TEXT, 'utf16le'), 'utf-16le', SAMPLE_TEXT],
  ['UTF-16BE without', utf16be(SAMPLE_TEXT), 'utf-16be', SAMPLE_TEXT],
  ['UTF-16LE of ASCII only', Buffer.from('report 2023, 12 items\n', 'utf16le'), 'utf-16le', 'report 2023, 12 items\n'],
  ['GB18030', encodeText(SAMPLE_TEXT, 'gb18030'), 'gb18030', SAMPLE_TEXT],
  ['a short GB18030', encodeText('规章0件', 'gb18030'), 'gb18030', '规章0件'],
  ['Big5', encodeText(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
  ['ASCII', Buffer.from('0\t1\t2\n'), 'utf-8', '0\t1\t2\n'],
];

for (const [name, bytes, encoding, text] of CASES) {
  test(`decodes ${name}`, () => {
    const decoded = decodeText(bytes);
    assert.equal(decoded?.encoding, encoding);
    assert.equal(decoded.text, text);
    assert.equal(decoded.damagedCount, 0);
    assert.equal(decoded.truncated, false);
  });
}

test('a wrong declared charset is not believed', () => {
  assert.equal(decodeText(Buffer.from(SAMPLE_TEXT), () => 'gb18030')?.encoding, 'utf-8');
  assert.equal(decodeText(encodeText(SAMPLE_TEXT, 'gb18030'), () => 'utf-8')?.encoding, 'gb18030');
});

test('a text cut within a character is decoded and called truncated', () => {
  const decoded = decodeText(Buffer.from(`${SAMPLE_TEXT}年`).subarray(0, -1));
  assert.deepEqual([decoded?.text, decoded?.truncated, decoded?.encoding], [SAMPLE_TEXT, true, 'utf-8']);
});

test('some broken bytes in UTF-8 are counted, not fatal', () => {
  const bytes = Buffer.from(SAMPLE_TEXT);
  bytes[60] = 0xff;
  const decoded = decodeText(bytes);
  assert.equal(decoded?.encoding, 'utf-8');
  assert.ok(decoded.damagedCount > 0);
});

test('random bytes are not text', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 400, maxLength: 800 }), (bytes) => {
      if (decodeText(bytes) === null) refused++;
    }),
    { seed: 20231122, numRuns: 300 },
  );
  assert.ok(refused >= 297, `${refused} of 300 refused`);
});

test('property: text of the sample’s characters comes back from every character set', () => {
  const character = fc.constantFrom(...Array.from(SAMPLE_TEXT));
  fc.assert(
    fc.property(fc.array(character, { minLength: 30, maxLength: 300 }), (characters) => {
      const text = characters.join('');
      assert.equal(decodeText(Buffer.from(text))?.text, text);
      assert.equal(decodeText(encodeText(text, 'gb18030'))?.text, text);
      assert.equal(decodeText(Buffer.from(text, 'utf16le'))?.text, text);
      assert.equal(decodeText(utf16be(text))?.text, text);
    }),
    { seed: 20231123, numRuns: 300 },
  );
});

test('a text that holds replacement characters from an older damage is still UTF-8', () => {
  const text = Array.from(SAMPLE_TEXT, (character, index) => (index % 6 === 0 ? '\uFFFD' : character)).join('');
  assert.equal(decodeText(Buffer.from(text))?.text, text);
});
