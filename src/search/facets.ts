import { dayNumber, facetCode, SEARCH_VALIDITIES, type HitList } from './hit-record.ts';
import { Tally } from './tally.ts';

/** What hits are narrowed by. */
export interface SearchFilter {
  /** Agencies of the site that is searched; null: every one. What others publish is not counted either. */
  readonly scope: ReadonlySet<number> | null;
  readonly agencyId: number | null;
  /** Code of a type of document, or `annualReport`. */
  readonly type: string | null;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly validity: string | null;
}

export const NO_FILTER: SearchFilter = {
  scope: null,
  agencyId: null,
  type: null,
  from: null,
  to: null,
  validity: null,
};

/** How many hits each choice would leave, with all other filters as they are. */
export interface FacetCounts {
  /** By `facetCode`. */
  readonly types: ReadonlyMap<number, number>;
  readonly agencies: ReadonlyMap<number, number>;
  readonly years: ReadonlyMap<number, number>;
  /** By its place in SEARCH_VALIDITIES; none is not counted. */
  readonly validities: ReadonlyMap<number, number>;
}

const LAST_DAY = 65_535;

/** The places in the list that pass the filter, and what other choices would leave. */
export function sift(hits: HitList, filter: SearchFilter): { readonly passing: readonly number[]; readonly counts: FacetCounts } {
  const type = filter.type === null ? null : facetCode(filter.type);
  const validity = filter.validity === null ? null : SEARCH_VALIDITIES.findIndex((one) => one === filter.validity);
  const from = filter.from === null ? 0 : dayNumber(filter.from);
  const to = filter.to === null ? LAST_DAY : dayNumber(filter.to);
  const dated = filter.from !== null || filter.to !== null;
  const passing: number[] = [];
  const types = new Tally(hits.count);
  const agencies = new Tally(hits.count);
  const days = new Tally(hits.count);
  const validities = new Tally(0);
  for (let at = 0; at < hits.count; at++) {
    if (filter.scope !== null && !filter.scope.has(hits.agencyId(at))) continue;
    const day = hits.day(at);
    const isType = type === null || hits.type(at) === type;
    const isAgency = filter.agencyId === null || hits.agencyId(at) === filter.agencyId;
    const isDay = !dated || (day >= from && day <= to);
    const isValid = validity === null || hits.validity(at) === validity;
    const missed = Number(!isType) + Number(!isAgency) + Number(!isDay) + Number(!isValid);
    if (missed > 1) continue;
    if (missed === 0) passing.push(at);
    if (missed === 0 || !isType) types.add(hits.type(at));
    if (missed === 0 || !isAgency) agencies.add(hits.agencyId(at));
    if (missed === 0 || !isDay) days.add(day);
    if (hits.validity(at) !== 0 && (missed === 0 || !isValid)) validities.add(hits.validity(at));
  }
  const years = new Tally(0);
  for (const [day, times] of days.counts()) years.add(yearOf(day), times);
  return {
    passing,
    counts: { types: types.counts(), agencies: agencies.counts(), years: years.counts(), validities: validities.counts() },
  };
}

const FIRST_YEAR = 1970;
/** First day of each year from 1970 on, by number. */
const NEW_YEARS = Array.from({ length: 181 }, (_, year) => Math.floor(Date.UTC(FIRST_YEAR + year, 0, 1) / 86_400_000));

function yearOf(day: number): number {
  let year = Math.floor(day / 365.25);
  while ((NEW_YEARS[year + 1] ?? Infinity) <= day) year += 1;
  while ((NEW_YEARS[year] ?? 0) > day) year -= 1;
  return FIRST_YEAR + year;
}
