import assert from 'node:assert/strict';
import { assertNever } from '../../../src/kernel/assert-never.ts';
import { apply } from '../../../src/modules/review/rules/apply.ts';
import { decide } from '../../../src/modules/review/rules/decide.ts';
import type { Flow } from '../../../src/modules/review/rules/flow.ts';
import type { ReviewAction, ReviewDeed, ReviewedDocument } from '../../../src/modules/review/rules/review-state.ts';
import { REVIEW_DEEDS } from '../../../src/modules/review/rules/review-table.ts';
import { seededRandom, type Random } from '../../factories/report/random.ts';
import { bothUrgent, isAhead, Journal, lawful } from './review-oracle.ts';
import { freshCast, handOf, hashOf, newDocument, randomGrant, randomWorld, type ReviewWorld } from './review-world.ts';

/** How often what happened, over all sequences. */
export interface Tally {
  readonly accepted: Map<string, number>;
  readonly refused: Map<string, number>;
  sequences: number;
  actions: number;
  wentOut: number;
}

export function emptyTally(): Tally {
  return { accepted: new Map(), refused: new Map(), sequences: 0, actions: 0, wentOut: 0 };
}

const STEPS = 40;

/** Plays one random sequence against the oracle, checks what must hold after each step, and then that there is a way to an end. */
export function playReview(seed: number, flows: readonly Flow[], tally: Tally): void {
  const random = seededRandom(seed);
  const world = randomWorld(random, flows);
  const people = () => [...world.grants.keys()];
  const drafter = random.pick(people());
  let document = newDocument(drafter, random);
  const journal = new Journal({ drafter, firstHash: document.contentHash, openness: document.openness, complete: false });
  const attempt = (who: number, action: ReviewAction): boolean => {
    const hand = handOf(world, who);
    const decision = decide(document, action, hand);
    const expected = lawful(journal, world, who, action);
    const told = () => `seed ${seed}, step ${journal.entries.length}: ${who} ${JSON.stringify(action)} in ${document.state}`;
    assert.equal(decision.ok, expected, `${told()} ${decision.ok ? 'was let through' : `was refused: ${decision.error.kind}`}`);
    tally.actions += 1;
    count(decision.ok ? tally.accepted : tally.refused, decision.ok ? decision.value.effect : decision.error.kind);
    if (!decision.ok) return false;
    document = apply(document, decision.value, action, hand);
    journal.entries.push({ who, action, hash: document.contentHash });
    checkWhatMustHold(document, journal, told());
    if (action.deed === 'release') tally.wentOut += 1;
    return true;
  };

  for (let step = 0; step < STEPS; step += 1) {
    changeWorld(world, random);
    if (!document.complete && random.chance(0.3) && document.openness !== null) {
      document = { ...document, complete: true };
      journal.facts = { ...journal.facts, complete: true };
    }
    const likely = random.chance(0.75);
    const deed = likely ? random.pick(LIKELY[document.state]) : random.pick(REVIEW_DEEDS);
    // Now and then somebody who has signed or written, and may be tempted to sign again.
    const busy = [...(document.submission?.steps ?? []).map(({ by }) => by), ...document.authors];
    const tempted = random.chance(0.15) && busy.length > 0;
    const who = random.pick(tempted ? busy : people());
    const action = randomAction(random, deed, document, world, who);
    // Someone who can, in most steps: else hardly any document would come far.
    const doers = likely && !tempted ? people().filter((one) => decide(document, action, handOf(world, one)).ok) : [];
    attempt(doers.length > 0 ? random.pick(doers) : who, action);
  }
  leadsToAnEnd(
    world,
    () => document,
    attempt,
    () => {
      document = { ...document, complete: true, openness: document.openness ?? 'proactive' };
      journal.facts = { ...journal.facts, complete: true, openness: document.openness };
    },
  );
  tally.sequences += 1;
}

const LIKELY: Readonly<Record<ReviewedDocument['state'], readonly ReviewDeed[]>> = {
  draft: ['submit', 'submit', 'edit'],
  inReview: [
    ...Array.from({ length: 24 }, () => 'sign' as const),
    ...(['authorizeUrgent', 'authorizeUrgent', 'release', 'release', 'release', 'return', 'recall', 'edit'] as const),
  ],
  returned: ['submit', 'edit'],
  approved: ['release', 'release', 'edit'],
  released: ['sign', 'sign', 'sign', 'sign', 'sign', 'sign', 'sign', 'sign', 'return', 'edit', 'withdraw'],
  filed: ['edit'],
  withdrawn: ['edit'],
  discarded: ['edit'],
};

function randomAction(random: Random, deed: ReviewDeed, document: ReviewedDocument, world: ReviewWorld, who: number): ReviewAction {
  const read = random.chance(0.9) ? document.contentHash : hashOf(random.int(0, 4));
  switch (deed) {
    case 'edit':
      return { deed, contentHash: hashOf(random.int(0, 4)) };
    case 'submit':
      return { deed, flow: world.flow, urgent: random.chance(0.4) };
    case 'return':
    case 'authorizeUrgent':
      return { deed, contentHash: read };
    case 'sign': {
      const flow = document.submission?.flow ?? world.flow;
      const signed = document.submission?.outcome === null ? document.submission.steps.filter(({ decision }) => decision === 'pass') : [];
      const seats = flow.rounds.flatMap(({ seats: of }, index) => of.map((rule) => ({ round: index + 1, rule })));
      const open = seats.filter(({ round, rule }) => !signed.some((step) => step.round === round && step.seat === rule.seat));
      const first = open.filter(({ round }) => round === open[0]?.round);
      const secrecy = seats.filter(({ rule }) => rule.seat === 'secrecy');
      const ahead = document.submission?.urgent === true && random.chance(0.3);
      const from = ahead ? secrecy : random.chance(0.7) && first.length > 0 ? first : random.chance(0.7) && open.length > 0 ? open : seats;
      const { round, rule } = random.pick(from);
      const lenders = world.lent.filter(({ to }) => to === who).map(({ from }) => from);
      const onBehalfOf =
        lenders.length > 0 && random.chance(0.5)
          ? random.pick(lenders)
          : random.chance(0.03)
            ? random.pick([...world.grants.keys()])
            : null;
      const gates = random.chance(0.93)
        ? rule.gates
        : random.chance(0.5)
          ? rule.gates.slice(1)
          : [...rule.gates, random.pick(['politics', 'secrecy'] as const)];
      return { deed, round: random.chance(0.98) ? round : round + 9, seat: rule.seat, gates, contentHash: read, onBehalfOf };
    }
    case 'recall':
    case 'release':
    case 'withdraw':
    case 'discard':
      return { deed };
    default:
      return assertNever(deed);
  }
}

/** People come to new roles, lend their signature and take it back. */
function changeWorld(world: ReviewWorld, random: Random): void {
  const people = [...world.grants.keys()];
  if (random.chance(0.1)) {
    const [from, to] = [random.pick(people), random.pick(people)];
    if (from !== to) world.lent.push({ from, to });
  }
  if (random.chance(0.03)) world.lent.shift();
  if (random.chance(0.05)) {
    const who = random.pick(people);
    world.grants.set(who, random.chance(0.7) ? [...(world.grants.get(who) ?? []), randomGrant(random)] : []);
  }
}

/** Said of the journal in plain words: the promise of the house. */
function checkWhatMustHold(document: ReviewedDocument, journal: Journal, told: string): void {
  const shown = journal.shown();
  assert.equal(document.publicRevision !== null, shown !== null, `${told}: public or not`);
  if (shown === null) return;
  const released = journal.entries[shown];
  const ground = journal.ground(shown, journal.entries.length);
  assert.ok(released !== undefined && ground !== null, told);
  const before = journal.ground(shown, shown);
  const hash = released.hash;
  for (const { action, hash: signed } of ground.signed)
    if (action.deed === 'sign') assert.equal(signed, hash, `${told}: signed another text`);
  const ahead = isAhead(journal, shown);
  assert.equal(document.urgent, ahead, `${told}: marked while not all have signed, and only then`);
  if (ahead) assert.ok(before !== null && bothUrgent(before.signed, hash), `${told}: out without leader and secrecy review`);
  const hands = new Map<number, { round: number; seat: string }[]>();
  for (const { who, action } of ground.signed) {
    if (action.deed !== 'sign') continue;
    for (const person of new Set([who, action.onBehalfOf ?? who])) hands.set(person, [...(hands.get(person) ?? []), action]);
  }
  for (const [person, signed] of hands) {
    assert.equal(new Set(signed.map(({ round }) => round)).size, 1, `${told}: ${person} signed two rounds`);
    if (signed.length > 1) {
      assert.ok(!signed.some(({ seat }) => seat === 'secrecy'), `${told}: ${person} signed more than the secrecy review`);
      assert.ok(ground.flow.rounds[(signed[0]?.round ?? 0) - 1]?.oneHand === true, `${told}: ${person} signed twice in a round for two`);
    }
  }
}

/** Whatever has happened: with people who have had no part in it, the document comes to rest. */
function leadsToAnEnd(
  world: ReviewWorld,
  document: () => ReviewedDocument,
  attempt: (who: number, action: ReviewAction) => boolean,
  complete: () => void,
): void {
  if (document().state === 'discarded') return;
  const before = world.grants.size;
  freshCast(world);
  const cast = [...world.grants.keys()].slice(before);
  const anyone = (action: ReviewAction): boolean =>
    cast.some((who) => decide(document(), action, handOf(world, who)).ok && attempt(who, action));
  complete();
  for (let left = 60; left > 0; left -= 1) {
    const { state, urgent, submission, contentHash } = document();
    if ((state === 'released' && !urgent) || state === 'filed') return;
    const signs = (submission?.flow.rounds ?? []).flatMap(({ seats }, index) =>
      seats.map((rule): ReviewAction => ({
        deed: 'sign',
        round: index + 1,
        seat: rule.seat,
        gates: rule.gates,
        contentHash,
        onBehalfOf: null,
      })),
    );
    const ways: readonly ReviewAction[] = [{ deed: 'submit', flow: world.flow, urgent: false }, ...signs, { deed: 'release' }];
    // Who mends the text signs nothing: the last of the cast.
    const scribe = cast.at(-1) ?? 0;
    if (!ways.some(anyone) && !attempt(scribe, { deed: 'edit', contentHash })) break;
  }
  assert.fail(`No way to an end from ${JSON.stringify(document())}`);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
