import { dayNumber, facetCode, SEARCH_VALIDITIES } from './hit-record.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import { yearNumber, type RecordTable } from './record-table.ts';

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

export interface Sifted {
  readonly passing: OrdinalSet;
  readonly total: number;
  readonly counts: FacetCounts;
}

/** Hits by what they have, at the place of its code. */
interface Tally {
  readonly byAgency: Uint32Array;
  readonly byType: Uint32Array;
  readonly byYear: Uint32Array;
  readonly byValidity: Uint32Array;
}

/** Those of the hits that pass the filter, and what other choices would leave. One way through them. */
export function sift(records: RecordTable, hits: OrdinalSet, filter: SearchFilter, none = () => records.none()): Sifted {
  const { agencyIds, typeIds } = records.columns;
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  const total = hits.count;
  const sifted = isNarrowed
    ? siftNarrowed(records, hits, filter, none())
    : { passing: hits, total, tally: tallyOf(records, hits, total, none) };
  const { byAgency, byType, byYear, byValidity } = sifted.tally;
  // No validity is no choice.
  byValidity[0] = 0;
  return {
    passing: sifted.passing,
    total: sifted.total,
    counts: {
      agencies: counted(byAgency, (code) => agencyIds[code] ?? 0),
      types: counted(byType, (code) => typeIds[code] ?? 0),
      years: counted(byYear, yearNumber),
      validities: counted(byValidity, (code) => code),
    },
  };
}

function emptyTally(records: RecordTable): Tally {
  const { agencyIds, typeIds } = records.columns;
  return {
    byAgency: new Uint32Array(agencyIds.length),
    byType: new Uint32Array(typeIds.length),
    byYear: new Uint32Array(256),
    byValidity: new Uint32Array(SEARCH_VALIDITIES.length),
  };
}

const wholes = new WeakMap<RecordTable, { readonly changes: number; readonly total: number; readonly tally: Tally }>();

/** Of more than half of all records those are counted that are no hits. */
function tallyOf(records: RecordTable, hits: OrdinalSet, total: number, none: () => OrdinalSet): Tally {
  if (total < records.end / 4) return tallyEach(records, hits);
  let whole = wholes.get(records);
  if (whole?.changes !== records.changes) {
    whole = { changes: records.changes, total: records.there.count, tally: tallyEach(records, records.there) };
    wholes.set(records, whole);
  }
  if (2 * total <= whole.total) return tallyEach(records, hits);
  const others = tallyEach(records, none().become(records.there).deleteAll(hits));
  const rest = (all: Uint32Array, left: Uint32Array): Uint32Array => all.map((count, code) => count - (left[code] ?? 0));
  return {
    byAgency: rest(whole.tally.byAgency, others.byAgency),
    byType: rest(whole.tally.byType, others.byType),
    byYear: rest(whole.tally.byYear, others.byYear),
    byValidity: rest(whole.tally.byValidity, others.byValidity),
  };
}

function tallyEach(records: RecordTable, { words }: OrdinalSet): Tally {
  const { agencies, types, years, validities } = records.columns;
  const tally = emptyTally(records);
  const { byAgency, byType, byYear, byValidity } = tally;
  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? 0;
    while (word !== 0) {
      const bit = word & -word;
      word ^= bit;
      const place = (at << 5) + 31 - Math.clz32(bit);
      const agency = agencies[place] ?? 0;
      const type = types[place] ?? 0;
      const year = years[place] ?? 0;
      const validity = validities[place] ?? 0;
      byAgency[agency] = (byAgency[agency] ?? 0) + 1;
      byType[type] = (byType[type] ?? 0) + 1;
      byYear[year] = (byYear[year] ?? 0) + 1;
      byValidity[validity] = (byValidity[validity] ?? 0) + 1;
    }
  }
  return tally;
}

const ANY = -2;
const NOTHING = -1;

/** `passing` is filled. A hit that misses one choice alone counts for that choice's facet. */
function siftNarrowed(
  records: RecordTable,
  { words }: OrdinalSet,
  filter: SearchFilter,
  passing: OrdinalSet,
): { readonly passing: OrdinalSet; readonly total: number; readonly tally: Tally } {
  const { agencies, types, years, validities, days, agencyIds } = records.columns;
  const tally = emptyTally(records);
  const { byAgency, byType, byYear, byValidity } = tally;
  const inScope = Uint8Array.from(agencyIds, (id) => Number(filter.scope === null || filter.scope.has(id)));
  const agency = filter.agencyId === null ? ANY : (records.agencyCode(filter.agencyId) ?? NOTHING);
  const type = filter.type === null ? ANY : (records.typeCode(facetCode(filter.type)) ?? NOTHING);
  const validity = filter.validity === null ? ANY : SEARCH_VALIDITIES.findIndex((one) => one === filter.validity);
  const from = filter.from === null ? 0 : dayNumber(filter.from);
  const to = filter.to === null ? LAST_DAY : dayNumber(filter.to);
  let total = 0;
  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? 0;
    let kept = 0;
    while (word !== 0) {
      const bit = word & -word;
      word ^= bit;
      const place = (at << 5) + 31 - Math.clz32(bit);
      const ofAgency = agencies[place] ?? 0;
      if (inScope[ofAgency] === 0) continue;
      const ofType = types[place] ?? 0;
      const ofValidity = validities[place] ?? 0;
      const day = days[place] ?? 0;
      const noAgency = agency === ANY || ofAgency === agency ? 0 : 1;
      const noType = type === ANY || ofType === type ? 0 : 1;
      const noDay = day < from || day > to ? 1 : 0;
      const noValidity = validity === ANY || ofValidity === validity ? 0 : 1;
      const missed = noAgency + noType + noDay + noValidity;
      if (missed > 1) continue;
      if (missed === 0) {
        kept |= bit;
        total += 1;
      }
      if (missed === noAgency) byAgency[ofAgency] = (byAgency[ofAgency] ?? 0) + 1;
      if (missed === noType) byType[ofType] = (byType[ofType] ?? 0) + 1;
      const year = years[place] ?? 0;
      if (missed === noDay) byYear[year] = (byYear[year] ?? 0) + 1;
      if (missed === noValidity) byValidity[ofValidity] = (byValidity[ofValidity] ?? 0) + 1;
    }
    if (kept !== 0) passing.words[at] = kept;
  }
  return { passing, total, tally };
}

function counted(times: Uint32Array, meaning: (code: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let code = 0; code < times.length; code++) {
    const count = times[code] ?? 0;
    if (count > 0) counts.set(meaning(code), count);
  }
  return counts;
}
