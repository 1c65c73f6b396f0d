import type { ReportCard } from './public-reports.ts';

/** A line of the list. */
export type ReportSummary = Omit<ReportCard, 'measures'>;

export interface ReportFilter {
  /** Part of the agency's name or of the title. */
  readonly words: string;
  readonly year: number | null;
  readonly agencyId?: number;
}

export interface ReportList {
  readonly total: number;
  readonly reports: readonly ReportSummary[];
}

/** One page of the public reports, newest year first. */
export function listReports(cards: readonly ReportCard[], filter: ReportFilter, limit: number, offset: number): ReportList {
  const words = filter.words.split(/\s+/).filter((part) => part !== '');
  const found = cards
    .filter(({ agencyName, title }) => words.every((word) => agencyName.includes(word) || title.includes(word)))
    .filter(({ year }) => filter.year === null || year === filter.year)
    .filter(({ agencyId }) => filter.agencyId === undefined || agencyId === filter.agencyId)
    .toSorted((a, b) => b.year - a.year || (a.agencyName < b.agencyName ? -1 : a.agencyName > b.agencyName ? 1 : a.agencyId - b.agencyId));
  return { total: found.length, reports: found.slice(offset, offset + limit) };
}

/** Years with reports, newest first, and how many. */
export function listYears(cards: readonly ReportCard[]): readonly { readonly year: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const { year } of cards) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count })).toSorted((a, b) => b.year - a.year);
}

/** The reports of an agency, the oldest first. */
export function reportsOfAgency(cards: readonly ReportCard[], agencyId: number): readonly ReportCard[] {
  return cards.filter((card) => card.agencyId === agencyId).toSorted((a, b) => a.year - b.year);
}
