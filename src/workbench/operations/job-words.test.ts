import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movesSoon, stateOfJob } from './job-words.ts';

test('what runs or may begin is asked after again, what waits for later or is over is not', () => {
  const now = Date.parse('2026-11-22T01:00:00Z');
  assert.equal(movesSoon('running', '2026-11-22T00:00:00Z', now), true);
  assert.equal(movesSoon('waiting', '2026-11-22T00:00:00Z', now), true);
  assert.equal(movesSoon('waiting', '2026-11-22T01:00:30Z', now), true);
  assert.equal(movesSoon('waiting', '2026-11-22T19:00:00Z', now), false);
  for (const state of ['done', 'failed', 'cancelled', 'unheard-of', null])
    assert.equal(movesSoon(state, '2026-11-22T00:00:00Z', now), false);
});

test('a state that this version does not know is no state', () => {
  assert.equal(stateOfJob('running'), 'running');
  assert.equal(stateOfJob('unheard-of'), null);
});
