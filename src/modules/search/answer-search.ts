import type { Database } from '../../platform/database/index.ts';
import { nearestPart, readQuery, sift, type AskedQuery, type FacetCounts } from '../../search/index.ts';
import { admitted } from './admission.ts';
import { findHits, type Found, type Wish } from './find-hits.ts';
import { readIndexState } from './index-state.ts';
import { ordered, SCORED_MOST } from './order-hits.ts';
import { RememberedHits } from './remembered-hits.ts';
import { keyOf, scoreHits } from './score-hits.ts';
import { titleKeysOf } from './title-keys-of.ts';
import { SYNONYMS } from './search-data.ts';
import type { SearchAnswer, SearchQuery } from './search-query.ts';
import { showHits, type SearchHit } from './shown-hits.ts';
import { literalWish, widerWishes } from './widen.ts';

const NONE: FacetCounts = { types: new Map(), agencies: new Map(), years: new Map(), validities: new Map() };
const remembered = new WeakMap<object, RememberedHits>();
/** Titles that are compared with a mistyped query. */
const COMPARED_MOST = 400;

/** See `search`. */
export async function answerSearch(database: Database, query: SearchQuery): Promise<SearchAnswer> {
  const began = performance.now();
  const asked = readQuery(query.text, SYNONYMS);
  if (asked.terms.length === 0) return { total: 0, hits: [], facets: NONE, widening: null, didYouMean: null, took: 0 };
  const answer = await admitted(() => answerTo(database, asked, query));
  return { ...answer, took: performance.now() - began };
}

async function answerTo(database: Database, asked: AskedQuery, query: SearchQuery): Promise<Omit<SearchAnswer, 'took'>> {
  const literal = await page(database, asked, literalWish(asked), query);
  if (literal !== null) return { ...literal, widening: null, didYouMean: null };
  for (const { how, wish, query: understood } of widerWishes(asked)) {
    if (how === 'mistyped' || how === 'sound') {
      const meant = await whatWasMeant(database, asked, wish);
      if (meant === null) continue;
      const terms = [{ text: meant, ways: [meant] }];
      const found = await page(database, { terms, without: [] }, literalWish({ terms, without: [] }), query);
      if (found !== null) return { ...found, widening: how, didYouMean: meant };
    } else {
      const found = await page(database, understood, wish, query);
      if (found !== null) return { ...found, widening: how, didYouMean: null };
    }
  }
  return { total: 0, hits: [], facets: NONE, widening: null, didYouMean: null };
}

interface Page {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly facets: FacetCounts;
}

/** One page of what the wish finds; null when it finds nothing, whatever the filter. */
async function page(database: Database, asked: AskedQuery, wish: Wish, query: SearchQuery): Promise<Page | null> {
  for (let again = 0; ; again++) {
    const { found, isRemembered } = await foundFor(database, wish);
    if (found.hits.count === 0) {
      if (!isRemembered) return null;
    } else {
      const { passing, counts } = sift(found.hits, query.filter);
      const order = [...ordered(found, passing, query.sort)];
      const scored = query.sort === 'relevance' && query.offset < SCORED_MOST ? order.slice(0, SCORED_MOST) : [];
      const result = scored.length === 0 ? null : await scoreHits(database, asked, found, scored);
      const scores = result?.scores ?? new Map<number, number>();
      scored.sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
      order.splice(0, scored.length, ...scored);
      const shown = order.slice(query.offset, query.offset + query.limit);
      const keys = shown.map((at) => ({ ...keyOf(found.hits, at), score: Math.round((scores.get(at) ?? 0) * 100) / 100 }));
      const phrases = asked.terms.flatMap(({ ways }) => ways);
      const hits = await showHits(database, keys, phrases);
      const generation = !isRemembered ? found.generation : (result?.generation ?? (await readIndexState(database)).generation);
      if (generation === found.generation || again > 0) return { total: passing.length, hits, facets: counts };
    }
    forget(database, wish);
  }
}

async function foundFor(database: Database, wish: Wish): Promise<{ readonly found: Found; readonly isRemembered: boolean }> {
  const key = JSON.stringify(wish);
  const memory = memoryOf(database);
  const known = memory.get(key);
  if (known !== null) return { found: known, isRemembered: true };
  const found = await findHits(database, wish);
  // What is found quickly is as quickly found again.
  if (found.hits.count > SCORED_MOST) memory.keep(key, found);
  return { found, isRemembered: false };
}

function forget(database: Database, wish: Wish): void {
  memoryOf(database).forget(JSON.stringify(wish));
}

function memoryOf(database: Database): RememberedHits {
  const known = remembered.get(database);
  if (known !== undefined) return known;
  const memory = new RememberedHits();
  remembered.set(database, memory);
  return memory;
}

/** The part of a title that differs least from the query; null when the nearest one differs too much. */
async function whatWasMeant(database: Database, asked: AskedQuery, wish: Wish): Promise<string | null> {
  const found = await findHits(database, wish);
  if (found.hits.count === 0) return null;
  const whole = asked.terms.map(({ ways }) => ways[0] ?? '').join('');
  const passing = Array.from({ length: found.hits.count }, (_, at) => at);
  const titles = await titleKeysOf(
    database,
    ordered(found, passing, 'date')
      .slice(0, COMPARED_MOST)
      .map((at) => keyOf(found.hits, at)),
  );
  const votes = new Map<string, { readonly mistakes: number; times: number }>();
  for (const title of titles) {
    const { part, mistakes } = nearestPart(title, whole);
    const known = votes.get(part);
    if (known === undefined) votes.set(part, { mistakes, times: 1 });
    else known.times += 1;
  }
  const [best] = [...votes].sort(
    ([part, one], [otherPart, other]) =>
      one.mistakes - other.mistakes ||
      Math.abs(part.length - whole.length) - Math.abs(otherPart.length - whole.length) ||
      other.times - one.times,
  );
  // What only sounds alike may be written quite differently.
  const most = wish.titles?.bySound === true ? whole.length - 1 : Math.max(1, Math.floor(whole.length / 4));
  return best === undefined || best[1].mistakes > most ? null : best[0];
}
