import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentDiagram } from './document-diagram.ts';
import { DOCUMENT_DEEDS, DOCUMENT_STATES, nextState, TRANSITIONS } from './document-states.ts';
import { MAY_DEEDS, makesSense } from './may-deeds.ts';

test('each state and deed leads to one state at most, and every state but the last can be left', () => {
  for (const state of DOCUMENT_STATES)
    for (const deed of DOCUMENT_DEEDS)
      assert.ok(TRANSITIONS.filter((way) => way.from === state && way.deed === deed).length <= 1, `${state} ${deed}`);
  const stuck = DOCUMENT_STATES.filter((state) => !TRANSITIONS.some(({ from, to }) => from === state && to !== state));
  assert.deepEqual(stuck, ['discarded']);
});

test('nothing becomes public but by a release, out of review or after it', () => {
  const into = TRANSITIONS.filter(({ to, from }) => to === 'released' && from !== 'released');
  assert.deepEqual(
    into.map(({ deed, from }) => `${from} ${deed}`),
    ['approved release', 'inReview urgentRelease', 'approved urgentRelease'],
  );
  assert.deepEqual(
    TRANSITIONS.filter(({ to, from }) => to === 'approved' && from !== 'approved').map(({ deed, from }) => `${from} ${deed}`),
    ['inReview approve'],
  );
});

test('an edit takes every document out of review, and what was given up is edited no more', () => {
  for (const state of ['inReview', 'approved', 'released', 'filed', 'withdrawn'] as const) assert.equal(nextState(state, 'edit'), 'draft');
  assert.equal(nextState('discarded', 'edit'), null);
});

test('what is offered makes sense: no release before approval, no withdrawal of what is not public, nothing numbered is discarded', () => {
  const facts = { state: 'draft', openness: null, indexNumber: null, isPublic: false, normative: true, policy: true } as const;
  const offered = (more: Partial<Parameters<typeof makesSense>[1]>) => MAY_DEEDS.filter((deed) => makesSense(deed, { ...facts, ...more }));
  assert.deepEqual(offered({}), ['edit', 'discard', 'submit', 'schedule']);
  assert.deepEqual(offered({ state: 'discarded' }), []);
  assert.deepEqual(offered({ state: 'draft', indexNumber: 'x', isPublic: true }), [
    'edit',
    'submit',
    'schedule',
    'withdraw',
    'setValidity',
  ]);
  assert.ok(offered({ state: 'approved' }).includes('release'));
  assert.ok(offered({ openness: 'withheld' }).includes('judgeOpenness'));
  assert.ok(offered({ state: 'filed', openness: 'withheld', indexNumber: 'x' }).includes('reEvaluate'));
});

test('docs/document-states.md shows the table as it is', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../../docs/document-states.md'), 'utf8');
  const drawn = /```mermaid\n([\s\S]*?)\n```/.exec(page)?.[1];
  assert.equal(drawn, documentDiagram(), `Put this into docs/document-states.md:\n${documentDiagram()}`);
});
