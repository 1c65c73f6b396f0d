import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomBody } from '../../test/factories/richtext/random-body.ts';
import { bodyText, canonicalBody, locate, passageAt, passagesOf, readBody, replaceInBody, type Body } from './index.ts';

const SEED = 20261122;

function bodyOf(...content: readonly unknown[]): Body {
  const read = readBody({ type: 'doc', content });
  assert.ok(read.ok);
  return read.value;
}

function paragraph(...content: readonly unknown[]): unknown {
  return { type: 'paragraph', content };
}

function text(characters: string, ...marks: readonly string[]): unknown {
  return { type: 'text', text: characters, marks: marks.map((type) => ({ type })) };
}

const note = (characters: string): unknown => ({ type: 'footnote', attrs: { text: characters } });
const LINE_BREAK = { type: 'hardBreak' };

test('passages are paragraphs, headings, cells, items, notes, captions and alternative texts, in reading order', () => {
  const body = bodyOf(
    { type: 'heading', attrs: { level: 2 }, content: [text('标题')] },
    paragraph(text('甲'), note('注一'), text('乙', 'bold'), LINE_BREAK, text('丙')),
    paragraph(),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('项'))] }] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('格'))] }, { type: 'tableCell' }] }],
    },
    { type: 'image', attrs: { file: '0f'.repeat(32), alt: '合影', caption: '图1' } },
  );
  assert.deepEqual(
    passagesOf(body).map(({ text, place }) => [text, place.kind, place.path.join('.')]),
    [
      ['标题', 'text', '0'],
      ['甲乙\n丙', 'text', '1'],
      ['注一', 'footnote', '1'],
      ['项', 'text', '3.0.0'],
      ['格', 'text', '4.0.0.0'],
      ['合影', 'alt', '5'],
      ['图1', 'caption', '5'],
    ],
  );
  assert.equal(bodyText(body), '标题\n甲乙\n丙\n\n项\n格\t\n图1\n注一');
});

test('a passage keeps its id when others come and go; equal ones are told apart', () => {
  const ids = (body: Body): readonly string[] => passagesOf(body).map(({ id }) => id);
  const [first = '', second = ''] = ids(bodyOf(paragraph(text('第一段')), paragraph(text('第二段'))));
  assert.deepEqual(ids(bodyOf(paragraph(text('新段')), paragraph(text('第二段'))))[1], second);
  assert.deepEqual(ids(bodyOf(paragraph(text('第一段')), paragraph(text('第一段')))), [first, `${first}-2`]);
  assert.equal(new Set([first, second]).size, 2);
});

test('positions skip notes and count breaks', () => {
  const body = bodyOf(paragraph(text('甲'), note('注'), text('乙'), LINE_BREAK, text('丙')));
  const id = passagesOf(body)[0]?.id ?? '';
  const range = (start: number, end: number): unknown => {
    const found = locate(body, id, start, end);
    return found === null ? null : [found.from, found.to];
  };
  assert.deepEqual(
    [range(0, 1), range(1, 2), range(0, 4), range(3, 4), range(4, 4)],
    [
      [0, 1],
      [2, 3],
      [0, 5],
      [4, 5],
      [5, 5],
    ],
  );
  assert.equal(range(0, 5), null);
  assert.equal(locate(body, 'gone', 0, 0), null);
  assert.deepEqual(passageAt(body, [0], 2, 5), { passage: id, start: 1, end: 4, quote: '乙\n丙' });
  assert.equal(passageAt(body, [7], 0, 1), null);
});

test('every stretch of every passage is quoted exactly by its place', () => {
  fc.assert(
    fc.property(randomBody, fc.nat(), fc.nat(), (body, a, b) => {
      for (const { id, text: characters, place } of passagesOf(body)) {
        const [start, end] = [a % (characters.length + 1), b % (characters.length + 1)].toSorted((x, y) => x - y);
        if (start === undefined || end === undefined) continue;
        const range = locate(body, id, start, end);
        assert.ok(range !== null);
        if (place.kind !== 'text') continue;
        const back = passageAt(body, range.place.path, range.from, range.to);
        assert.deepEqual(back, { passage: id, start, end, quote: characters.slice(start, end) });
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('a replacement looks like what it replaces; notes stay', () => {
  const body = bodyOf(paragraph(text('截止'), text('按装', 'bold'), note('注'), text('完成')));
  const id = passagesOf(body)[0]?.id ?? '';
  const fixed = replaceInBody(body, id, 2, 4, '安装');
  assert.ok(fixed.ok);
  assert.deepEqual(fixed.value, bodyOf(paragraph(text('截止'), text('安装', 'bold'), note('注'), text('完成'))));
  const inside = replaceInBody(body, id, 3, 5, '\n好');
  assert.ok(inside.ok);
  assert.deepEqual(
    inside.value,
    bodyOf(paragraph(text('截止'), text('按', 'bold'), LINE_BREAK, text('好', 'bold'), note('注'), text('成'))),
  );
});

test('what is gone or lies outside is not replaced', () => {
  const body = bodyOf(paragraph(text('甲𠮷乙')));
  const id = passagesOf(body)[0]?.id ?? '';
  const kind = (passage: string, start: number, end: number): string => {
    const result = replaceInBody(body, passage, start, end, '');
    return result.ok ? 'replaced' : result.error.kind;
  };
  assert.deepEqual(
    [kind('gone', 0, 1), kind(id, 0, 9), kind(id, 2, 3), kind(id, 2, 1)],
    ['passageGone', 'rangeOutside', 'rangeOutside', 'rangeOutside'],
  );
  assert.equal(kind(id, 1, 3), 'replaced');
});

test('after any replacement the passage reads as spliced, its notes are all there, and the body is in its one form', () => {
  const cut = (characters: string, at: number): boolean => /[\ud800-\udbff]/.test(characters.charAt(at - 1));
  fc.assert(
    fc.property(randomBody, fc.nat(), fc.nat(), fc.constantFrom('', '字', '两字', 'A\nB'), (body, a, b, replacement) => {
      const passages = passagesOf(body);
      const passage = passages[a % Math.max(1, passages.length)];
      if (passage?.place.kind !== 'text') return;
      const characters = passage.text;
      const [start = 0, end = 0] = [a % (characters.length + 1), b % (characters.length + 1)].toSorted((x, y) => x - y);
      if (cut(characters, start) || cut(characters, end)) return;
      const result = replaceInBody(body, passage.id, start, end, replacement);
      assert.ok(result.ok);
      const notes = (of: Body): readonly string[] => passagesOf(of).flatMap((one) => (one.place.kind === 'footnote' ? [one.text] : []));
      assert.deepEqual(notes(result.value), notes(body));
      const path = passage.place.path.join('.');
      const now = passagesOf(result.value).find(({ place }) => place.kind === 'text' && place.path.join('.') === path)?.text ?? '';
      const expected = characters.slice(0, start) + replacement + characters.slice(end);
      if (expected.trim() !== '') assert.equal(now, expected);
      const again = readBody(JSON.parse(canonicalBody(result.value)));
      if (expected.trim() !== '') assert.ok(again.ok && canonicalBody(again.value) === canonicalBody(result.value));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('reading the canonical spelling gives the body again', () => {
  fc.assert(
    fc.property(randomBody, (body) => {
      const again = readBody(JSON.parse(canonicalBody(body)));
      assert.ok(again.ok);
      assert.deepEqual(again.value, body);
      assert.equal(canonicalBody(again.value), canonicalBody(body));
    }),
    { seed: SEED, numRuns: 300 },
  );
});
