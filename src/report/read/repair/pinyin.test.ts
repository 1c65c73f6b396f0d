import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unrepaired } from '../restored-text.ts';
import { removePinyin } from './pinyin.ts';

const cleaned = (text: string): string => removePinyin(unrepaired(text)).restored.text;

test('toned pinyin behind a character goes, with or without a blank inside', () => {
  assert.equal(cleaned('服務(wù)事項(xiàng)'), '服務事項');
  assert.equal(cleaned('大會(huì )通過(guò)綠(lǜ)色'), '大會通過綠色');
  assert.equal(cleaned('業(yè)務（wù）'), '業務');
  assert.equal(cleaned('結(ji\u00e9)果'), '結果');
  assert.equal(cleaned('結(jie\u0301)果'), '結果');
});

test('neutral syllables go only behind the characters read so', () => {
  assert.equal(cleaned('我們(men)的局'), '我們的局');
  assert.equal(cleaned('局(men)'), '局(men)');
});

test('other parentheses stay', () => {
  for (const text of [
    '（一）总体情况',
    '(一)总体情况',
    '协议第六版(IPv6)',
    '张三(男)',
    '方案(a)',
    '函(2018)14号',
    '(川卫发〔2018〕14号)',
    '见(appendix)',
    '(wù)开头',
  ]) {
    assert.equal(cleaned(text), text);
  }
});

test('what was deleted is counted and placed in the source', () => {
  const { repair, restored } = removePinyin(unrepaired('政務(wù)信息及業(yè)務(wù)'));
  assert.equal(repair?.count, 3);
  assert.deepEqual(repair?.places[0], { start: 2, end: 6 });
  assert.equal(restored.toSource(restored.text.length), 19);
  assert.match(repair?.message ?? '', /3处/);
});
