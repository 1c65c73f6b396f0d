import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unrepaired } from '../restored-text.ts';
import { undoByteShift } from './byte-shift.ts';

/** Stands for the character set table, which pure code doesn't have. */
const known = new Map([['。ㄒ唬┬畔⒌那闆r', '（一）信息的情況']]);
const shift = (stretch: string): string | null => known.get(stretch) ?? null;

test('a shifted stretch is put right where its bytes are whole, and what follows it stays', () => {
  const { restored, repair, damaged } = undoByteShift(unrepaired('正文\n　　。ㄒ唬┬畔⒌那闆r如下\n正文'), shift);
  assert.equal(restored.text, '正文\n　　（一）信息的情況如下\n正文');
  assert.equal(repair?.count, 1);
  assert.deepEqual(damaged, []);
  assert.equal(restored.toSource(restored.text.indexOf('如下')), 14);
});

test('bytes that are not whole are reported as a damaged line, never guessed', () => {
  const source = '正文\n。ㄒ唬┬畔⒌那\ufffd';
  const { restored, damaged } = undoByteShift(unrepaired(source), shift);
  assert.equal(restored.text, source);
  assert.deepEqual(damaged, [{ start: 3, end: source.length }]);
});

test('without a table the line is only reported', () => {
  const { repair, damaged } = undoByteShift(unrepaired('。ㄒ唬┬畔⒌那闆r'), undefined);
  assert.equal(repair, null);
  assert.equal(damaged.length, 1);
});

test('drawn tables, list marks and foreign words are no damage', () => {
  for (const text of ['┌──┬──┐\n│规章│０│\n└──┴──┘', '⒈加强领导；⒉完善制度', '采用ΔT与α指标公开监测信息', 'カタカナ名称的公开信息']) {
    const { restored, damaged } = undoByteShift(unrepaired(text), shift);
    assert.equal(restored.text, text);
    assert.deepEqual(damaged, []);
  }
});
