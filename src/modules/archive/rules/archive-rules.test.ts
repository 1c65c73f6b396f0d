import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { opennessOf, validityOf } from './archive-words.ts';
import { judgePath, pathsOf } from './judge-path.ts';
import { readDay } from './read-day.ts';
import { readHeadings, SHEET_COLUMNS } from './sheet-columns.ts';

test('days are read as offices write them, and no other way', () => {
  for (const text of [
    '2021-03-04',
    '2021/3/4',
    '2021.3.4',
    '2021年3月4日',
    '2021 年 3 月 4 日',
    '２０２１年３月４日',
    '20210304',
    '2021-03-04 15:30:00',
    '2021-03-04T15:30:00Z',
    '2021年03月04号',
  ])
    assert.equal(readDay(text), '2021-03-04', text);
  for (const text of ['', '3/4/21', '04/03/2021', '2021-02-30', '2021-13-01', '44259', '二〇二一年三月四日', '2021-03', '2021-03-04x'])
    assert.equal(readDay(text), null, text);
});

test('no heading stands for two things, and each is known with brackets, stars and spaces around it', () => {
  const headings = Object.values(SHEET_COLUMNS).flat();
  assert.equal(new Set(headings).size, headings.length);
  for (const [column, names] of Object.entries(SHEET_COLUMNS))
    for (const name of names)
      assert.deepEqual(readHeadings(['标题', `* ${name}（必填）:`]).columns[column === 'title' ? 0 : 1], column, name);
});

test('a path never leads out of the archive, whatever is written', () => {
  const piece = fc.constantFrom('..', '.', '', 'a', ' .. ', '...', '..\\', '/', '\\', 'C:', '~', '附件', '\u0000', 'a.pdf', '%2e%2e');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('/', '\\', ''), (pieces, between) => {
      const judged = judgePath(pieces.join(between));
      if (!judged.ok) return;
      const names = judged.value.split('/');
      assert.ok(
        names.every((name) => name !== '' && name !== '.' && name.trim() !== '..' && !name.includes('\\') && !name.includes('\u0000')),
        judged.value,
      );
      assert.doesNotMatch(judged.value, /^(?:\/|[A-Za-z]:)/);
    }),
    { numRuns: 2000 },
  );
  assert.deepEqual(judgePath('附件\\1\\表.pdf'), { ok: true, value: '附件/1/表.pdf' });
  assert.deepEqual(pathsOf('a.pdf；b.pdf\n c.pdf ; '), ['a.pdf', 'b.pdf', 'c.pdf']);
});

test('words of openness and validity', () => {
  assert.deepEqual(['主动公开', ' 依申请公开', '不予公开', '看情况', 'constructor'].map(opennessOf), [
    'proactive',
    'onRequest',
    'withheld',
    null,
    null,
  ]);
  assert.deepEqual(['有效', '现行有效', '已废止', '失效', '？', 'toString'].map(validityOf), [
    'inForce',
    'inForce',
    'repealed',
    'lapsed',
    null,
    null,
  ]);
});
