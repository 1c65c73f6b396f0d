// What may happen to a document, told a second time: from a journal of everything that happened, without states, tables or
// any of the code that is tested.
import type { Grant } from '../../../src/modules/access/rules/index.ts';
import type { Flow } from '../../../src/modules/review/rules/flow.ts';
import type { ReviewAction } from '../../../src/modules/review/rules/review-state.ts';
import { HERE, type ReviewWorld } from './review-world.ts';

export interface Entry {
  readonly who: number;
  readonly action: ReviewAction;
  /** Of the text when it happened; after it, for an edit. */
  readonly hash: string;
}

/** What is so without anybody's deed in a review. */
export interface Facts {
  readonly drafter: number;
  readonly firstHash: string;
  readonly openness: 'proactive' | 'onRequest' | 'withheld' | null;
  readonly complete: boolean;
}

type Signature = Extract<ReviewAction, { deed: 'sign' }> & { readonly who: number };

export class Journal {
  readonly entries: Entry[] = [];
  facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  get hash(): string {
    return this.entries.at(-1)?.hash ?? this.facts.firstHash;
  }

  /** What happened after the newest attempt was handed in; null: none was, or it came to an end before all had signed. */
  attempt(): { readonly flow: Flow; readonly urgent: boolean; readonly at: number; readonly since: readonly Entry[] } | null {
    const at = this.entries.findLastIndex(({ action }) => action.deed === 'submit');
    const action = this.entries[at]?.action;
    if (action?.deed !== 'submit') return null;
    const since = this.entries.slice(at + 1);
    if (since.some((entry) => ['edit', 'return', 'recall'].includes(entry.action.deed))) return null;
    return { flow: action.flow, urgent: action.urgent, at, since };
  }

  /** Who stands behind each seat of the attempt, by `round/seat`. */
  signatures(since: readonly Entry[]): ReadonlyMap<string, Signature> {
    const signed = since.flatMap(({ who, action }) => (action.deed === 'sign' ? [{ ...action, who }] : []));
    return new Map(signed.map((one) => [`${one.round}/${one.seat}`, one]));
  }

  isThrough(flow: Flow, since: readonly Entry[]): boolean {
    const signed = this.signatures(since);
    return flow.rounds.every(({ seats }, index) => seats.every(({ seat }) => signed.has(`${index + 1}/${seat}`)));
  }

  /** Index of the release that the public sees now; null when it sees nothing. */
  shown(): number | null {
    const at = this.entries.findLastIndex(({ action }) => action.deed === 'release' || action.deed === 'withdraw');
    return this.facts.openness === 'proactive' && this.entries[at]?.action.deed === 'release' ? at : null;
  }

  /** The attempt that a release rested on, with all that was signed until `until`. */
  ground(release: number, until: number): { readonly flow: Flow; readonly signed: readonly Entry[] } | null {
    const at = this.entries.findLastIndex(({ action }, index) => index < release && action.deed === 'submit');
    const action = this.entries[at]?.action;
    if (action?.deed !== 'submit') return null;
    const rest = this.entries.slice(at + 1, until);
    const end = rest.findIndex((entry) => ['edit', 'return', 'recall', 'submit'].includes(entry.action.deed));
    return { flow: action.flow, signed: end === -1 ? rest : rest.slice(0, end) };
  }

  /** Everyone who wrote since a text was both public and signed by all, as it stood at `until`. */
  writers(until: number): ReadonlySet<number> {
    let writers = new Set([this.facts.drafter]);
    for (const [index, { who, action }] of this.entries.slice(0, until).entries()) {
      if (action.deed === 'edit') writers.add(who);
      const release = this.entries.findLastIndex((entry, at) => at <= index && entry.action.deed === 'release');
      const out = release !== -1 && this.facts.openness === 'proactive';
      if (!out || (action.deed !== 'release' && action.deed !== 'sign')) continue;
      const ground = this.ground(release, index + 1);
      const sameAttempt = !this.entries.slice(release + 1, index + 1).some((entry) => entry.action.deed === 'submit');
      if (ground !== null && sameAttempt && this.isThrough(ground.flow, ground.signed)) writers = new Set();
    }
    return writers;
  }
}

/** Whether this must succeed. */
export function lawful(journal: Journal, world: ReviewWorld, who: number, action: ReviewAction): boolean {
  const { facts, entries } = journal;
  if (entries.some((entry) => entry.action.deed === 'discard')) return false;
  const grants = world.grants.get(who) ?? [];
  const attempt = journal.attempt();
  const through = attempt !== null && journal.isThrough(attempt.flow, attempt.since);
  const releasedSince = attempt !== null && attempt.since.some((entry) => entry.action.deed === 'release');
  const withdrawnSince =
    attempt !== null &&
    attempt.since.some(
      (entry, index) =>
        entry.action.deed === 'withdraw' && attempt.since.slice(0, index).some((earlier) => earlier.action.deed === 'release'),
    );
  const open = attempt !== null && !through && !withdrawnSince;
  // Who signs for another works here as well: what one may not read one may not sign.
  const reviews = is(grants, 'leader', 'clerk', 'reviewer', 'secrecyReviewer', 'unitHead', 'unitStaff');
  switch (action.deed) {
    case 'edit':
      return is(grants, 'clerk', 'unitHead', 'unitStaff');
    case 'submit':
      return (
        is(grants, 'clerk', 'unitHead', 'unitStaff') &&
        attempt === null &&
        facts.complete &&
        (!action.urgent || facts.openness === 'proactive')
      );
    case 'discard':
      return is(grants, 'clerk', 'unitHead') && attempt === null && !entries.some((entry) => entry.action.deed === 'release');
    case 'withdraw':
      return is(grants, 'clerk', 'leader') && journal.shown() !== null;
    case 'recall': {
      const shown = journal.shown();
      const unreviewed = shown !== null && isAhead(journal, shown) && !entries.slice(shown).some((entry) => entry.action.deed === 'edit');
      return is(grants, 'clerk', 'unitHead', 'unitStaff') && open && !releasedSince && !unreviewed;
    }
    case 'release': {
      if (attempt === null || releasedSince || facts.openness === null || !is(grants, 'clerk', 'leader')) return false;
      return through || (attempt.urgent && facts.openness === 'proactive' && bothUrgent(attempt.since, journal.hash));
    }
    case 'authorizeUrgent': {
      if (!open || releasedSince || action.contentHash !== journal.hash || !attempt.urgent || !is(grants, 'leader')) return false;
      if (attempt.since.some((entry) => entry.action.deed === 'authorizeUrgent') || journal.writers(attempt.at).has(who)) return false;
      return ![...journal.signatures(attempt.since).values()].some(
        (one) => one.seat === 'secrecy' && (one.who === who || one.onBehalfOf === who),
      );
    }
    case 'sign':
      return (
        reviews &&
        open &&
        action.contentHash === journal.hash &&
        maySign(journal, world, who, action, attempt) &&
        gatesRight(attempt.flow, action)
      );
    case 'return':
      return (
        reviews &&
        open &&
        action.contentHash === journal.hash &&
        wishes(world, who, attempt.flow).some((wish) => maySign(journal, world, who, wish, attempt))
      );
  }
}

type Wish = Pick<Signature, 'round' | 'seat' | 'onBehalfOf'>;

function maySign(
  journal: Journal,
  world: ReviewWorld,
  who: number,
  wish: Wish,
  attempt: NonNullable<ReturnType<Journal['attempt']>>,
): boolean {
  const { flow, urgent, at, since } = attempt;
  const round = flow.rounds[wish.round - 1];
  const seat = round?.seats.find((one) => one.seat === wish.seat);
  const signed = journal.signatures(since);
  if (round === undefined || seat === undefined || signed.has(`${wish.round}/${wish.seat}`)) return false;
  const before = flow.rounds
    .slice(0, wish.round - 1)
    .every(({ seats }, index) => seats.every((one) => signed.has(`${index + 1}/${one.seat}`)));
  if (!before && !(urgent && wish.seat === 'secrecy')) return false;
  const name = wish.onBehalfOf ?? who;
  if (wish.onBehalfOf !== null && !world.lent.some(({ from, to }) => from === name && to === who)) return false;
  const holds = (world.grants.get(name) ?? []).some(
    ({ role, agencyId, unitId }) =>
      seat.roles.includes(role) && agencyId === HERE.agencyId && (seat.where === 'agency' || unitId === null || unitId === HERE.unitId),
  );
  if (!holds) return false;
  const writers = journal.writers(at);
  for (const person of [who, name]) {
    if (writers.has(person)) return false;
    if (wish.seat === 'secrecy' && since.some((entry) => entry.action.deed === 'authorizeUrgent' && entry.who === person)) return false;
    for (const other of signed.values()) {
      if (other.who !== person && other.onBehalfOf !== person) continue;
      const sameRound = other.round === wish.round && round.oneHand && other.seat !== 'secrecy' && wish.seat !== 'secrecy';
      if (!sameRound) return false;
    }
  }
  return true;
}

function wishes({ lent }: ReviewWorld, who: number, flow: Flow): readonly Wish[] {
  const names = [null, ...lent.filter(({ to }) => to === who).map(({ from }) => from)];
  return flow.rounds.flatMap(({ seats }, index) =>
    seats.flatMap(({ seat }) => names.map((onBehalfOf) => ({ round: index + 1, seat, onBehalfOf }))),
  );
}

function gatesRight(flow: Flow, { round, seat, gates }: Extract<ReviewAction, { deed: 'sign' }>): boolean {
  const asked = flow.rounds[round - 1]?.seats.find((one) => one.seat === seat)?.gates ?? [];
  return [...new Set(gates)].toSorted().join() === [...asked].toSorted().join();
}

/** A leader and a secrecy reviewer, two people, both to this text. */
export function bothUrgent(since: readonly Entry[], hash: string): boolean {
  const leader = since.find(({ action }) => action.deed === 'authorizeUrgent');
  const secrecy = since.find(({ action }) => action.deed === 'sign' && action.seat === 'secrecy');
  return leader !== undefined && secrecy !== undefined && leader.who !== secrecy.who && leader.hash === hash && secrecy.hash === hash;
}

/** Released before all had signed, and they still have not. */
export function isAhead(journal: Journal, release: number): boolean {
  const ground = journal.ground(release, journal.entries.length);
  return ground === null || !journal.isThrough(ground.flow, ground.signed);
}

function is(grants: readonly Grant[], ...roles: readonly Grant['role'][]): boolean {
  return grants.some(
    ({ role, agencyId, unitId }) => roles.includes(role) && agencyId === HERE.agencyId && (unitId === null || unitId === HERE.unitId),
  );
}
