import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isExportDue } from './export-due.ts';

test('an export is due once a day from its hour on, in Shanghai, however late somebody looks', () => {
  const cases: readonly (readonly [made: string | null, hour: number, now: string, due: boolean])[] = [
    [null, 2, '2026-11-22T00:00:00+08:00', true],
    ['2026-11-21T02:05:00+08:00', 2, '2026-11-22T01:59:59+08:00', false],
    ['2026-11-21T02:05:00+08:00', 2, '2026-11-22T02:00:00+08:00', true],
    ['2026-11-22T02:03:00+08:00', 2, '2026-11-22T03:00:00+08:00', false],
    // The program was off at two; it is made up for.
    ['2026-11-21T02:05:00+08:00', 2, '2026-11-22T09:00:00+08:00', true],
    // Made by hand before the hour: at the hour it is made again.
    ['2026-11-22T01:00:00+08:00', 2, '2026-11-22T02:00:00+08:00', true],
    ['2026-11-21T23:30:00+08:00', 23, '2026-11-22T22:00:00+08:00', false],
    ['2026-11-21T00:10:00+08:00', 0, '2026-11-22T00:00:00+08:00', true],
  ];
  for (const [made, hour, now, due] of cases)
    assert.equal(isExportDue(made === null ? null : new Date(made), hour, new Date(now)), due, `${made} ${hour} ${now}`);
});
