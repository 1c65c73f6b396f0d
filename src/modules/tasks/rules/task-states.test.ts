import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { taskDiagram } from './task-diagram.ts';
import { ACTIVE_STATES, isEditable, TASK_STATES, TRANSITIONS, transitionOf } from './task-states.ts';

test('a deed leads from a state to one other, and every state is reached', () => {
  const ways = TRANSITIONS.map(({ deed, from }) => `${deed} ${from}`);
  assert.equal(new Set(ways).size, ways.length);
  const reached = new Set<string>(['open', ...TRANSITIONS.map(({ to }) => to)]);
  assert.deepEqual([...reached].toSorted(), [...TASK_STATES].toSorted());
  // Nothing but the office's word ends a task, and it can take that back.
  assert.deepEqual(
    TRANSITIONS.filter(({ from }) => from === 'closed').map(({ deed }) => deed),
    ['reopen'],
  );
});

test('a return needs a reason and says whose turn it is, a finish needs an answer', () => {
  for (const { deed, from, says, returnedTo } of TRANSITIONS) {
    if (deed === 'return') assert.deepEqual([says, returnedTo], ['reason', from === 'finished' ? 'unit' : 'office']);
    else assert.equal(returnedTo, null);
    if (deed === 'finish') assert.equal(says, 'answer');
  }
  assert.equal(transitionOf('open', 'finish'), null, 'accepted first');
  assert.equal(transitionOf('closed', 'return'), null);
});

test('what is active can be edited, and nothing else', () => {
  assert.deepEqual(TASK_STATES.filter(isEditable), ACTIVE_STATES);
});

test('docs/task-states.md shows the table as it is', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../../docs/task-states.md'), 'utf8');
  const drawn = /```mermaid\n([^`]*)\n```/.exec(page)?.[1];
  assert.equal(drawn, taskDiagram(), `Put this into docs/task-states.md:\n${taskDiagram()}`);
});
