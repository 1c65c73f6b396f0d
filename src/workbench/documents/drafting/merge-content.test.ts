import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContent, type DocumentContent } from '../../../modules/documents/rules/index.ts';
import type { BodyBlock } from '../../../richtext/index.ts';
import { mergeContent, withTheirs } from './merge-content.ts';

const line = (text: string): BodyBlock => ({ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text, marks: [] }] });
const body = (...lines: readonly string[]): DocumentContent['body'] => ({ type: 'doc', content: lines.map(line) });
const file = (name: string) => ({ file: name.repeat(64).slice(0, 64), name, mediaType: 'text/plain', bytes: 1, inline: false });

const base: DocumentContent = {
  ...emptyContent('关于防汛的通知'),
  body: body('一', '二', '三'),
  attachments: [file('a'), file('b')],
  fields: { scope: '全县', contact: '110' },
};

test('what they changed and I did not is taken over, and said', () => {
  const mine = { ...base, title: '关于做好防汛工作的通知' };
  const theirs = { ...base, summary: '要点', body: body('一', '二', '三', '四'), fields: { ...base.fields, scope: '全市' } };
  const { content, clashes, doubled, taken } = mergeContent(base, mine, theirs);
  assert.equal(content.title, '关于做好防汛工作的通知');
  assert.equal(content.summary, '要点');
  assert.deepEqual(content.body, body('一', '二', '三', '四'));
  assert.deepEqual(content.fields, { scope: '全市', contact: '110' });
  assert.deepEqual([clashes, doubled, taken], [[], 0, ['body', 'summary', 'fields/scope']]);
});

test('where both changed, it is asked; theirs can be had part by part', () => {
  const mine = { ...base, title: '甲', fields: { ...base.fields, scope: '全县各乡' } };
  const theirs = { ...base, title: '乙', fields: { contact: '110' } };
  const merged = mergeContent(base, mine, theirs);
  assert.deepEqual(
    merged.clashes.map(({ path }) => path),
    ['title', 'fields/scope'],
  );
  assert.equal(merged.content.title, '甲');
  const [title, scope] = merged.clashes;
  assert.ok(title !== undefined && scope !== undefined);
  const settled = withTheirs(withTheirs(merged.content, title, theirs), scope, theirs);
  assert.equal(settled.title, '乙');
  assert.deepEqual(settled.fields, { contact: '110' });
});

test('both ways of the same paragraph stay', () => {
  const merged = mergeContent(base, { ...base, body: body('一', '甲', '三') }, { ...base, body: body('一', '乙', '三') });
  assert.deepEqual(merged.content.body, body('一', '乙', '甲', '三'));
  assert.equal(merged.doubled, 1);
});

test('files that one added stay, and those that one took away go', () => {
  const mine = { ...base, attachments: [file('a'), file('b'), file('c')] };
  const theirs = { ...base, attachments: [file('b'), file('d')] };
  assert.deepEqual(
    mergeContent(base, mine, theirs).content.attachments.map(({ name }) => name),
    ['b', 'c', 'd'],
  );
});
