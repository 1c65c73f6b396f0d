import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomBody } from '../../../test/factories/richtext/random-body.ts';
import { bodyOfDiff, changesSummary, diffBodies, diffToHtml, readBody, type BlockChange, type Body } from '../index.ts';

const SEED = 20261122;
const ADDRESS = { imageAddress: (file: string): string => `/files/${file}` };

function bodyOf(...content: readonly unknown[]): Body {
  const read = readBody({ type: 'doc', content });
  assert.ok(read.ok);
  return read.value;
}

function paragraph(characters: string, ...marks: readonly string[]): unknown {
  return { type: 'paragraph', content: [{ type: 'text', text: characters, marks: marks.map((type) => ({ type })) }] };
}

function table(...rows: readonly (readonly string[])[]): unknown {
  return {
    type: 'table',
    content: rows.map((cells) => ({ type: 'tableRow', content: cells.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })) })),
  };
}

function list(...items: readonly string[]): unknown {
  return { type: 'bulletList', content: items.map((text) => ({ type: 'listItem', content: [paragraph(text)] })) };
}

function kinds(changes: readonly BlockChange[]): readonly string[] {
  return changes.map(({ kind }) => kind);
}

function shown(before: Body, after: Body): string {
  return diffToHtml(diffBodies(before, after), ADDRESS).replaceAll(/\n|<div[^>]*>|<\/div>|<\/?tbody>/g, '');
}

test('a changed paragraph shows its changed characters, words and numbers', () => {
  const before = bodyOf(paragraph('2026年受理申请120件，办结118件。'));
  const after = bodyOf(paragraph('2026年受理申请122件，已办结118件。'));
  assert.equal(shown(before, after), '<p>2026年受理申请<del>120</del><ins>122</ins>件，<ins>已</ins>办结118件。</p>');
});

test('a rewritten paragraph is one that went and one that came', () => {
  const changes = diffBodies(bodyOf(paragraph('全市召开安全生产会议。')), bodyOf(paragraph('本月起施行新的收费标准，请予遵守。')));
  assert.deepEqual(kinds(changes), ['deleted', 'inserted']);
});

test('an inserted paragraph leaves the others the same; the moved one went and came', () => {
  const [a, b, c] = ['第一条 为了规范工作，制定本办法。', '第二条 本办法适用于全市。', '第三条 自发布之日起施行。'].map((text) =>
    paragraph(text),
  );
  assert.deepEqual(kinds(diffBodies(bodyOf(a, c), bodyOf(a, b, c))), ['same', 'inserted', 'same']);
  assert.deepEqual(kinds(diffBodies(bodyOf(a, b, c), bodyOf(b, c, a))), ['deleted', 'same', 'same', 'inserted']);
});

test('only the looks changed', () => {
  assert.equal(
    shown(
      bodyOf(paragraph('重要通知')),
      bodyOf({
        type: 'paragraph',
        content: [
          { type: 'text', text: '重要', marks: [{ type: 'bold' }] },
          { type: 'text', text: '通知' },
        ],
      }),
    ),
    '<p><span class="restyled" title="样式有改动"><strong>重要</strong></span>通知</p>',
  );
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '总则' }] };
  assert.match(shown(bodyOf(paragraph('总则')), bodyOf(heading)), /^<h2>总则<span class="change-note">/);
});

test('in a table the changed cell shows, rows and columns come and go', () => {
  const before = bodyOf(table(['项目', '件数'], ['受理', '120'], ['办结', '118']));
  assert.equal(
    shown(before, bodyOf(table(['项目', '件数'], ['受理', '122'], ['办结', '118']))),
    '<table><tr><td><p>项目</p></td><td><p>件数</p></td></tr><tr><td><p>受理</p></td><td><p><del>120</del><ins>122</ins></p></td></tr><tr><td><p>办结</p></td><td><p>118</p></td></tr></table>',
  );
  assert.match(
    shown(before, bodyOf(table(['项目', '件数'], ['受理', '120'], ['撤回', '1'], ['办结', '118']))),
    /<tr class="inserted"><td class="inserted"><ins><p>撤回/,
  );
  assert.equal(
    (
      shown(before, bodyOf(table(['项目', '上年', '件数'], ['受理', '90', '120'], ['办结', '88', '118']))).match(
        /<td class="inserted">/g,
      ) ?? []
    ).length,
    3,
  );
});

test('a table whose merged cells change is shown before and after', () => {
  const merged = (rowspan: number): unknown => ({
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', attrs: { rowspan }, content: [paragraph('组')] },
          { type: 'tableCell', content: [paragraph('一')] },
        ],
      },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('二')] }] },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('三')] }] },
    ],
  });
  const html = shown(bodyOf(merged(2)), bodyOf(merged(3)));
  assert.match(html, /^<del><table>.*<\/table><\/del><ins><table>.*<\/table><\/ins>$/);
});

test('list items come and go; a picture’s caption changes', () => {
  assert.equal(
    shown(bodyOf(list('身份证原件', '户口簿复印件')), bodyOf(list('身份证原件', '近期照片两张', '户口簿复印件'))),
    '<ul><li><p>身份证原件</p></li><li><ins><p>近期照片两张</p></ins></li><li><p>户口簿复印件</p></li></ul>',
  );
  const image = (caption: string): unknown => ({ type: 'image', attrs: { file: '0a'.repeat(32), alt: '合影', caption } });
  assert.match(shown(bodyOf(image('图1')), bodyOf(image('图2'))), /<figcaption>.*<del>1<\/del><ins>2<\/ins><\/figcaption>/);
});

test('the summary counts blocks and characters', () => {
  const before = bodyOf(paragraph('第一段内容在这里'), paragraph('第二段'), paragraph('要删的话'));
  const after = bodyOf(paragraph('第一段的内容在这里'), paragraph('第二段'), paragraph('新来的一整段文字'));
  assert.equal(changesSummary(diffBodies(before, after)).sentence, '新增 1 段，删除 1 段，修改 1 段；共增 9 字，删 4 字。');
  assert.equal(changesSummary(diffBodies(before, before)).sentence, '没有改动。');
});

test('either text comes back from the difference of any two', () => {
  fc.assert(
    fc.property(randomBody, randomBody, fc.nat(), (one, other, cut) => {
      // A pair that shares much, and one that shares little.
      const mixed: Body = {
        type: 'doc',
        content: [...one.content.slice(0, cut % 4), ...other.content.slice(0, 2), ...one.content.slice((cut % 4) + 1)],
      };
      for (const after of [other, mixed]) {
        const changes = diffBodies(one, after);
        assert.deepEqual(bodyOfDiff(changes, 'after'), after);
        assert.deepEqual(bodyOfDiff(changes, 'before'), one);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('an unchanged body has no change, and no mark of one is shown', () => {
  fc.assert(
    fc.property(randomBody, (body) => {
      const changes = diffBodies(body, structuredClone(body));
      assert.ok(changes.every(({ kind }) => kind === 'same'));
      assert.doesNotMatch(diffToHtml(changes, ADDRESS), /<(?:ins|del)>|restyled|change-note/);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

/** A fixed sequence of characters without pattern. */
function noise(length: number, seed: number): string {
  let state = seed;
  let text = '';
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += String.fromCharCode(0x4e00 + (state >>> 20));
  }
  return text;
}

test('hostile pairs end: long lines with nothing, one or two characters in common, thousands of unlike blocks', () => {
  const pairs: readonly (readonly [Body, Body])[] = [
    [bodyOf(paragraph(noise(200_000, 1))), bodyOf(paragraph(noise(200_000, 2)))],
    [bodyOf(paragraph('甲乙'.repeat(100_000))), bodyOf(paragraph('乙丙甲'.repeat(80_000)))],
    [
      bodyOf(...Array.from({ length: 4_000 }, (_, index) => paragraph(noise(30, index)))),
      bodyOf(...Array.from({ length: 4_000 }, (_, index) => paragraph(noise(30, index + 10_000)))),
    ],
  ];
  for (const [before, after] of pairs) {
    const changes = diffBodies(before, after);
    assert.deepEqual(bodyOfDiff(changes, 'after'), after);
    assert.deepEqual(bodyOfDiff(changes, 'before'), before);
  }
});

test('a long text with a few changes is compared exactly', () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => noise(60, index + 1));
  const before = bodyOf(...lines.map((line) => paragraph(line)));
  const after = bodyOf(
    ...lines.flatMap((line, index) =>
      index === 1_500 ? [] : [paragraph(index % 500 === 7 ? `${line.slice(0, 30)}改${line.slice(31)}` : line)],
    ),
  );
  const { inserted, deleted, changed, insertedCharacters } = changesSummary(diffBodies(before, after));
  assert.deepEqual([inserted, deleted, changed, insertedCharacters], [0, 1, 6, 6]);
});
