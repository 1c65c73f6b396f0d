import { test } from 'node:test';
import { assertUnharmed, figuresText, killNine } from './kill-nine/kill-nine.ts';

const KILLS = Number(process.env['KILLS'] ?? '50');
const SEED = Number(process.env['SEED'] ?? '20261122');

test(`kill -9 of program, database or both, ${KILLS} times at random moments (seed ${SEED}) under 20 writers`, async (t) => {
  const result = await killNine(t, {
    kills: KILLS,
    writers: 20,
    seed: SEED,
    onKill: (kill, victim, { created, changed }) =>
      void process.stderr.write(`${kill}/${KILLS} killed ${victim}; ${created} created, ${changed} changed\n`),
  });
  process.stdout.write(figuresText(result));
  assertUnharmed(result);
});
