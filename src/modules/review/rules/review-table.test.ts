import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentPolicy, nextState, type DocumentDeed } from '../../documents/rules/index.ts';
import { reviewStatesPage } from './review-diagram.ts';
import { reviewPolicy } from './review-policy.ts';
import { REVIEW_DEEDS, TRANSITIONS, type Effect } from './review-table.ts';

/** What the module of documents calls it that a state changes. */
const MOVES: Readonly<Record<Effect, DocumentDeed | null>> = {
  changesText: 'edit',
  opensReview: 'submit',
  signs: null,
  passes: 'approve',
  endsUrgent: 'approve',
  returns: 'return',
  recalls: 'recall',
  authorizes: null,
  publishes: 'release',
  publishesUrgent: 'urgentRelease',
  keeps: 'file',
  takesBack: 'withdraw',
  discards: 'discard',
};

test('a deed under a guard leads one way from a state', () => {
  const ways = TRANSITIONS.map(({ deed, from, when }) => `${deed} ${from} ${when}`);
  assert.equal(new Set(ways).size, ways.length);
  assert.deepEqual([...new Set(TRANSITIONS.map(({ deed }) => deed))].toSorted(), [...REVIEW_DEEDS].toSorted());
});

test('documents change their state as the table says', () => {
  for (const { from, to, effect } of TRANSITIONS) {
    const move = MOVES[effect];
    assert.equal(move === null ? from : nextState(from, move), to, `${effect} from ${from}`);
  }
});

test('whoever may is known to a policy, and only what has been reviewed or authorized becomes public', () => {
  const scopes = new Set([documentPolicy, reviewPolicy].flatMap(({ noun, deeds }) => Object.keys(deeds).map((deed) => `${noun}:${deed}`)));
  for (const { who } of TRANSITIONS) assert.ok(scopes.has(who), who);
  assert.deepEqual(
    TRANSITIONS.filter(({ to, from }) => to === 'released' && from !== 'released').map(({ from, when }) => [from, when]),
    [
      ['inReview', 'urgentGranted'],
      ['approved', 'passedOpen'],
    ],
  );
});

test('docs/review-states.md shows the table as it is', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../../docs/review-states.md'), 'utf8');
  assert.equal(page, reviewStatesPage(), 'Run npm run schema');
});
