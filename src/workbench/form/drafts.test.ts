import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropDraft, dropDraftsOfOthers, readDraft, withDraft, writeDraft, type DraftPlace } from './drafts.ts';

/** What a browser keeps, as a map; full when it holds `most` entries. */
function storage(most = Infinity): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (!kept.has(key) && kept.size >= most) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
    clear: () => {
      kept.clear();
    },
  };
}

const place = (personId: number, record = 'new'): DraftPlace => ({ personId, form: 'task', record });
const draft = { savedAt: '2026-11-22T08:00:00.000Z', values: { title: '核对', urgent: true }, key: 'k1', version: 3 };

test('a draft is kept for one form on one record of one person', () => {
  const kept = storage();
  assert.equal(writeDraft(kept, place(1), draft), true);
  assert.deepEqual(readDraft(kept, place(1)), draft);
  assert.equal(readDraft(kept, place(2)), null);
  assert.equal(readDraft(kept, place(1, '7')), null);
  dropDraft(kept, place(1));
  assert.equal(readDraft(kept, place(1)), null);
});

test('another person drops the drafts of all others and nothing else', () => {
  const kept = storage();
  for (const id of [1, 11, 2]) writeDraft(kept, place(id), draft);
  kept.setItem('other', 'stays');
  dropDraftsOfOthers(kept, 1);
  assert.ok(readDraft(kept, place(1)) !== null);
  assert.equal(readDraft(kept, place(11)), null);
  assert.equal(readDraft(kept, place(2)), null);
  assert.equal(kept.getItem('other'), 'stays');
});

test('what is no draft is none; a full browser says so', () => {
  const kept = storage(1);
  kept.setItem('gongkai.draft.1.task.new', '{"values":');
  assert.equal(readDraft(kept, place(1)), null);
  assert.equal(writeDraft(kept, place(2), draft), false);
});

test('a form takes from a draft what it still has, of the kind that it has', () => {
  const units: readonly string[] = [];
  const initial = { title: '', urgent: false, units, body: '原文' };
  assert.deepEqual(withDraft(initial, { title: '草稿', urgent: 'yes', units: ['1', '2'], gone: 'x' }), {
    title: '草稿',
    urgent: false,
    units: ['1', '2'],
    body: '原文',
  });
  assert.deepEqual(withDraft(initial, { units: [1, 2], body: null }), initial);
});
