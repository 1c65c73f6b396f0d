import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countBelow, rowsOf, treeOf, type AgencyNode } from './tree.ts';

function node(id: number, parentId: number | null, name: string, isClosed = false): AgencyNode {
  return { id, parentId, name, code: `code-${id}`, shortName: null, position: 0, isClosed, units: 0 };
}

const tree = treeOf([
  node(1, null, '青禾县人民政府'),
  // A child may come before its parent.
  node(4, 3, '疾病预防控制中心'),
  node(3, 1, '卫生健康局'),
  node(2, 1, '财政局'),
  node(5, 1, '原粮食局', true),
]);
const shut = { expanded: new Set<number>(), search: '', showClosed: false };
const names = (wish: Partial<typeof shut>) => rowsOf(tree, { ...shut, ...wish }).map(({ node: { name }, level }) => `${level} ${name}`);

test('what is folded is not shown', () => {
  assert.deepEqual(names({}), ['1 青禾县人民政府']);
  assert.deepEqual(names({ expanded: new Set([1]) }), ['1 青禾县人民政府', '2 卫生健康局', '2 财政局']);
});

test('a search shows what matches with all above it, closed ones too', () => {
  assert.deepEqual(names({ search: '疾病' }), ['1 青禾县人民政府', '2 卫生健康局', '3 疾病预防控制中心']);
  assert.deepEqual(names({ search: ' CODE-2 ' }), ['1 青禾县人民政府', '2 财政局']);
  assert.deepEqual(names({ search: '粮食' }), ['1 青禾县人民政府', '2 原粮食局']);
  assert.deepEqual(names({ search: '没有' }), []);
  assert.deepEqual(
    rowsOf(tree, { ...shut, search: '疾病' }).map(({ isHit }) => isHit),
    [false, false, true],
  );
});

test('each line says its place among its sisters that are shown, and whether anything is below', () => {
  const rows = rowsOf(tree, { ...shut, expanded: new Set([1]) });
  assert.deepEqual(
    rows.map(({ position, setSize, expanded }) => [position, setSize, expanded]),
    [
      [1, 1, true],
      [1, 2, false],
      [2, 2, null],
    ],
  );
  assert.equal(rowsOf(tree, { ...shut, expanded: new Set([1]), showClosed: true }).length, 4);
});

test('counts what is below at any depth', () => {
  assert.equal(countBelow(tree, 1), 4);
  assert.equal(countBelow(tree, 3), 1);
  assert.equal(countBelow(tree, 4), 0);
});
