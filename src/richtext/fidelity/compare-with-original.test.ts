import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Body } from '../body.ts';
import { passagesOf } from '../passages.ts';
import { compareWithOriginal } from './compare-with-original.ts';

function bodyOf(...paragraphs: readonly string[]): Body {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({
      type: 'paragraph',
      attrs: { textAlign: null },
      content: text === '' ? [] : [{ type: 'text', text, marks: [] }],
    })),
  };
}

/** What the places of a difference say in the body. */
function quoted(body: Body, places: readonly { readonly passage: string; readonly start: number; readonly end: number }[]): string {
  const texts = new Map(passagesOf(body).map(({ id, text }) => [id, text]));
  return places.map(({ passage, start, end }) => (texts.get(passage) ?? '').slice(start, end)).join('');
}

test('the same words are the same, however they are cut into lines, indented or set', () => {
  const body = bodyOf('各县（区）人民政府：', '现将2026年工作要点印发给你们，请认真贯彻执行。');
  const original = '　　各县(区)人民政府：\r\n\r\n现将２０２６年工作\n要点印发给你们， 请认真贯彻执行。\u200b';
  assert.deepEqual(compareWithOriginal(body, original), { ratio: 1, differences: [] });
});

test('what was changed, left out and put in is said with its place on both sides', () => {
  const original = '补贴标准为每人每月300元。由财政部门按月发放。';
  const body = bodyOf('补贴标准为每人每月500元。', '由财政部门发放（略）。');
  const { ratio, differences } = compareWithOriginal(body, original);
  assert.deepEqual(
    differences.map(({ kind, reprinted, original: said }) => [kind, reprinted, said]),
    [
      ['changed', '5', '3'],
      ['omitted', '', '按月'],
      ['added', '（略）', ''],
    ],
  );
  for (const { places, reprinted, original: said, originalStart, originalEnd } of differences) {
    assert.equal(quoted(body, places), reprinted);
    assert.equal(original.slice(originalStart, originalEnd), said);
  }
  assert.ok(ratio > 0.8 && ratio < 0.9, String(ratio));
});

test('an empty body lacks all, and of nothing there is nothing to lack', () => {
  assert.deepEqual(compareWithOriginal(bodyOf(), '全文'), {
    ratio: 0,
    differences: [{ kind: 'omitted', places: [], reprinted: '', original: '全文', originalStart: 0, originalEnd: 2 }],
  });
  assert.deepEqual(compareWithOriginal(bodyOf(''), ' \n'), { ratio: 1, differences: [] });
});

test('the differences turn the original into the body, whatever both say', () => {
  const letters = fc.constantFrom('甲', '乙', '丙', '丁', '。', '😀', '１', '1');
  const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (original, paragraphs) => {
      const body = bodyOf(...paragraphs);
      const { ratio, differences } = compareWithOriginal(body, original);
      let made = '';
      let at = 0;
      for (const { places, reprinted, originalStart, originalEnd } of differences) {
        made += original.slice(at, originalStart) + reprinted;
        at = originalEnd;
        assert.equal(quoted(body, places), reprinted);
      }
      made += original.slice(at);
      assert.equal(made.normalize('NFKC'), paragraphs.join('').normalize('NFKC'));
      assert.equal(ratio === 1, differences.length === 0);
    }),
    { numRuns: 500 },
  );
});

test('attack: two long texts that share nothing end, and say so', () => {
  const { ratio, differences } = compareWithOriginal(bodyOf('甲乙'.repeat(100_000)), '丙丁'.repeat(100_000));
  assert.equal(ratio, 0);
  assert.equal(differences.length, 1);
});
