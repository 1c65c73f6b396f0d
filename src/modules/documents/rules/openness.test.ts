import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposedOpenness } from './openness-decisions.ts';
import type { OpennessGround } from './vocabulary.ts';

const GROUNDS: ReadonlyMap<string, OpennessGround> = new Map(
  (
    [
      { code: 'secret', title: '国家秘密', article: '第十四条', statuses: ['withheld'] },
      { code: 'privacy', title: '个人隐私', article: '第十五条', statuses: ['withheld', 'onRequest'] },
    ] as const
  ).map((ground) => [ground.code, ground]),
);

test('an evaluation proposes an openness that its ground can bear', () => {
  const withheld = { status: 'withheld', ground: 'secret', reason: '密' } as const;
  const ask = (ground: string | null) => ({ ground, reason: '可以按申请提供', grounds: GROUNDS });
  assert.deepEqual(proposedOpenness(withheld, 'keep', ask(null)), { ok: true, value: null });
  assert.deepEqual(proposedOpenness(withheld, 'open', ask('privacy')), {
    ok: true,
    value: { status: 'proactive', ground: null, reason: '' },
  });
  // A state secret is on request for nobody.
  assert.deepEqual(proposedOpenness(withheld, 'onRequest', ask(null)), { ok: false, error: { kind: 'groundWanted' } });
  assert.deepEqual(proposedOpenness(withheld, 'onRequest', ask('unheard')), { ok: false, error: { kind: 'groundWanted' } });
  assert.deepEqual(proposedOpenness(withheld, 'onRequest', ask('privacy')), {
    ok: true,
    value: { status: 'onRequest', ground: 'privacy', reason: '可以按申请提供' },
  });
  assert.deepEqual(proposedOpenness({ ...withheld, ground: 'privacy' }, 'onRequest', ask(null)).ok, true);
  assert.deepEqual(proposedOpenness({ ...withheld, status: 'onRequest' }, 'onRequest', ask('privacy')), {
    ok: false,
    error: { kind: 'alreadySo' },
  });
});
