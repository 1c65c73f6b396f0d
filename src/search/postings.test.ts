import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { OrdinalSet } from './ordinal-set.ts';
import { PostingCollector } from './posting-collector.ts';
import { entriesOf, findInPage } from './posting-page.ts';
import { addOrdinals, ByteWriter, readOrdinals, writeOrdinals } from './postings.ts';

/** Some far apart, some beside each other: both ways to write them. */
const ordinals = fc
  .tuple(fc.nat(300_000), fc.array(fc.oneof(fc.constant(1), fc.nat(9), fc.nat(2_000)), { maxLength: 100 }))
  .map(([first, steps]) => {
    const all = [first];
    for (const step of steps) all.push((all.at(-1) ?? 0) + 1 + step);
    return all;
  });

test('ordinals are read as they were written', () => {
  fc.assert(
    fc.property(ordinals, fc.nat(100), (written, skipped) => {
      const writer = new ByteWriter();
      writeOrdinals(writer, written, 0, written.length);
      const [first = 0, last = 0] = [written[0], written.at(-1)];
      const set = OrdinalSet.none(first - (first % 32), last + 1);
      addOrdinals(writer.written, set);
      assert.deepEqual(set.toArray(), written);
      assert.equal(set.count, written.length);
      // A set that begins later and ends earlier takes what is within it.
      const [from, to] = [(skipped + (first >>> 5)) * 32, last - 5];
      const within = OrdinalSet.none(from, to);
      addOrdinals(writer.written, within);
      const end = from + within.words.length * 32;
      assert.deepEqual(
        within.toArray(),
        written.filter((ordinal) => ordinal >= from && ordinal < end),
      );
      const kept = set.copy();
      kept.delete(first);
      const into = new Uint32Array(written.length + 1);
      assert.equal(readOrdinals(writer.written, kept, into, 1), written.length);
      assert.deepEqual([...into].slice(1, written.length), written.slice(1));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('whatever was collected is found in its page', () => {
  const collector = new PostingCollector();
  const truth = new Map<number, Set<number>>();
  for (let ordinal = 40; ordinal < 340; ordinal++)
    for (let at = 0; at < 400; at++) {
      const gram = ((at * (ordinal % 7 === 0 ? 1 : ordinal)) % 70_000) * 40_000_000_003;
      collector.add(gram, ordinal);
      const known = truth.get(gram) ?? new Set<number>();
      truth.set(gram, known.add(ordinal));
    }
  const pages = [...collector.pages()];
  const firsts = pages.map(({ gram }) => gram);
  assert.deepEqual(
    firsts,
    firsts.toSorted((one, other) => one - other),
  );
  assert.equal(
    pages.reduce((sum, page) => sum + [...entriesOf(page)].length, 0),
    truth.size,
  );
  for (const [gram, records] of truth) {
    const page = pages[firsts.findLastIndex((first) => first <= gram)];
    const written = page === undefined ? null : findInPage(page, gram);
    const set = OrdinalSet.none(32, 340);
    addOrdinals(written ?? new Uint8Array(0), set);
    assert.deepEqual(set.toArray(), [...records], String(gram));
  }
  const [page] = pages;
  assert.equal(page === undefined ? null : findInPage(page, page.gram + 1), null);
});

test('sets are joined, cut and counted', () => {
  const setOf = (...all: readonly number[]): OrdinalSet => {
    const set = OrdinalSet.none(64, 200);
    for (const ordinal of all) set.add(ordinal);
    return set;
  };
  assert.deepEqual(setOf(64, 95, 96, 199, 3, 500).toArray(), [64, 95, 96, 199]);
  assert.deepEqual(setOf(64, 95).addAll(setOf(95, 130)).toArray(), [64, 95, 130]);
  assert.deepEqual(setOf(64, 95).keepAll(setOf(95, 130)).toArray(), [95]);
  assert.deepEqual(setOf(64, 95).deleteAll(setOf(95, 130)).toArray(), [64]);
  assert.deepEqual([setOf(95).has(95), setOf(95).has(94), setOf(95).has(3)], [true, false, false]);
  assert.equal(setOf(64, 95, 130).countCommon(setOf(95, 130, 131)), 2);
  assert.deepEqual([setOf().isEmpty, setOf(199).isEmpty], [true, false]);
  assert.deepEqual(OrdinalSet.none(64, 128).addAll(setOf(70)).become(setOf(95, 130)).toArray(), [95]);
  assert.deepEqual(OrdinalSet.none(64, 300).addAll(setOf(70)).become(setOf(95, 130)).toArray(), [95, 130]);
  assert.deepEqual([setOf(95, 127).isFewerThan(3), setOf(95, 127).isFewerThan(2)], [true, false]);
});

test('some of a set are from all over it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(3_000), { maxLength: 300 }), fc.integer({ min: 1, max: 12 }), (all, most) => {
      const set = OrdinalSet.none(0, 3_001);
      for (const ordinal of all) set.add(ordinal);
      const sorted = all.toSorted((one, other) => one - other);
      const step = Math.max(1, all.length / most);
      const wanted = Array.from({ length: Math.min(most, all.length) }, (_, at) => sorted[Math.ceil(at * step)]);
      assert.deepEqual(set.spread(most, all.length), wanted);
    }),
    { seed: 1, numRuns: 300 },
  );
});
