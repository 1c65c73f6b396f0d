import kindsData from '../../../../data/consultation-kinds.json' with { type: 'json' };
import type { PlainDate } from '../../../kernel/plain-date.ts';

/** What is asked about; how long depends on it. */
export interface ConsultationKind {
  readonly code: string;
  readonly title: string;
  /** The earliest first. */
  readonly periods: readonly LegalPeriod[];
}

export interface LegalPeriod {
  /** In force since then, `YYYY-MM-DD`. */
  readonly from: string;
  /** Calendar days, the day on which it opens not counted (民法典 art 201). */
  readonly days: number;
  /** The article that says so. */
  readonly source: string;
}

export const CONSULTATION_KINDS: ReadonlyMap<string, ConsultationKind> = new Map(kindsData.kinds.map((kind) => [kind.code, kind]));

export const KIND_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  [...CONSULTATION_KINDS.values()].map(({ code, title }) => [code, title]),
);

/** The least number of days for one that opens on a day; where no law has any, the house's own. */
export function leastDays(kind: string, opensOn: PlainDate, usual: number): { readonly days: number; readonly source: string | null } {
  const period = CONSULTATION_KINDS.get(kind)?.periods.findLast(({ from }) => from <= opensOn);
  return period === undefined ? { days: usual, source: null } : period;
}
