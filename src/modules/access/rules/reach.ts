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

/** No record at all: for whoever may not do a deed, where a query is asked all the same. */
export const NOWHERE: Reach = { everything: false, subtrees: [], agencies: [], units: [], self: null };

/**
 * All records of the installation. By name it is the program's own hand: what it does by itself (jobs, samples, at the server), and what
 * it looks up after it was settled otherwise who may. What somebody asks for goes by the reach of their leave, never by this.
 */
export const EVERYWHERE: Reach = { ...NOWHERE, everything: true };

/** The records of one agency; those of agencies below it are not among them. */
export function onlyAgency(agencyId: number): Reach {
  return { ...NOWHERE, agencies: [agencyId] };
}

/** How far the actor's hand goes for a deed; null when it may not be done to any record at all. */
export function reachOf(actor: Actor, noun: string, deed: string, rule: DeedRule): Reach | null {
  if (actor.kind === 'machine') {
    const allowed = rule.machine === true && actor.scopes.includes(`${noun}:${deed}`);
    return allowed ? onlyAgency(actor.agencyId) : null;
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
  if (roles === 'everyone' && reach === 'ownAgency') return agencyId === null ? [] : [onlyAgency(agencyId)];
  const held = roles === 'everyone' ? grants : grants.filter((grant) => roles.includes(grant.role));
  if (reach === 'self') return roles === 'everyone' || held.length > 0 ? [{ ...NOWHERE, self: id }] : [];
  return held.flatMap((grant): Reach | readonly Reach[] => {
    if (grant.agencyId === null) return EVERYWHERE;
    if (reach === 'installation') return [];
    if (reach === 'ownAgency') return onlyAgency(grant.agencyId);
    const { span } = ROLE_FACTS[grant.role];
    switch (span) {
      case 'subtree':
        return { ...NOWHERE, subtrees: [grant.agencyId] };
      case 'agency':
        return onlyAgency(grant.agencyId);
      case 'unit':
        return grant.unitId === null ? NOWHERE : { ...NOWHERE, units: [grant.unitId] };
      default:
        return assertNever(span);
    }
  });
}

function unique(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)];
}
