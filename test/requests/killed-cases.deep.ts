import { test } from 'node:test';
import { assertUnharmed, figuresText, killCases } from './killed-cases.ts';

const KILLS = Number(process.env['KILLS'] ?? '50');
const SEED = Number(process.env['SEED'] ?? '20261122');

test(`kill -9 ${KILLS} times while applications come in and are answered (seed ${SEED}): each is there once, no number and no notice twice`, async (t) => {
  const found = await killCases(t, { kills: KILLS, writers: 8, seed: SEED });
  process.stdout.write(figuresText(found));
  assertUnharmed(found);
});
