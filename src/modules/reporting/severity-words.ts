import type { Severity } from '../../report/index.ts';

/** How a severity is called on screens. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '疑点', info: '提示' };

/** How many of each. */
export function countSeverities(findings: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The gravest first; findings of one severity keep the order of the text. */
export function bySeverity<T extends { readonly severity: Severity }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
