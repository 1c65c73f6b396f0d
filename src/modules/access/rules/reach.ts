import { assertNever } from '../../../kernel/assert-never.ts';
import type { Allowance, DeedRule } from './policy.ts';
import { ROLE_FACTS, type Grant } from './role.ts';

/** Who acts: a person with the roles held at this moment, or a program with a token. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly id: number;
      readonly name: string;
      /** Home; null for the installation's own administrators. */
      readonly agencyId: number | null;
      readonly unitId: number | null;
      readonly grants: readonly Grant[];
    }
  | {
      readonly kind: 'machine';
      readonly id: number;
      readonly name: string;
      readonly agencyId: number;
      /** `noun:deed` */
      readonly scopes: readonly string[];
    };

/** The records that a deed may touch: those that any of the parts covers. */
export interface Reach {
  readonly everything: boolean;
  /** Agencies with all below them. */
  readonly subtrees: readonly number[];
  readonly agencies: readonly number[];
  readonly units: readonly number[];
  /** Records of this account itself. */
  readonly self: number | null;
}

const NOTHING: Reach = { everything: false, subtrees: [], agencies: [], units: [], self: null };

/** How far the actor's hand goes for a deed; null when it may not be done to any record at all. */
export function reachOf(actor: Actor, noun: string, deed: string, rule: DeedRule): Reach | null {
  if (actor.kind === 'machine') {
    const allowed = rule.machine === true && actor.scopes.includes(`${noun}:${deed}`);
    return allowed ? { ...NOTHING, agencies: [actor.agencyId] } : null;
  }
  const parts = rule.allow.flatMap((allowance) => partsOf(actor, allowance));
  if (parts.length === 0) return null;
  return {
    everything: parts.some((part) => part.everything),
    subtrees: unique(parts.flatMap((part) => part.subtrees)),
    agencies: unique(parts.flatMap((part) => part.agencies)),
    units: unique(parts.flatMap((part) => part.units)),
    self: parts.find((part) => part.self !== null)?.self ?? null,
  };
}

type Person = Extract<Actor, { readonly kind: 'person' }>;

function partsOf({ id, agencyId, grants }: Person, { roles, reach }: Allowance): readonly Reach[] {
  // Whoever works in an agency is one of its people, whatever roles they hold and whether they hold any.
  if (roles === 'everyone' && reach === 'ownAgency') return agencyId === null ? [] : [{ ...NOTHING, agencies: [agencyId] }];
  const held = roles === 'everyone' ? grants : grants.filter((grant) => roles.includes(grant.role));
  if (reach === 'self') return roles === 'everyone' || held.length > 0 ? [{ ...NOTHING, self: id }] : [];
  return held.flatMap((grant): Reach | readonly Reach[] => {
    if (grant.agencyId === null) return { ...NOTHING, everything: true };
    if (reach === 'installation') return [];
    if (reach === 'ownAgency') return { ...NOTHING, agencies: [grant.agencyId] };
    const { span } = ROLE_FACTS[grant.role];
    switch (span) {
      case 'subtree':
        return { ...NOTHING, subtrees: [grant.agencyId] };
      case 'agency':
        return { ...NOTHING, agencies: [grant.agencyId] };
      case 'unit':
        return grant.unitId === null ? NOTHING : { ...NOTHING, units: [grant.unitId] };
      default:
        return assertNever(span);
    }
  });
}

function unique(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)];
}
