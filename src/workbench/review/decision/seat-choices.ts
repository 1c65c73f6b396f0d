import type { ReviewShape, SeatShape } from '../review-words.ts';

/** Seats that are signed with one press, and in whose names that may be. */
export interface SeatChoice {
  /** `2/review+proofread` */
  readonly name: string;
  /** `二审二校：审核、校对` */
  readonly title: string;
  readonly round: number;
  readonly seats: readonly SeatShape[];
  /** Null stands for one's own name. */
  readonly names: SeatShape['maySign'];
  /** What must be ticked, each once. */
  readonly gates: SeatShape['gates'];
}

/** What the asker can sign now. Where review and proofread may be by one hand, both at once comes first. */
export function seatChoices({ rounds }: Pick<ReviewShape, 'rounds'>): readonly SeatChoice[] {
  return rounds.flatMap(({ round, title, oneHand, seats }) => {
    const open = seats.filter(({ step, maySign }) => step === null && maySign.length > 0);
    const ordinary = open.filter(({ seat }) => seat !== 'secrecy');
    const together = oneHand && ordinary.length > 1 ? [ordinary] : [];
    return [...together, ...open.map((seat) => [seat])].map((some) => choiceOf(round, title, some)).filter(({ names }) => names.length > 0);
  });
}

function choiceOf(round: number, title: string, seats: readonly SeatShape[]): SeatChoice {
  const [first, ...others] = seats;
  const names = (first?.maySign ?? []).filter((one) => others.every(({ maySign }) => maySign.some((other) => other?.id === one?.id)));
  const gates = new Map(seats.flatMap((seat) => seat.gates.map((gate) => [gate.gate, gate] as const)));
  return {
    name: `${round}/${seats.map(({ seat }) => seat).join('+')}`,
    title: `${title}：${seats.map((seat) => seat.title).join('、')}`,
    round,
    seats,
    names,
    gates: [...gates.values()],
  };
}
