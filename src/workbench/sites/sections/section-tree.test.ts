import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropOf, stepOf } from './section-tree.ts';

// 1, 2 (with 3, 4), 5
const TREE = [
  { id: 1, parentId: null },
  { id: 2, parentId: null },
  { id: 3, parentId: 2 },
  { id: 4, parentId: 2 },
  { id: 5, parentId: null },
];

test('a step moves a section among its sisters, below the one above, and out again', () => {
  assert.deepEqual(stepOf(TREE, 2, 'up'), { parentId: null, before: 1 });
  assert.equal(stepOf(TREE, 1, 'up'), null);
  assert.deepEqual(stepOf(TREE, 1, 'down'), { parentId: null, before: 5 });
  assert.deepEqual(stepOf(TREE, 2, 'down'), { parentId: null, before: null });
  assert.equal(stepOf(TREE, 5, 'down'), null);
  assert.deepEqual(stepOf(TREE, 5, 'in'), { parentId: 2, before: null });
  assert.equal(stepOf(TREE, 3, 'in'), null);
  assert.deepEqual(stepOf(TREE, 3, 'out'), { parentId: null, before: 5 });
  assert.equal(stepOf(TREE, 1, 'out'), null);
});

test('a drop puts a section before, into or behind a line, and never below itself', () => {
  assert.deepEqual(dropOf(TREE, 5, { target: 3, where: 'before' }), { parentId: 2, before: 3 });
  assert.deepEqual(dropOf(TREE, 5, { target: 3, where: 'after' }), { parentId: 2, before: 4 });
  assert.deepEqual(dropOf(TREE, 3, { target: 4, where: 'after' }), { parentId: 2, before: null });
  assert.deepEqual(dropOf(TREE, 1, { target: 2, where: 'into' }), { parentId: 2, before: null });
  assert.equal(dropOf(TREE, 2, { target: 4, where: 'into' }), null);
  assert.equal(dropOf(TREE, 2, { target: 2, where: 'before' }), null);
});
