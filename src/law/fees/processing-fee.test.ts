import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { feeByPages, feeByPieces, piecesBefore, type Fee, type NoFee } from '../index.ts';
import type { Result } from '../../kernel/result.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

const ON = day('2026-11-02');

function yuan(fee: Result<Fee, NoFee>): number {
  assert.ok(fee.ok);
  return fee.value.yuan;
}

/** 办法 art 4: the worked numbers, and the first piece of each tier. */
const BY_PIECES: readonly (readonly [pieces: number, yuan: number])[] = [
  [0, 0],
  [1, 0],
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [35, 3000],
  [40, 4000],
  [41, 4300],
  [45, 5500],
  [50, 7000],
  [51, 7400],
];

for (const [pieces, expected] of BY_PIECES) {
  test(`art 4: ${pieces} pieces in a month are ${expected} yuan`, () => assert.equal(yuan(feeByPieces(ON, pieces, 0)), expected));
}

/** 办法 art 5. */
const BY_PAGES: readonly (readonly [pages: number, yuan: number])[] = [
  [0, 0],
  [30, 0],
  [31, 10],
  [100, 700],
  [101, 720],
  [200, 2700],
  [201, 2740],
  [250, 4700],
];

for (const [pages, expected] of BY_PAGES) {
  test(`art 5: ${pages} pages are ${expected} yuan`, () => assert.equal(yuan(feeByPages(ON, pages)), expected));
}

test('the pieces of a month cost the same however they are spread over applications', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), (applications) => {
      let before = 0;
      let sum = 0;
      for (const pieces of applications) {
        sum += yuan(feeByPieces(ON, pieces, before));
        before += pieces;
      }
      assert.equal(sum, yuan(feeByPieces(ON, before, 0)));
    }),
  );
});

test('only the pieces of the same calendar month add up', () => {
  const earlier = [
    { receivedOn: day('2026-10-31'), pieces: 9 },
    { receivedOn: day('2026-11-01'), pieces: 8 },
    { receivedOn: day('2025-11-01'), pieces: 7 },
    { receivedOn: day('2026-11-02'), pieces: 1 },
  ];
  assert.equal(piecesBefore(earlier, ON), 9);
  assert.deepEqual(feeByPieces(ON, 3, 9), {
    ok: true,
    value: {
      yuan: 200,
      source: '政府信息公开信息处理费管理办法（国办函〔2020〕109号）',
      article: '第四条',
      lines: [
        { from: 10, to: 10, yuanEach: 0, yuan: 0 },
        { from: 11, to: 12, yuanEach: 100, yuan: 200 },
      ],
    },
  });
});

test('no fee before the measures are in force, and none for a count that is none', () => {
  assert.deepEqual(feeByPieces(day('2020-12-31'), 40, 0), { ok: false, error: { kind: 'noFeesYet' } });
  assert.equal(yuan(feeByPieces(day('2021-01-01'), 11, 0)), 100);
  for (const count of [-1, 1.5, Number.NaN, 1e9])
    assert.deepEqual(feeByPages(ON, count), { ok: false, error: { kind: 'notACount', count } });
});
