import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from '../../modules/redaction/rules/index.ts';
import { historyOf, stepMarks, type MarkStep } from './mark-history.ts';

const mark = (x: number): Mark => ({ page: 1, x, y: 0.1, width: 0.2, height: 0.02, ground: 'privacy' });

test('every step can be taken back and done again; the same place is marked once', () => {
  const steps: readonly MarkStep[] = [
    { kind: 'add', marks: [mark(0.1)] },
    { kind: 'add', marks: [mark(0.1001), mark(0.5)] },
    { kind: 'replace', index: 0, mark: { ...mark(0.1), ground: 'internal' } },
    { kind: 'remove', index: 1 },
  ];
  const done = steps.reduce(stepMarks, historyOf([]));
  assert.deepEqual(done.marks, [{ ...mark(0.1), ground: 'internal' }]);
  const back = [1, 2, 3, 4, 5].reduce((history) => stepMarks(history, { kind: 'undo' }), done);
  assert.deepEqual(back.marks, []);
  const again = [1, 2, 3, 4, 5].reduce((history) => stepMarks(history, { kind: 'redo' }), back);
  assert.deepEqual(again.marks, done.marks);
  assert.deepEqual(stepMarks(back, { kind: 'add', marks: [mark(0.7)] }).future, []);
});
