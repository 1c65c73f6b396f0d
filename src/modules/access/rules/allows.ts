import type { Policy } from './policy.ts';
import { reachOf, type Actor, type Reach } from './reach.ts';

/** Whose a record is: the agency's, and where records have them, a unit's and a person's. */
export interface Owner {
  readonly agencyId: number;
  readonly unitId?: number | null;
  readonly personId?: number | null;
}

/**
 * Whether a record of this owner lies within reach, told by ids alone, as `withinReach` tells it in a query. Not for deeds that reach
 * over subtrees: which agencies stand below another one only the database knows, and here they count as out of reach.
 */
export function covers(reach: Reach, { agencyId, unitId = null, personId = null }: Owner): boolean {
  return (
    reach.everything ||
    reach.agencies.includes(agencyId) ||
    (unitId !== null && reach.units.includes(unitId)) ||
    (personId !== null && reach.self === personId)
  );
}

/** Whether the policy lets the actor do the deed to a record of this owner; the bounds of `covers` are its own. */
export function allows<D extends string>(policy: Policy<D>, deed: D, actor: Actor, owner: Owner): boolean {
  const reach = reachOf(actor, policy.noun, deed, policy.deeds[deed]);
  return reach !== null && covers(reach, owner);
}
