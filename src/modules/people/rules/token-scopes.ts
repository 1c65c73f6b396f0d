import type { Policy } from '../../access/rules/index.ts';

export interface Scope {
  /** `annualReport:read` */
  readonly scope: string;
  /** 查看年度报告 */
  readonly title: string;
}

/** What a program may be let do: the deeds whose policy says so, and nothing else. */
export function tokenScopes(policies: readonly Policy[]): readonly Scope[] {
  return policies.flatMap(({ noun, title, deeds }) =>
    Object.entries(deeds)
      .filter(([, rule]) => rule.machine === true)
      .map(([deed, rule]) => ({ scope: `${noun}:${deed}`, title: `${rule.title}${title}` })),
  );
}
