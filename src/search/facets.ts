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

/** Those of the hits that pass the filter, and what other choices would leave. One way through them. */
export function sift(records: RecordTable, hits: OrdinalSet, filter: SearchFilter): Sifted {
  const { agencies, types, years, validities, days, agencyIds, typeIds } = records.columns;
  const { base } = records;
  const byAgency = new Uint32Array(agencyIds.length);
  const byType = new Uint32Array(typeIds.length);
  const byYear = new Uint32Array(256);
  const byValidity = new Uint32Array(256);
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  let passing = hits;
  if (isNarrowed) {
    const inScope = Uint8Array.from(agencyIds, (id) => Number(filter.scope === null || filter.scope.has(id)));
    // -1: nothing has it.
    const agency = filter.agencyId === null ? null : (records.agencyCode(filter.agencyId) ?? -1);
    const type = filter.type === null ? null : (records.typeCode(facetCode(filter.type)) ?? -1);
    const validity = filter.validity === null ? null : SEARCH_VALIDITIES.findIndex((one) => one === filter.validity);
    const from = filter.from === null ? 0 : dayNumber(filter.from);
    const to = filter.to === null ? LAST_DAY : dayNumber(filter.to);
    passing = records.none();
    hits.forEach((ordinal) => {
      const at = ordinal - base;
      const ofAgency = agencies[at] ?? 0;
      if (inScope[ofAgency] === 0) return;
      const ofType = types[at] ?? 0;
      const ofValidity = validities[at] ?? 0;
      const day = days[at] ?? 0;
      const noAgency = Number(agency !== null && ofAgency !== agency);
      const noType = Number(type !== null && ofType !== type);
      const noDay = Number(day < from || day > to);
      const noValidity = Number(validity !== null && ofValidity !== validity);
      const missed = noAgency + noType + noDay + noValidity;
      if (missed > 1) return;
      if (missed === 0) passing.add(ordinal);
      if (missed === noAgency) byAgency[ofAgency] = (byAgency[ofAgency] ?? 0) + 1;
      if (missed === noType) byType[ofType] = (byType[ofType] ?? 0) + 1;
      if (missed === noDay) byYear[years[at] ?? 0] = (byYear[years[at] ?? 0] ?? 0) + 1;
      if (missed === noValidity) byValidity[ofValidity] = (byValidity[ofValidity] ?? 0) + 1;
    });
  } else
    hits.forEach((ordinal) => {
      const at = ordinal - base;
      const agency = agencies[at] ?? 0;
      const type = types[at] ?? 0;
      const year = years[at] ?? 0;
      const validity = validities[at] ?? 0;
      byAgency[agency] = (byAgency[agency] ?? 0) + 1;
      byType[type] = (byType[type] ?? 0) + 1;
      byYear[year] = (byYear[year] ?? 0) + 1;
      byValidity[validity] = (byValidity[validity] ?? 0) + 1;
    });
  // No validity is no choice.
  byValidity[0] = 0;
  return {
    passing,
    total: passing.count,
    counts: {
      agencies: counted(byAgency, (code) => agencyIds[code] ?? 0),
      types: counted(byType, (code) => typeIds[code] ?? 0),
      years: counted(byYear, yearNumber),
      validities: counted(byValidity, (code) => code),
    },
  };
}

function counted(times: Uint32Array, meaning: (code: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [code, count] of times.entries()) if (count > 0) counts.set(meaning(code), count);
  return counts;
}
