import { test } from 'node:test';
import { liveRandomYears } from '../factories/requests/random-years.ts';

test('two years of 300 random cases by the API: a walk from day to day agrees on every due day, every relation holds', (t) =>
  liveRandomYears(t, 300, 300));
