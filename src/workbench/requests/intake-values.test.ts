import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEW_INTAKE, wishOf } from './intake-values.ts';

test('the day that decides the receipt follows the day of arrival, unless the signature was another', () => {
  const days = (values: Partial<typeof NEW_INTAKE>) => {
    const { arrivedOn, submittedOn, signedOn } = wishOf({ ...NEW_INTAKE, arrivedOn: '2026-10-26', ...values });
    return [arrivedOn, submittedOn, signedOn];
  };
  assert.deepEqual(days({ channel: 'counter' }), ['2026-10-26', '2026-10-26', null]);
  assert.deepEqual(days({ channel: 'registeredPost' }), ['2026-10-26', null, '2026-10-26']);
  assert.deepEqual(days({ channel: 'registeredPost', signedOn: '2026-10-24' }), ['2026-10-26', null, '2026-10-24']);
  assert.deepEqual(days({ channel: 'fax', signedOn: '2026-10-24' }), ['2026-10-26', null, null]);
});
