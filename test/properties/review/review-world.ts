import type { Grant, Role } from '../../../src/modules/access/rules/index.ts';
import type { Flow, Round, SeatRule } from '../../../src/modules/review/rules/flow.ts';
import type { Hand, ReviewedDocument } from '../../../src/modules/review/rules/review-state.ts';
import { parsePlainDate } from '../../../src/kernel/plain-date.ts';
import type { Random } from '../../factories/report/random.ts';

/** An office as the random people of a sequence make it up; account ids count from 1. */
export interface ReviewWorld {
  readonly grants: Map<number, readonly Grant[]>;
  /** Who lent whom a signature. */
  readonly lent: { readonly from: number; readonly to: number }[];
  readonly flow: Flow;
}

export const HERE = { agencyId: 1, unitId: 11 };
const ELSEWHERE = { agencyId: 2, unitId: 21 };
const OTHER_UNIT = 12;
const ROLES: readonly Role[] = ['leader', 'clerk', 'reviewer', 'secrecyReviewer', 'unitHead', 'unitStaff', 'supervisor', 'auditor'];
const OF_UNIT = new Set<Role>(['unitHead', 'unitStaff']);
const DAY = parsePlainDate('2026-11-22');

/** People with no, one or several roles in two agencies; most offices can bring a document through, some can't. */
export function randomWorld(random: Random, flows: readonly Flow[]): ReviewWorld {
  const grants = new Map<number, readonly Grant[]>();
  const cast: readonly Role[] = random.chance(0.7)
    ? ['unitStaff', 'unitHead', 'unitStaff', 'clerk', 'reviewer', 'secrecyReviewer', 'leader']
    : [];
  for (const role of cast) grants.set(grants.size + 1, [grantHere(role)]);
  for (let more = random.int(2, 6); more > 0; more -= 1) {
    const held = Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => randomGrant(random));
    grants.set(grants.size + 1, held);
  }
  // One person in two places that are to be apart.
  if (random.chance(0.3)) grants.set(grants.size + 1, [grantHere('leader'), grantHere('secrecyReviewer')]);
  return { grants, lent: [], flow: varied(random.pick(flows), random) };
}

export function randomGrant(random: Random): Grant {
  const role = random.pick(ROLES);
  const place = random.chance(0.85) ? { ...HERE, unitId: random.chance(0.7) ? HERE.unitId : OTHER_UNIT } : ELSEWHERE;
  return { role, agencyId: place.agencyId, unitId: OF_UNIT.has(role) ? place.unitId : null };
}

function grantHere(role: Role): Grant {
  return { role, agencyId: HERE.agencyId, unitId: OF_UNIT.has(role) ? HERE.unitId : null };
}

/** The same flow with one or two hands a round, and now and then wider seats. */
function varied(flow: Flow, random: Random): Flow {
  const seat = (rule: SeatRule): SeatRule =>
    rule.seat === 'secrecy' || !random.chance(0.25)
      ? rule
      : {
          ...rule,
          roles: [...new Set([...rule.roles, random.pick(['leader', 'clerk', 'reviewer', 'unitStaff'] as const)])],
          where: random.pick(['unit', 'agency']),
        };
  const round = (one: Round): Round => ({
    ...one,
    oneHand: random.chance(0.5) ? one.oneHand : random.chance(0.5),
    seats: one.seats.map(seat),
  });
  return { ...flow, rounds: flow.rounds.map(round) };
}

/** Everyone that the flow can need, once a seat, and nobody who has done anything yet. */
export function freshCast(world: ReviewWorld): void {
  const roles = world.flow.rounds.flatMap(({ seats }) => seats.map((seat) => seat.roles[0] ?? 'clerk'));
  for (const role of [...roles, 'clerk', 'unitStaff'] as const) world.grants.set(world.grants.size + 1, [grantHere(role)]);
}

export function handOf({ grants, lent }: ReviewWorld, accountId: number): Hand {
  if (!DAY.ok) throw new Error('No day');
  const held = (id: number) => grants.get(id) ?? [];
  const delegators = lent.filter(({ to }) => to === accountId).map(({ from }) => ({ accountId: from, grants: held(from) }));
  return { accountId, grants: held(accountId), delegators, today: DAY.value };
}

export function newDocument(author: number, random: Random): ReviewedDocument {
  return {
    ...HERE,
    state: 'draft',
    revision: 1,
    contentHash: hashOf(0),
    openness: random.pick(['proactive', 'proactive', 'proactive', 'onRequest', 'withheld', null]),
    complete: false,
    authors: [author],
    publicRevision: null,
    urgent: false,
    wasOut: false,
    submission: null,
  };
}

/** Few different texts, so that an edit can bring an old one back. */
export function hashOf(text: number): string {
  return String(text).repeat(64).slice(0, 64);
}
