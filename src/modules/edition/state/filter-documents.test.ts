import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomDelta, randomPlaces } from '../../../../test/factories/edition/random-delta.ts';
import { CardTable } from '../cards/card-table.ts';
import type { DocumentFilter } from '../rules/document-filter.ts';
import type { Card } from '../rules/public-document.ts';
import { wholeState } from './edition-state.ts';
import { cardsOf, findDocuments } from './filter-documents.ts';
import { nextState } from './next-state.ts';

const filters: fc.Arbitrary<DocumentFilter> = fc.record(
  {
    types: fc.subarray(['normativeDocument', 'news', 'unknown'], { minLength: 1 }),
    agencyId: fc.constantFrom(1, 2, 99),
    subject: fc.constantFrom('13', '13.1', '1', '99'),
    genre: fc.constantFrom('notification', 'nothing'),
    year: fc.constantFrom(2026, 1999),
    validity: fc.constantFrom('inForce' as const, 'repealed' as const),
    number: fc.constantFrom('青卫发', '〔2025〕', '1号', '没有'),
    from: fc.constantFrom('2026-03-02', '2030-01-01'),
    to: fc.constantFrom('2026-03-03', '2026-03-05'),
    q: fc.constantFrom('急救', '疫苗 关于', '第1', '号青', '通知第', ' '),
  },
  { requiredKeys: [] },
);

test('filters and facets say what looking at every card would say', () => {
  fc.assert(
    fc.property(
      randomPlaces,
      fc.array(randomDelta, { minLength: 1, maxLength: 5 }),
      filters,
      fc.nat(4),
      (places, deltas, filter, offset) => {
        const empty = wholeState({ places, table: CardTable.empty(), withdrawn: new Map(), records: new Map() });
        const { table, order } = deltas.reduce(nextState, empty);
        const cards = [...order].flatMap((id) => table.get(id) ?? []);
        const covers = (agencyId: number) => agencyId !== 3;
        const found = findDocuments(table, covers, filter);
        const covered = cards.filter(({ agencyId }) => covers(agencyId));
        const those = (left: keyof DocumentFilter | null) =>
          covered.filter((card) => matches(card, left === null ? filter : { ...filter, [left]: undefined }));
        const all = those(null);
        assert.equal(found.total, all.length);
        assert.deepEqual(
          cardsOf(table, order, found, { offset, limit: 3 }).map(({ id }) => id),
          all.slice(offset, offset + 3).map(({ id }) => id),
        );
        assert.deepEqual(
          count(found.facets.agencies),
          tally(those('agencyId'), (card) => card.agencyId),
        );
        assert.deepEqual(
          count(found.facets.subjects),
          tally(those('subject'), (card) => card.subject?.split('.')[0] ?? null),
        );
        assert.deepEqual(
          count(found.facets.genres),
          tally(those('genre'), (card) => card.genre),
        );
        assert.deepEqual(count(found.facets.years), tally(those('year'), yearOf));
        assert.deepEqual(
          count(found.facets.validities),
          tally(those('validity'), (card) => card.validity),
        );
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

function matches(
  card: Card,
  {
    types,
    agencyId,
    subject,
    genre,
    year,
    validity,
    number,
    from,
    to,
    q,
  }: DocumentFilter | { [K in keyof DocumentFilter]: DocumentFilter[K] | undefined },
): boolean {
  const words = (q ?? '').split(/\s+/).filter((word) => word !== '');
  return (
    (types === undefined || types.includes(card.type)) &&
    (agencyId === undefined || card.agencyId === agencyId) &&
    (subject === undefined || card.subject === subject || card.subject?.startsWith(`${subject}.`) === true) &&
    (genre === undefined || card.genre === genre) &&
    (year === undefined || yearOf(card) === year) &&
    (validity === undefined || card.validity === validity) &&
    (number === undefined || card.documentNumber?.includes(number) === true) &&
    (from === undefined || card.releasedOn >= from) &&
    (to === undefined || card.releasedOn <= to) &&
    words.every((word) => card.title.includes(word) || card.documentNumber?.includes(word) === true)
  );
}

function yearOf({ signedOn, releasedOn }: Card): number {
  return Number((signedOn ?? releasedOn).slice(0, 4));
}

function count<T>(facets: readonly { readonly value: T; readonly count: number }[]): ReadonlyMap<T, number> {
  return new Map(facets.map((facet) => [facet.value, facet.count]));
}

function tally<T>(cards: readonly Card[], of: (card: Card) => T | null): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const card of cards) {
    const value = of(card);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
