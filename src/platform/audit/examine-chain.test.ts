import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyLine, copyValues, textLines } from './copy-text.ts';
import { examineChain } from './examine-chain.ts';
import { isSeen, parseSnapshot } from './snapshot.ts';

function entry(entryId: number, transaction: number): Buffer {
  const values = ['1', String(entryId), String(transaction), '2026-11-22 08:00:00+00', 'system', null, 'x', null, null, null];
  return Buffer.from(copyLine([...values, 'thing', '1', 'try', null, null, null]));
}

test('a transaction that wrote much and has not been sealed yet is no finding, however many lines wait', () => {
  const chain = examineChain({ agencyId: 1, position: { floorEntryId: 0, upto: '10:20:15' }, unsealedBefore: '2026-11-22 07:00:00+00' });
  for (let number = 1; number <= 25_000; number += 1) chain.addEntry(entry(number, 15));
  const { unsealed, errors, warnings } = chain.finish();
  assert.deepEqual({ unsealed, errors, warnings }, { unsealed: 25_000, errors: 0, warnings: 0 });
});

test('of very many findings the first are kept and all are counted', () => {
  const chain = examineChain({ agencyId: 1, position: { floorEntryId: 0, upto: '10:20:15' }, unsealedBefore: '' });
  for (let number = 1; number <= 25_000; number += 1) chain.addTail(entry(number, 12));
  const { findings, errors } = chain.finish();
  assert.deepEqual([findings.length, errors], [1_000, 25_000]);
});

test('a snapshot sees what had ended when it was taken', () => {
  const snapshot = parseSnapshot('10:20:14,15');
  assert.deepEqual(
    [9n, 10n, 14n, 15n, 19n, 20n].map((transaction) => isSeen(snapshot, transaction)),
    [true, true, false, false, true, false],
  );
  assert.throws(() => parseSnapshot('10:20'));
});

test('a line of COPY holds any text and tells nothing from an empty one', async () => {
  const values = ['a\tb', 'c\nd\r\f\v\b', '\\N', '\\', '', null, '汉字\u2028'];
  assert.deepEqual(copyValues(copyLine(values)), values);
  const lines: string[] = [];
  const pieces = [...Buffer.from(copyLine(values) + copyLine(['2']))].map((byte) => Buffer.from([byte]));
  for await (const some of textLines(
    (async function* () {
      yield* pieces;
    })(),
  )) {
    lines.push(...some.map((line) => line.toString('utf8')));
  }
  assert.deepEqual(lines, [copyLine(values), copyLine(['2'])]);
});
