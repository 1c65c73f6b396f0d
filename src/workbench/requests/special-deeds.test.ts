import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specialDeeds } from './special-deeds.ts';

type Case = Parameters<typeof specialDeeds>[0];

const CASE: Case = {
  state: 'handling',
  kind: 'information',
  allowed: ['split'],
  deeds: [],
  events: [{ deed: 'confirm', title: '确认收到' }],
  outcome: null,
  published: false,
  archivedAt: null,
  erased: false,
};

test('a case is cut apart while its clock is that of a fresh one; later the deed stays and says after what it is too late', () => {
  const splitOf = (change: Partial<Case>) => specialDeeds({ ...CASE, ...change }).find(({ deed }) => deed === 'split');
  assert.deepEqual(splitOf({}), { deed: 'split', title: '拆分申请', possible: true, why: '' });
  const extended = [...CASE.events, { deed: 'extend', title: '延期' } as const];
  assert.deepEqual(splitOf({ events: extended }), { deed: 'split', title: '拆分申请', possible: false, why: '拆分要在“延期”以前' });
  assert.equal(splitOf({ state: 'approving' }), undefined);
  assert.equal(splitOf({ allowed: [] }), undefined);
});
