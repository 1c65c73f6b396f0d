import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signInStep } from './sign-in-step.ts';

test('all sixteen cases: the second factor first, then the password, then enrolment', () => {
  const both = [false, true];
  const table = both.flatMap((hasSecondFactor) =>
    both.flatMap((secondFactorGiven) =>
      both.flatMap((secondFactorRequired) =>
        both.map((passwordMustChange) => signInStep({ hasSecondFactor, secondFactorGiven, secondFactorRequired, passwordMustChange })),
      ),
    ),
  );
  const without = ['signedIn', 'passwordChange', 'secondFactorEnrolment', 'passwordChange'];
  assert.deepEqual(table, [
    ...without,
    // A code was given, then the second factor was removed.
    ...without,
    'secondFactor',
    'secondFactor',
    'secondFactor',
    'secondFactor',
    'signedIn',
    'passwordChange',
    'signedIn',
    'passwordChange',
  ]);
});
