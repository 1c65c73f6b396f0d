import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedSpans } from './counted-spans.ts';

test('更正 is not counted in table three; one that a year has reported as new ends there (art 41)', () => {
  const toRecord = (on: string) => ({ on, from: 'information', to: 'recordCorrection' }) as const;
  const toInformation = (on: string) => ({ on, from: 'recordCorrection', to: 'information' }) as const;
  assert.deepEqual(countedSpans('information', '2025-12-20', []), [{ from: '2025-12-20', to: null }]);
  assert.deepEqual(countedSpans('recordCorrection', '2025-12-20', []), []);
  // Within the year it never was one.
  assert.deepEqual(countedSpans('recordCorrection', '2025-12-20', [toRecord('2025-12-31')]), []);
  assert.deepEqual(countedSpans('recordCorrection', '2025-12-20', [toRecord('2026-01-04')]), [{ from: '2025-12-20', to: '2026-01-04' }]);
  // The other way round it is new from that day on, for the year before reported nothing of it.
  assert.deepEqual(countedSpans('information', '2025-12-20', [toInformation('2026-01-04')]), [{ from: '2026-01-04', to: null }]);
  assert.deepEqual(countedSpans('information', '2025-03-03', [toRecord('2025-03-05'), toInformation('2025-03-10')]), [
    { from: '2025-03-10', to: null },
  ]);
  assert.deepEqual(countedSpans('information', '2025-12-20', [toRecord('2026-01-04'), toInformation('2026-01-05')]), [
    { from: '2025-12-20', to: null },
  ]);
  assert.deepEqual(countedSpans('information', '2024-12-20', [toRecord('2025-01-04'), toInformation('2026-01-05')]), [
    { from: '2024-12-20', to: '2025-01-04' },
    { from: '2026-01-05', to: null },
  ]);
});
