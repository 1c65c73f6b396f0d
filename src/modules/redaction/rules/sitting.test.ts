import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from './mark.ts';
import { keepMarked, type MarksBySitting } from './sitting.ts';

const EMPTY: MarksBySitting = { marks: [], sittings: [], markSittings: [] };
const ZHOU = { kind: 'person', id: 1, name: '周见微' };
const LIN = { kind: 'person', id: 2, name: '林望舒' };
const mark = (y: number): Mark => ({ page: 1, x: 0.1, y, width: 0.1, height: 0.1, ground: 'privacy' });
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 1, minute));

test('a break of more than half an hour, another person, or what came of the marks ends a sitting', () => {
  const one = keepMarked(EMPTY, [mark(0.1)], { by: ZHOU, at: at(0), goesOn: true });
  assert.equal(one.begins, true);
  const two = keepMarked(one, [mark(0.1), mark(0.2)], { by: ZHOU, at: at(30), goesOn: true });
  assert.deepEqual([two.begins, two.sittings.length, two.markSittings], [false, 1, [0, 0]]);
  assert.deepEqual([two.sittings[0]?.since, two.sittings[0]?.until], [at(0).toISOString(), at(30).toISOString()]);
  for (const [by, minute, goesOn] of [
    [ZHOU, 61, true],
    [LIN, 31, true],
    [ZHOU, 31, false],
  ] as const) {
    const next = keepMarked(two, [mark(0.2), mark(0.3)], { by, at: at(minute), goesOn });
    assert.deepEqual([next.begins, next.markSittings], [true, [0, 1]]);
    assert.deepEqual([next.sittings[1]?.added, next.sittings[1]?.removed], [1, 1]);
  }
});

test('two marks on one place keep their drawers; marks from before this was kept have none; another ground is a mark of its own', () => {
  const twice = keepMarked({ ...EMPTY, marks: [mark(0.1)] }, [mark(0.1), mark(0.1)], { by: ZHOU, at: at(0), goesOn: true });
  assert.deepEqual(twice.markSittings, [null, 0]);
  const other = keepMarked(twice, [mark(0.1), { ...mark(0.1), ground: 'secret' }], { by: LIN, at: at(1), goesOn: true });
  assert.deepEqual([other.markSittings, other.sittings[1]?.added, other.sittings[1]?.removed], [[null, 1], 1, 1]);
});
