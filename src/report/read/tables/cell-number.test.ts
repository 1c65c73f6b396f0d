import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCellContent } from './cell-number.ts';

const NUMBERS: readonly (readonly [raw: string, value: number, unit: string | null])[] = [
  ['0', 0, null],
  [' 12 ', 12, null],
  ['+2', 2, null],
  ['-3', -3, null],
  ['－3', -3, null],
  ['减3', -3, null],
  ['增3', 3, null],
  ['-0', 0, null],
  ['１０２', 102, null],
  ['1,204', 1204, null],
  ['1，204，500', 1204500, null],
  ['1 480', 1480, null],
  ['2\u00a0002', 2002, null],
  ['2&nbsp;002', 2002, null],
  ['２ ００２', 2002, null],
  ['２\u3000００２', 2002, null],
  ['12 345 678', 12_345_678, null],
  ['1 480.8758万元', 1480.8758, '万元'],
  ['1 010件', 1010, '件'],
  ['1480.8758万元', 1480.8758, '万元'],
  ['251000元', 251000, '元'],
  ['8040', 8040, null],
  ['12.50 万元', 12.5, '万元'],
  ['5件', 5, '件'],
  ['**7**', 7, null],
];

test('a number is read with its sign and its unit', () => {
  for (const [raw, value, unit] of NUMBERS) assert.deepEqual(readCellContent(raw), { kind: 'number', value, unit }, raw);
});

test('marks for nothing are neither 0 nor words', () => {
  for (const raw of ['/', '／', '—', '——', '-', '－', '无', '不适用', '不适\n用', ' / ', '&nbsp;'])
    assert.equal(readCellContent(raw).kind, 'nothing', raw);
});

test('anything that could be read in two ways is words', () => {
  const doubtful = [
    '00',
    '007',
    '1 2',
    '12 5',
    '2 00 2',
    '0 123',
    '1 480 2',
    '1234 567',
    '739.2 178',
    '13\n653',
    '34\n45',
    '18万余',
    '约3',
    '二十余',
    '3/4',
    '5.1万',
    '见附件',
    '1.',
    '1,20',
    '12,3456',
    '3-4',
    '',
    '   ',
    '2021年',
    '9'.repeat(50),
  ];
  for (const raw of doubtful) assert.equal(readCellContent(raw).kind, 'words', JSON.stringify(raw));
});
