import { test } from 'node:test';
import { assertUnharmed, figuresText, killNine } from './kill-nine/kill-nine.ts';

const KILLS = Number(process.env['KILLS'] ?? '50');
const SEED = Number(process.env['SEED'] ?? '20261122');

test(`kill -9 of program, database or both, ${KILLS} times at random moments (seed ${SEED}) under 20 writers`, async (t) => {
  const result = await killNine(t, { kills: KILLS, writers: 20, seed: SEED });
  process.stdout.write(figuresText(result));
  assertUnharmed(result);
});
