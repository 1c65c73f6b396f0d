import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordsOf, writeDraft } from '../../form/drafts.ts';
import { decisionRecord, dropOtherDecisions, FORM } from './kept-decision.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

test('what was written about an earlier attempt goes, that about this one and other documents stays', () => {
  const kept = storage();
  const own = decisionRecord(7, 12);
  for (const record of ['7', decisionRecord(7, null), decisionRecord(7, 11), own, decisionRecord(71, 11), '70'])
    writeDraft(kept, { personId: 1, form: FORM, record }, { savedAt: '2026-11-22T08:00:00.000Z', values: {}, key: null, version: null });
  dropOtherDecisions(kept, 1, 7, own);
  assert.deepEqual(recordsOf(kept, { personId: 1, form: FORM }), [own, decisionRecord(71, 11), '70']);
});
