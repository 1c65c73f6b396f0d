import type { Role } from './role.ts';

/** Who may do a deed: holders of these roles, each as far as the role's span goes, unless `reach` says otherwise. */
export interface Allowance {
  readonly roles: readonly Role[] | 'everyone';
  /**
   * `ownAgency` widens a unit's role to its whole agency and narrows a subtree's to its top; `self` narrows to the actor's
   * own records; `installation` counts only grants for the whole installation: what it is about belongs to no agency.
   */
  readonly reach?: 'ownAgency' | 'self' | 'installation';
}

export interface DeedRule {
  /** A verb as people say it: 查看, 分派. */
  readonly title: string;
  readonly allow: readonly Allowance[];
  /** A token with the scope `noun:deed` may do it, within its own agency. */
  readonly machine?: boolean;
}

/** Everything that is permitted about one kind of record. What no rule allows is forbidden. */
export interface Policy<D extends string = string> {
  /** Name in code: `annualReport`. */
  readonly noun: string;
  readonly title: string;
  readonly deeds: Readonly<Record<D, DeedRule>>;
}

/** Keeps the names of the deeds as types: `may(taskPolicy, 'assing')` does not compile. */
export function definePolicy<const D extends string>(policy: Policy<D>): Policy<D> {
  return policy;
}
