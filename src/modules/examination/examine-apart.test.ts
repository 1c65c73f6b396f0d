import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { examineApart } from './examine-apart.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a paste that takes long to check cannot keep the site from answering', async () => {
  const order: string[] = [];
  const examined = examineApart(bytes('一、总体情况\n'.repeat(12_000))).then((result) => {
    order.push('examined');
    return result;
  });
  await pause(1);
  order.push('answered');
  assert.ok((await examined).ok);
  assert.deepEqual(order, ['answered', 'examined']);
});

test('a paste of megabytes is refused by its length, not checked for minutes', async () => {
  const refused = await examineApart(bytes('共计10件，其中网络申请3件。'.repeat(100_000)));
  assert.ok(!refused.ok);
  assert.equal(refused.error.code, 'source.tooLong');
});

test('a flood of pastes is turned away instead of filling the memory, and the next one is checked', async () => {
  const all = await Promise.all(Array.from({ length: 25 }, () => examineApart(bytes('2021年政府信息公开工作年度报告'))));
  assert.deepEqual([all.filter((one) => one.ok).length, all.filter((one) => !one.ok && one.error.code === 'check.busy').length], [20, 5]);
  assert.ok((await examineApart(bytes('2021年政府信息公开工作年度报告'))).ok);
});
