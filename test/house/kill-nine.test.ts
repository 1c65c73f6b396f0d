import { test } from 'node:test';
import { assertUnharmed, figuresText, killNine } from './kill-nine/kill-nine.ts';

test('kill -9 under writers, a sample: nothing acknowledged is lost, nothing is without its audit row', async (t) => {
  const result = await killNine(t, { kills: 2, writers: 6, seed: 1 });
  t.diagnostic(figuresText(result));
  assertUnharmed(result);
});
