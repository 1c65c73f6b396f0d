import type { Database } from '../../platform/database/index.ts';
import { inexactTerms, nearestPart, readQuery, type AskedQuery, type FacetCounts, type Wish } from '../../search/index.ts';
import { admitted } from './admission.ts';
import { titleKeysOf } from './candidate-rows.ts';
import { chooseHits } from './choose-hits.ts';
import { findHits } from './find-hits.ts';
import { CHANGED, withIndex } from './present-index.ts';
import { scoreHits } from './score-hits.ts';
import { SYNONYMS } from './search-data.ts';
import type { SearchAnswer, SearchQuery } from './search-query.ts';
import { showHits, type SearchHit } from './shown-hits.ts';
import { literalWish, widerWishes } from './widen.ts';

const NONE: FacetCounts = { types: new Map(), agencies: new Map(), years: new Map(), validities: new Map() };
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
function page(database: Database, asked: AskedQuery, wish: Wish, query: SearchQuery): Promise<Page | null> {
  return withIndex(database, async (index) => {
    const { records } = index;
    const { none, giveBack } = records.lend();
    try {
      const found = await findHits(database, index, wish, none);
      if (found === null) return CHANGED;
      const chosen = await chooseHits(database, { records, none }, found, query, inexactTerms(wish));
      if (chosen === null || chosen === CHANGED) return chosen;
      const { candidates, scored, others, strangers } = chosen;
      const readyOf = (ordinals: readonly number[]) =>
        ordinals.flatMap((ordinal) => {
          const candidate = candidates.get(ordinal);
          return candidate === undefined ? [] : [{ candidate, score: 0, ...records.read(ordinal) }];
        });
      // Strangers last: they keep their places in the order, where nobody sees them.
      const ranked = scoreHits(asked, chosen.found, readyOf(scored)).toSorted(
        (one, other) =>
          Number(strangers.has(one.candidate.row.ordinal)) - Number(strangers.has(other.candidate.row.ordinal)) || other.score - one.score,
      );
      const from = scored.length === 0 ? 0 : query.offset;
      const shown = [...ranked, ...readyOf(others)]
        .slice(from, from + query.limit)
        .filter(({ candidate }) => !strangers.has(candidate.row.ordinal));
      const phrases = asked.terms.flatMap(({ ways }) => ways);
      return { total: chosen.total, hits: await showHits(database, shown, phrases), facets: chosen.facets };
    } finally {
      giveBack();
    }
  });
}

/** The part of a title that differs least from the query; null when the nearest one differs too much. */
async function whatWasMeant(database: Database, asked: AskedQuery, wish: Wish): Promise<string | null> {
  const titles = await withIndex(database, async (index) => {
    const { records } = index;
    const { none, giveBack } = records.lend();
    try {
      const found = await findHits(database, index, wish, none);
      return found === null ? CHANGED : await titleKeysOf(database, records.newest(found.hits, 0, COMPARED_MOST));
    } finally {
      giveBack();
    }
  });
  const whole = asked.terms.map(({ ways }) => ways[0] ?? '').join('');
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
  const most = wish.sounds.length > 0 ? whole.length - 1 : Math.max(1, Math.floor(whole.length / 4));
  return best === undefined || best[1].mistakes > most ? null : best[0];
}
