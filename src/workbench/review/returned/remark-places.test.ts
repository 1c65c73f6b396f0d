import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, type Body } from '../../../richtext/index.ts';
import { remarkPlaces } from './remark-places.ts';

const body = (...texts: readonly string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text, marks: [] }] })),
});
const BEFORE = body('第一段没有错。', '第二段有错字。');
const remark = { passage: passagesOf(BEFORE)[1]?.id ?? '', start: 3, end: 6, quote: '有错字', text: '请改' };

test('a remark stands in its own passage', () => {
  assert.deepEqual(remarkPlaces(BEFORE, [remark]), [
    { key: 'remark 0', place: { kind: 'text', path: [1] }, start: 3, end: 6, severity: 'remark' },
  ]);
});

test('where other words of the passage were mended, it stands where its quote is', () => {
  const [found] = remarkPlaces(body('新的一段。', '第一段没有错。', '本文第二段有错字。'), [remark]);
  assert.deepEqual([found?.place.path, found?.start, found?.end], [[2], 5, 8]);
});

test('where its words are gone, or it is not on the body, it has no place', () => {
  assert.deepEqual(remarkPlaces(body('第一段没有错。', '第二段没有了。'), [remark, { ...remark, passage: 'title', quote: '' }]), []);
});
