import type { Policy } from '../../access/rules/index.ts';

export interface Scope {
  /** `annualReport:read` */
  readonly scope: string;
  /** 查看年度报告 */
  readonly title: string;
  /** Content is none of a securityAdmin's business: a token for it waits for a leader of the agency. */
  readonly needsApproval: boolean;
}

/** What a program may be let do: the deeds whose policy says so, and nothing else. */
export function tokenScopes(policies: readonly Policy[]): readonly Scope[] {
  return policies.flatMap(({ noun, title, deeds }) =>
    Object.entries(deeds)
      .filter(([, rule]) => rule.machine === true)
      .map(([deed, rule]) => ({
        scope: `${noun}:${deed}`,
        title: `${rule.title}${title}`,
        // Whoever makes tokens hands out alone no more than they may do themselves.
        needsApproval: !rule.allow.some(({ roles }) => roles !== 'everyone' && roles.includes('securityAdmin')),
      })),
  );
}
