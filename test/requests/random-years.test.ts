import { test } from 'node:test';
import { liveRandomYears } from '../factories/requests/random-years.ts';

test('two years of forty random cases by the API: a walk from day to day agrees on every due day, every relation holds', (t) =>
  liveRandomYears(t, 40, 20_261_122));
