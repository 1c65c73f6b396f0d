import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContent } from '../../../modules/documents/rules/index.ts';
import { placedRemarks } from './placed-remarks.ts';

const remark = (passage: string, start: number, quote: string) => ({ passage, start, end: start + quote.length, quote, text: '请核对' });

test('remarks go with their words to the one place where those stand now, and are astray where there is none or more', () => {
  const content = { ...emptyContent('关于流感疫苗接种的通知'), summary: '周日在县医院，周六在县医院' };
  const placed = placedRemarks(content, [
    remark('title', 2, '流感'),
    remark('title', 0, '流感'),
    remark('p-gone', 7, '周六'),
    remark('p-gone', 0, '县医院'),
    remark('title', 2, '肺炎'),
    remark('title', 40, ''),
  ]);
  assert.deepEqual(
    placed.map(({ passage, start, end, astray }) => [passage, start, end, astray]),
    [
      ['title', 2, 4, false],
      ['title', 2, 4, false],
      ['summary', 7, 9, false],
      ['p-gone', 0, 3, true],
      ['title', 2, 4, true],
      ['title', 40, 40, true],
    ],
  );
});
