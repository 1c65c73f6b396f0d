import type { Database } from '../../platform/database/index.ts';
import { facetCode, SEARCH_VALIDITIES } from '../../search/index.ts';
import { agencyCodes, agencyNames } from '../agencies/index.ts';
import { VOCABULARY } from '../documents/index.ts';
import { VALIDITY_TITLES } from '../documents/rules/index.ts';
import type { SearchAnswer } from './search-query.ts';
import type { SearchHit } from './shown-hits.ts';

/** One value of a facet: how many hits it would leave. */
export interface FacetChoice {
  readonly value: string;
  readonly title: string;
  readonly count: number;
}

export interface SearchFacets {
  /** The most frequent first. */
  readonly types: readonly FacetChoice[];
  readonly agencies: readonly FacetChoice[];
  /** The newest first. */
  readonly years: readonly FacetChoice[];
  readonly validities: readonly FacetChoice[];
}

export interface ShownHit extends SearchHit {
  readonly agencyName: string;
  readonly typeTitle: string;
  readonly validityTitle: string | null;
  /** Path within the site. */
  readonly href: string;
}

/** What a search answered, in words. */
export interface SearchedView extends Pick<SearchAnswer, 'total' | 'widening' | 'didYouMean' | 'took'> {
  readonly hits: readonly ShownHit[];
  readonly facets: SearchFacets;
}

const REPORT_TYPE = 'annualReport';
const TYPE_TITLES: ReadonlyMap<string, string> = new Map([
  ...[...VOCABULARY.types.values()].map(({ code, title }) => [code, title] as const),
  [REPORT_TYPE, '政府信息公开工作年度报告'],
]);
const TYPE_CODES: ReadonlyMap<number, string> = new Map([...TYPE_TITLES.keys()].map((code) => [facetCode(code), code]));
if (TYPE_CODES.size < TYPE_TITLES.size) throw new Error('Two types of document share a facet code');

/** Adds the names that people read. */
export async function searchedView(database: Database, answer: SearchAnswer): Promise<SearchedView> {
  const { total, widening, didYouMean, took, facets } = answer;
  const shown = answer.hits.map(({ agencyId }) => agencyId);
  const names = await agencyNames(database, [...new Set([...shown, ...facets.agencies.keys()])]);
  const reporting = answer.hits.filter(({ noun }) => noun === 'annualReport').map(({ agencyId }) => agencyId);
  const codes = reporting.length === 0 ? new Map<number, string>() : await agencyCodes(database, [...new Set(reporting)]);
  return {
    total,
    widening,
    didYouMean,
    took,
    hits: answer.hits.map((hit) => ({
      ...hit,
      agencyName: names.get(hit.agencyId) ?? '',
      typeTitle: TYPE_TITLES.get(hit.type) ?? '信息',
      validityTitle: validityTitle(hit.validity),
      href: hit.noun === 'document' ? `/documents/${hit.id}` : `/reports/${codes.get(hit.agencyId) ?? String(hit.agencyId)}/${hit.id}`,
    })),
    facets: {
      types: mostFirst(facets.types, (code) => {
        const type = TYPE_CODES.get(code);
        return type === undefined ? null : { value: type, title: TYPE_TITLES.get(type) ?? type };
      }),
      agencies: mostFirst(facets.agencies, (id) => ({ value: String(id), title: names.get(id) ?? String(id) })),
      years: [...facets.years]
        .sort(([one], [other]) => other - one)
        .map(([year, count]) => ({ value: String(year), title: `${year}年`, count })),
      validities: mostFirst(facets.validities, (place) => {
        const validity = SEARCH_VALIDITIES[place] ?? null;
        return validity === null ? null : { value: validity, title: VALIDITY_TITLES[validity] };
      }),
    },
  };
}

function validityTitle(code: string | null): string | null {
  const known = SEARCH_VALIDITIES.find((one) => one !== null && one === code) ?? null;
  return known === null ? null : VALIDITY_TITLES[known];
}

function mostFirst(
  counts: ReadonlyMap<number, number>,
  choiceOf: (value: number) => { readonly value: string; readonly title: string } | null,
): readonly FacetChoice[] {
  return [...counts]
    .sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || one - other)
    .flatMap(([value, count]) => {
      const choice = choiceOf(value);
      return choice === null ? [] : [{ ...choice, count }];
    });
}
