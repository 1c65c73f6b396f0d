import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContent } from '../../documents/rules/index.ts';
import { LONGEST_QUOTE, strayRemarks } from './stray-remarks.ts';

const TITLE = '关于疫苗接种的通知';
const LONG = '字'.repeat(LONGEST_QUOTE + 50);
const content = { ...emptyContent(TITLE), summary: LONG };

test('a remark stands where the text reads what it quotes, and nowhere else', () => {
  const cut = LONG.slice(0, LONGEST_QUOTE);
  const places = [
    { passage: 'title', start: 2, end: 4, quote: '疫苗' },
    { passage: 'title', start: 3, end: 5, quote: '疫苗' },
    { passage: 'title', start: 2, end: 5, quote: '疫苗' },
    { passage: 'title', start: 2, end: 4, quote: '' },
    { passage: 'subtitle', start: 0, end: 2, quote: '疫苗' },
    { passage: 'title', start: 0, end: TITLE.length + 1, quote: TITLE },
    // A long stretch is quoted by its beginning, if by as much as may be quoted.
    { passage: 'summary', start: 0, end: LONG.length, quote: cut },
    { passage: 'summary', start: 0, end: LONG.length, quote: cut.slice(1) },
  ];
  assert.deepEqual(strayRemarks(content, places), [1, 2, 3, 4, 5, 7]);
});
