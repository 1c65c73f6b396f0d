import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUILT_IN_WORDS, readWordRows, WORD_CODES, WORD_COLUMNS, writeWordRows } from '../index.ts';

const HEADER = WORD_COLUMNS.map(([title]) => title);
const GOOD = ['布署', '部署', 'wrongWord', 'warning', 'wording', '错别字', '词典', '', '', '公布署名|发布署名'];

test('rows that were written are read back as the same words', () => {
  const { words, findings } = readWordRows(writeWordRows(BUILT_IN_WORDS));
  assert.deepEqual(findings, []);
  assert.deepEqual(words, BUILT_IN_WORDS);
});

test('columns may stand in any order, under Chinese titles or field names, with more beside them', () => {
  const { words, findings } = readWordRows([
    ['备注', 'note', 'gate', '级别', '类别', '依据', '要查的词'],
    ['', '错别字', 'wording', 'warning', 'wrongWord', '词典', '布署'],
    ['', '', '', '', '', '', ''],
  ]);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    words.map(({ word, instead, from, except }) => ({ word, instead, from, except })),
    [{ word: '布署', instead: null, from: null, except: [] }],
  );
});

test('every code of a word can be imported', () => {
  const { words, findings } = readWordRows([HEADER, ...WORD_CODES.map((code) => GOOD.map((cell, index) => (index === 2 ? code : cell)))]);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    words.map(({ code }) => code),
    WORD_CODES,
  );
});

const BAD: readonly (readonly [what: string, column: number, value: string, said: RegExp])[] = [
  ['no word', 0, ' ', /没有写要查的词/],
  ['the same word instead', 1, '布署', /与要查的词相同/],
  ['an unknown code', 2, '错词', /类别“错词”不认识/],
  ['an unknown severity', 3, '严重', /级别“严重”不认识/],
  ['an unknown gate', 4, '语言关', /关口“语言关”不认识/],
  ['no note', 5, '', /没有写说明/],
  ['no source', 6, '', /没有写依据/],
  ['an impossible day', 7, '2026-02-30', /日期“2026-02-30”/],
  ['a day of another form', 8, '2026年1月1日', /日期“2026年1月1日”/],
  ['an exception without the word', 9, '公布', /例外“公布”应当包含“布署”/],
];

for (const [what, column, value, said] of BAD) {
  test(`a row with ${what} is said with its number and left out, and the next one is read`, () => {
    const bad = GOOD.map((cell, index) => (index === column ? value : cell));
    const { words, findings } = readWordRows([HEADER, bad, ['既使', ...GOOD.slice(1, 9), '']]);
    assert.deepEqual(
      words.map(({ word }) => word),
      ['既使'],
    );
    assert.deepEqual([...new Set(findings.map(({ row }) => row))], [2]);
    assert.match(findings.map(({ sentence }) => sentence).join(), said);
  });
}

test('a word twice, and days the wrong way round', () => {
  const { words, findings } = readWordRows([HEADER, GOOD, GOOD, ['既使', '', ...GOOD.slice(2, 7), '2026-02-01', '2026-01-01', '']]);
  assert.equal(words.length, 1);
  assert.deepEqual(
    findings.map(({ code, row }) => [code, row]),
    [
      ['duplicate', 3],
      ['badField', 4],
    ],
  );
});

test('a table without a header or a required column gives one finding each and no word', () => {
  assert.equal(readWordRows([]).findings[0]?.code, 'noHeader');
  const { words, findings } = readWordRows([HEADER.slice(0, 5), GOOD]);
  assert.deepEqual(words, []);
  assert.deepEqual(
    findings.map(({ code, column }) => [code, column]),
    [
      ['missingColumn', '说明'],
      ['missingColumn', '依据'],
    ],
  );
});
