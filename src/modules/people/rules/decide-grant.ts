import { isAdministrator, ROLE_FACTS, type Grant } from '../../access/rules/index.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { AccountStatus } from './account-status.ts';

export type GrantRefusal =
  /** Nobody makes oneself anything. */
  | { readonly kind: 'ownGrant' }
  | { readonly kind: 'accountDisabled' }
  /** Whoever made the account may still hold its link: an administrator's account must be its owner's first. */
  | { readonly kind: 'administratorNotActivated' }
  | { readonly kind: 'alreadyHeld' }
  /** 三员分立: an administrator's role stands alone. */
  | { readonly kind: 'administratorsApart' }
  /** Roles of the office are held where one works. */
  | { readonly kind: 'otherAgency' }
  | { readonly kind: 'unitNeeded' }
  | { readonly kind: 'unitNotWanted' };

export interface GrantCase {
  readonly granterId: number;
  readonly account: { readonly id: number; readonly status: AccountStatus; readonly agencyId: number | null };
  /** What the account holds now. */
  readonly held: readonly Grant[];
  readonly wanted: Grant;
}

/** Whether a role may be granted, by everything that does not depend on how far the granter's own hand goes. */
export function decideGrant({ granterId, account, held, wanted }: GrantCase): Result<null, GrantRefusal> {
  if (account.id === granterId) return err({ kind: 'ownGrant' });
  if (account.status === 'disabled') return err({ kind: 'accountDisabled' });
  const administers = isAdministrator(wanted.role);
  const ofUnit = ROLE_FACTS[wanted.role].span === 'unit';
  if (ofUnit && wanted.unitId === null) return err({ kind: 'unitNeeded' });
  if (!ofUnit && wanted.unitId !== null) return err({ kind: 'unitNotWanted' });
  if (!administers && (wanted.agencyId === null || wanted.agencyId !== account.agencyId)) return err({ kind: 'otherAgency' });
  if (held.some((grant) => sameGrant(grant, wanted))) return err({ kind: 'alreadyHeld' });
  if (held.some(({ role }) => role !== wanted.role && (administers || isAdministrator(role)))) return err({ kind: 'administratorsApart' });
  if (administers && account.status !== 'active') return err({ kind: 'administratorNotActivated' });
  return ok(null);
}

function sameGrant(a: Grant, b: Grant): boolean {
  return a.role === b.role && a.agencyId === b.agencyId && a.unitId === b.unitId;
}
