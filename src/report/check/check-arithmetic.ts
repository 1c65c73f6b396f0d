import { emptyReport } from '../model/empty-report.ts';
import type { Finding } from '../model/finding.ts';
import type { Check } from './check.ts';
import { checkContextOf } from './check-context.ts';
import { findingsOf } from './check-report.ts';
import { AVERAGES, RATES, SHARES } from './narrative/rate-checks.ts';
import { LIST_SUM } from './narrative/sum-checks.ts';
import { TRAILING_TOTAL } from './narrative/trailing-total-check.ts';

const ARITHMETIC: readonly Check[] = [LIST_SUM, TRAILING_TOTAL, SHARES, AVERAGES, RATES];

/** Sums, shares, averages and rates that don't add up in any running text, a report or not: only its numbers are compared. */
export function checkArithmetic(text: string): readonly Finding[] {
  const reading = {
    report: emptyReport('narrative'),
    source: text,
    restored: text,
    toSource: (offset: number) => offset,
    repairs: [],
    notes: [],
  };
  return findingsOf(ARITHMETIC, checkContextOf({ reading }));
}
