import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Mark } from '../../modules/redaction/rules/index.ts';
import { ProblemError } from '../api/problem-error.ts';
import { MarkKeeper, type KeptMarks, type MarkState } from './mark-keeper.ts';

const mark = (x: number): Mark => ({ page: 1, x, y: 0.1, width: 0.2, height: 0.02, ground: 'privacy' });
const stale = new ProblemError({ status: 412, code: 'version-conflict', title: '', detail: '' });
const away = new ProblemError({ status: 0, code: 'unreachable', title: '', detail: '' });

test('marks go to the server after a while, as they are then; what was drawn meanwhile follows', async (t) => {
  const { keeper, server, states } = office(t);
  keeper.changed([mark(0.1)]);
  keeper.changed([mark(0.1), mark(0.2)]);
  assert.equal(keeper.isDirty, true);
  t.mock.timers.tick(1_500);
  const flushed = keeper.flush();
  keeper.changed([mark(0.3)]);
  assert.equal(await flushed, true);
  assert.deepEqual([server.kept.marks, server.writes, keeper.isDirty], [[mark(0.3)], 2, false]);
  assert.equal(states.at(-1)?.kind, 'saved');
});

test('what somebody else has marked is not written over before a person decides; without an answer it is tried again', async (t) => {
  const { keeper, server, states } = office(t);
  server.kept = { ...server.kept, version: 2, marks: [mark(0.7)], markedByName: '李四' };
  keeper.changed([mark(0.1)]);
  assert.equal(await keeper.flush(), false);
  assert.deepEqual(states.at(-1), { kind: 'conflict', theirs: server.kept });
  keeper.changed([mark(0.1), mark(0.2)]);
  assert.deepEqual([await keeper.flush(), server.kept.marks], [false, [mark(0.7)]]);
  keeper.changed([mark(0.1), mark(0.7)]);
  keeper.overTheirs();
  assert.deepEqual([await keeper.flush(), server.kept.marks], [true, [mark(0.1), mark(0.7)]]);

  server.isAway = true;
  keeper.changed([mark(0.4)]);
  assert.equal(await keeper.flush(), false);
  assert.equal(states.at(-1)?.kind, 'failed');
  server.isAway = false;
  t.mock.timers.tick(5_000);
  assert.equal(await keeper.flush(), true);
  assert.deepEqual(server.kept.marks, [mark(0.4)]);
});

test('a version that came of a file being made is no conflict; marks that others drew are followed while nothing is unsaved', async (t) => {
  const { keeper, server } = office(t);
  server.kept = { ...server.kept, version: 3 };
  keeper.changed([mark(0.1)]);
  assert.equal(await keeper.flush(), true);
  assert.deepEqual(server.kept.marks, [mark(0.1)]);
  assert.equal(keeper.adopt({ ...server.kept, version: 9, marks: [mark(0.5)] }), true);
  assert.equal(keeper.isDirty, false);
  assert.equal(keeper.adopt({ ...server.kept, version: 4, marks: [] }), false);
});

function office(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const first: KeptMarks = { version: 1, marks: [], markedByName: '张三', markedAt: '2026-11-22T00:00:00Z' };
  const server = { kept: first, isAway: false, writes: 0 };
  const states: MarkState[] = [];
  const keeper = new MarkKeeper(first, {
    send: async (marks, version) => {
      await Promise.resolve();
      if (server.isAway) throw away;
      if (version !== server.kept.version) throw stale;
      server.writes += 1;
      server.kept = { ...server.kept, version: version + 1, marks };
      return server.kept;
    },
    read: async () => Promise.resolve(server.kept),
    onKept: () => undefined,
    onState: (state) => states.push(state),
  });
  return { keeper, server, states };
}
