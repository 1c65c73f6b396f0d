import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, unrepaired, type Edit } from './restored-text.ts';

test('a deletion belongs to the character before it', () => {
  const restored = applyEdits(unrepaired('政務(wù)公開'), [{ start: 2, end: 6, replacement: '' }]);
  assert.equal(restored.text, '政務公開');
  assert.deepEqual([0, 1, 2, 3, 4].map(restored.toSource), [0, 1, 6, 7, 8]);
  assert.equal(restored.fromSource(4), 2);
  assert.equal(restored.fromSource(7), 3);
});

test('a longer replacement maps to where its stretch begins and never beyond its end', () => {
  const restored = applyEdits(unrepaired('甲xx乙'), [{ start: 1, end: 3, replacement: '一二三四' }]);
  assert.equal(restored.text, '甲一二三四乙');
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(restored.toSource), [0, 1, 2, 3, 3, 3, 4]);
});

test('two repairs one after the other lead back to the source', () => {
  const once = applyEdits(unrepaired('a(x)b(y)c'), [{ start: 1, end: 4, replacement: '' }]);
  const twice = applyEdits(once, [{ start: 2, end: 5, replacement: '' }]);
  assert.equal(twice.text, 'abc');
  assert.deepEqual([0, 1, 2, 3].map(twice.toSource), [0, 4, 8, 9]);
});

test('any edits: monotonic both ways, ends meet, kept characters are found again', () => {
  const edits = fc.array(fc.record({ gap: fc.nat(4), length: fc.nat(3), replacement: fc.string({ maxLength: 4 }) }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 60, maxLength: 80 }), edits, (source, plan) => {
      const list: Edit[] = [];
      let at = 0;
      for (const { gap, length, replacement } of plan) {
        list.push({ start: at + gap, end: at + gap + length, replacement });
        at += gap + length;
      }
      const restored = applyEdits(unrepaired(source), list);
      assert.equal(restored.toSource(restored.text.length), source.length);
      let last = 0;
      for (let offset = 0; offset <= restored.text.length; offset += 1) {
        const mapped = restored.toSource(offset);
        assert.ok(mapped >= last && mapped <= source.length);
        last = mapped;
      }
      for (let offset = at; offset < source.length; offset += 1) {
        assert.equal(restored.text.charAt(restored.fromSource(offset)), source.charAt(offset));
        assert.equal(restored.toSource(restored.fromSource(offset)), offset);
      }
    }),
    { seed: 20261122 },
  );
});
