import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Database } from '../../platform/database/index.ts';
import { ROLE_FACTS } from '../access/index.ts';
import { checkComplete, completenessFacts, currentRevision, typeOf } from '../documents/index.ts';
import { personNames } from '../people/index.ts';
import { everyoneAtHand, type NamedHand } from './everyone-at-hand.ts';
import { flowFor } from './flows.ts';
import { findReviewed, handOfAsker, type Asker, type Reviewed } from './hold-reviewed.ts';
import { mayReview } from './may-review.ts';
import type { ReviewView, SeatView } from './review-shape.ts';
import { decide, openReview } from './rules/decide.ts';
import { SEAT_TITLES, type Flow } from './rules/flow.ts';
import { mayTake, takeable } from './rules/may-take.ts';
import { currentRound, seatsOf, type SeatProgress } from './rules/progress.ts';
import { refusalSentence, type Refusal } from './rules/refusal.ts';
import type { Hand, ReviewAction, Submission } from './rules/review-state.ts';
import { gatesView, stepView, submissionView } from './step-view.ts';
import { submissionsOf, type StoredSubmission } from './submissions.ts';

type NameOf = (account: number) => string;

/** A document's review as the asker may see it, with what they may do now; null beyond reach. */
export async function viewReview(database: Database, asker: Asker, id: number): Promise<ReviewView | null> {
  const reviewed = await findReviewed(database, asker.reach, id);
  if (reviewed === null) return null;
  const { stored, document } = reviewed;
  const { agencyId, revision } = stored;
  const [latest = null, ...earlier] = await submissionsOf(database, stored, 50);
  const hand = await handOfAsker(database, asker, agencyId);
  const flow = openReview(document)?.flow ?? latestFlow(latest, revision) ?? (await flowFor(database, stored));
  const hands = (await everyoneAtHand(database, agencyId, shanghaiDay(new Date()))).filter((one) => mayReview(one, stored));
  const shown = latest !== null && latest.revision === revision ? latest : null;
  const authors = shown?.authors ?? document.authors;
  const names = await personNames(database, [...hands.map(({ accountId }) => accountId), ...authors, ...signersOf(latest)]);
  const nameOf: NameOf = (account) => names.get(account) ?? `编号 ${account}`;
  return {
    documentId: id,
    title: stored.title,
    state: stored.state,
    openness: stored.openness,
    revision,
    contentHash: stored.contentHash,
    version: stored.version,
    submission: latest === null ? null : submissionView(latest, revision),
    rounds: flow === null ? [] : roundsView(flow, shown, openReview(document), { hand, hands, nameOf }),
    flow: flow?.name ?? null,
    authors: authors.map((account) => ({ id: account, name: nameOf(account) })),
    changesSinceLastRound: changesOf(reviewed, earlier),
    deeds: await deedsOf(database, reviewed, hand, flow, nameOf),
    earlier: earlier.map((one) => submissionView(one, revision)),
  };
}

function signersOf(submission: StoredSubmission | null): readonly number[] {
  return (submission?.steps ?? []).flatMap(({ by, onBehalfOf }) => (onBehalfOf === null ? [by] : [by, onBehalfOf]));
}

function latestFlow(latest: StoredSubmission | null, revision: number): Flow | null {
  return latest !== null && latest.revision === revision && latest.outcome !== 'recalled' ? latest.flow : null;
}

function roundsView(
  flow: Flow,
  shown: StoredSubmission | null,
  open: Submission | null,
  people: { readonly hand: Hand; readonly hands: readonly NamedHand[]; readonly nameOf: NameOf },
): ReviewView['rounds'] {
  const steps = shown?.steps ?? [];
  const turn = open === null ? null : currentRound(open);
  const seats = seatsOf({ flow, steps });
  return flow.rounds.map(({ title, oneHand }, index) => {
    const round = index + 1;
    const own = seats.filter((seat) => seat.round === round);
    const state = own.every(({ step }) => step !== null) ? ('done' as const) : round === turn ? ('current' as const) : ('later' as const);
    return { round, title, oneHand, state, seats: own.map((seat) => seatView(seat, { flow, shown, open, ...people })) };
  });
}

function seatView(
  { round, rule, step }: SeatProgress,
  about: {
    readonly flow: Flow;
    readonly shown: StoredSubmission | null;
    readonly open: Submission | null;
    readonly hand: Hand;
    readonly hands: readonly NamedHand[];
    readonly nameOf: NameOf;
  },
): SeatView {
  const { flow, shown, open, hand, hands, nameOf } = about;
  const { seat, gates, roles, where } = rule;
  const signed = shown?.steps.find((one) => one === step);
  const refusalFor = (onBehalfOf: number | null): Refusal | null =>
    open === null ? { kind: 'noReview' } : mayTake(open, hand, { round, seat, onBehalfOf });
  const own = refusalFor(null);
  const others = hand.delegators.map(({ accountId }) => accountId).filter((account) => refusalFor(account) === null);
  const waiting =
    open === null ? [] : hands.filter((one) => takeable(open, one).some((wish) => wish.round === round && wish.seat === seat));
  const may = [...(own === null ? [null] : []), ...others.map((account) => ({ id: account, name: nameOf(account) }))];
  return {
    seat,
    title: SEAT_TITLES[seat],
    gates: gatesView(gates),
    roles: roles.map((role) => ({ role, title: ROLE_FACTS[role].title })),
    where,
    step: signed === undefined ? null : stepView(flow, signed),
    maySign: may,
    why: may.length > 0 || own === null ? null : refusalSentence(own, nameOf),
    waitingFor: waiting.map(({ accountId, name }) => ({ id: accountId, name })),
  };
}

/** From what others have read to what is there now. */
function changesOf({ stored, submission }: Reviewed, earlier: readonly StoredSubmission[]): ReviewView['changesSinceLastRound'] {
  const { revision, releasedRevision } = stored;
  const before = submission !== null && submission.revision !== revision ? submission : earlier.find((one) => one.revision !== revision);
  if (before !== undefined) return { from: before.revision, to: revision, outcome: before.outcome ?? 'voided' };
  return releasedRevision !== null && releasedRevision !== revision ? { from: releasedRevision, to: revision, outcome: 'released' } : null;
}

async function deedsOf(
  database: Database,
  { stored, document }: Reviewed,
  hand: Hand,
  flow: Flow | null,
  nameOf: NameOf,
): Promise<ReviewView['deeds']> {
  const { contentHash } = stored;
  const { content } = await currentRevision(database, stored);
  const missing = stored.state === 'discarded' ? [] : checkComplete(content, typeOf(stored), await completenessFacts(database, stored));
  const facts = { ...document, complete: missing.length === 0 };
  const open = openReview(document);
  const place = open === null ? undefined : takeable(open, hand)[0];
  const gates = open?.flow.rounds[(place?.round ?? 0) - 1]?.seats.find(({ seat }) => seat === place?.seat)?.gates ?? [];
  const actions: readonly ReviewAction[] = [
    ...(flow === null ? [] : [{ deed: 'submit', flow, urgent: false } as const]),
    {
      deed: 'sign',
      ...(place ?? { round: (open === null ? null : currentRound(open)) ?? 1, seat: 'review', onBehalfOf: null }),
      gates,
      contentHash,
    },
    { deed: 'return', contentHash },
    { deed: 'recall' },
    { deed: 'authorizeUrgent', contentHash },
    { deed: 'release' },
  ];
  return actions.flatMap((action) => {
    if (action.deed === 'edit' || action.deed === 'withdraw' || action.deed === 'discard') return [];
    const decision = decide(facts, action, hand);
    return [{ deed: action.deed, may: decision.ok, why: decision.ok ? null : refusalSentence(decision.error, nameOf) }];
  });
}
