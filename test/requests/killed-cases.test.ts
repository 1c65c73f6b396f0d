import { test } from 'node:test';
import { assertUnharmed, figuresText, killCases } from './killed-cases.ts';

test('program and database killed while applications come in and are answered: each is there once, no number and no notice twice', async (t) => {
  const found = await killCases(t, { kills: 2, writers: 4, seed: 6 });
  t.diagnostic(figuresText(found));
  assertUnharmed(found);
});
