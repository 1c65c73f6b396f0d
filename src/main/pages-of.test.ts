import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MadeEditions } from '../../test/factories/public-site/made-editions.ts';
import { ViewCounter } from '../modules/visits/index.ts';
import { pagesOf } from './pages-of.ts';

test('a page that says how many days are left is made anew when a day begins in Shanghai', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-11-22T15:59:00Z') });
  const pages = pagesOf(new MadeEditions(), new ViewCounter(() => null));
  const before = pages.generation;
  t.mock.timers.tick(59_000);
  assert.equal(pages.generation, before, 'not yet');
  t.mock.timers.tick(1_000);
  assert.equal(pages.generation, before + 1);
  t.mock.timers.tick(24 * 3_600_000);
  assert.equal(pages.generation, before + 2, 'and the day after');
});
