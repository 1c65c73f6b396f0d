import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  clockGuards,
  CLOSED_STATES,
  dayNumber,
  dayOfNumber,
  foldCase,
  REQUEST_TRANSITIONS,
  requestStatesPage,
  stateCalendar,
  stepRequest,
  type CaseEvent,
  type RequestDeed,
  type RequestGuard,
  type RequestState,
} from '../index.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';

const calendar = stateCalendar();
const DEEDS: readonly RequestDeed[] = [...new Set(REQUEST_TRANSITIONS.map(({ deed }) => deed))];

test('a deed under a guard leads one way from a state', () => {
  const ways = REQUEST_TRANSITIONS.map(({ from, deed, when }) => `${from} ${deed} ${when}`);
  assert.equal(new Set(ways).size, ways.length);
  for (const { from, deed, when } of REQUEST_TRANSITIONS) {
    const others = REQUEST_TRANSITIONS.filter((way) => way.from === from && way.deed === deed && way.when !== when);
    if (others.length > 0) assert.notEqual(when, 'always', `${from} ${deed}`);
  }
});

test('no dead end: from every state there is a way to a closed one, and every state is reached', () => {
  const reachedFrom = (start: RequestState): ReadonlySet<RequestState> => {
    const reached = new Set<RequestState>([start]);
    for (const state of reached) for (const { from, to } of REQUEST_TRANSITIONS) if (from === state) reached.add(to);
    return reached;
  };
  const states = new Set(REQUEST_TRANSITIONS.flatMap(({ from, to }) => [from, to]));
  assert.deepEqual(reachedFrom('arrived'), states);
  for (const state of states)
    assert.ok(
      CLOSED_STATES.some((closed) => reachedFrom(state).has(closed)),
      state,
    );
});

test('from a closed state only the archive and a reopening lead on', () => {
  for (const { from, deed } of REQUEST_TRANSITIONS) {
    if (CLOSED_STATES.includes(from)) assert.ok(deed === 'archive' || deed === 'reopen', `${from} ${deed}`);
  }
});

test('a deed that never leads from a state, and one that a guard holds back, are told apart', () => {
  assert.deepEqual(stepRequest('answered', 'deliver', new Set()), { ok: false, error: { kind: 'notInThisState', state: 'answered' } });
  assert.deepEqual(stepRequest('approving', 'sign', new Set()), {
    ok: false,
    error: { kind: 'notNow', missing: ['levelsLeft', 'lastLevel'] },
  });
});

interface Life {
  state: RequestState;
  on: PlainDate;
  readonly events: CaseEvent[];
  outcomes: number;
  readonly path: string[];
}

/** What the clocks learn of a deed, with days and names that a person may have chosen. */
function clockEvent(kind: CaseEvent['kind'], on: PlainDate, party: string, days: number): CaseEvent {
  const later = dayOfNumber(dayNumber(on) + days);
  switch (kind) {
    case 'correctionAsked':
    case 'reasonsAsked':
      return { kind, on, until: later };
    case 'delayAnnounced':
      return { kind, on, until: dayOfNumber(dayNumber(on) + 400) };
    case 'extended':
      return { kind, on, workdays: 1 + (days % 20) };
    case 'consulted':
      return { kind, on, party, with: 'thirdParty' };
    case 'consultationReceived':
    case 'consultationAnswered':
      return { kind, on, party };
    case 'ended':
      return { kind, on, by: 'withdrawal' };
    case 'kindChanged':
      return { kind, on, recordWorkdays: days % 2 === 0 ? null : days };
    case 'reopened':
      return { kind, on, until: null };
    case 'received':
    case 'correctionReceived':
    case 'reasonsReceived':
    case 'feeNoticed':
    case 'feePaid':
    case 'replied':
      return { kind, on };
  }
}

/** What people decide; the rest the clocks decide. */
const DECIDED: readonly RequestGuard[] = ['receiptKnown', 'sameApplicant', 'decided', 'ordered'];

interface Choice {
  /** Which of the deeds that lead from the state. */
  readonly pick: number;
  readonly gap: number;
  readonly days: number;
  readonly party: string;
  readonly last: boolean;
}

const CHOICE: fc.Arbitrary<Choice> = fc.record({
  pick: fc.nat(),
  gap: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 45 })),
  days: fc.integer({ min: 1, max: 40 }),
  party: fc.constantFrom('甲公司', '乙'),
  last: fc.boolean(),
});

function take(life: Life, { pick, gap, days, party, last }: Choice): void {
  const leading = DEEDS.filter((deed) => REQUEST_TRANSITIONS.some((way) => way.from === life.state && way.deed === deed));
  const deed = leading[pick % leading.length];
  if (deed === undefined) return;
  const on = dayOfNumber(dayNumber(life.on) + gap);
  const clocks = life.events.length === 0 ? null : foldCase(life.events, calendar);
  const holds = new Set<RequestGuard>([
    ...DECIDED,
    last ? 'lastLevel' : 'levelsLeft',
    ...(clocks === null ? [] : clockGuards(clocks, on, party)),
  ]);
  const step = stepRequest(life.state, deed, holds);
  if (!step.ok) return;
  const way = step.value;
  if (way.clock !== null) life.events.push(clockEvent(way.clock, on, party, days));
  if (way.effect === 'answers' || way.effect === 'withdraws') life.outcomes += 1;
  if (way.effect === 'reopens') life.outcomes -= 1;
  life.state = way.to;
  life.on = on;
  life.path.push(`${on} ${deed}`);
}

test('random lives of a request: what the table lets through the clocks take, and a closed request has exactly one outcome', () => {
  const ends = new Set<RequestState>();
  const taken = new Set<string>();
  fc.assert(
    fc.property(fc.integer({ min: 18_628, max: 20_000 }), fc.array(CHOICE, { minLength: 5, maxLength: 60 }), (start, choices) => {
      const life: Life = { state: 'arrived', on: dayOfNumber(start), events: [], outcomes: 0, path: [] };
      for (const choice of choices) {
        take(life, choice);
        const told = life.path.join(', ');
        if (life.state === 'arrived' || life.state === 'transferred' || life.state === 'discarded') {
          assert.equal(life.events.length, 0, told);
          continue;
        }
        if (life.state === 'merged' && life.events.length === 0) continue;
        if (life.state === 'merged') {
          // The request that it went into has the outcome.
          assert.equal(life.outcomes, 0, told);
          assert.notEqual(foldCase(life.events, calendar).endedOn, null, told);
          continue;
        }
        const { faults, endedOn, clocks } = foldCase(life.events, calendar);
        assert.deepEqual(faults, [], told);
        const closed = CLOSED_STATES.includes(life.state);
        assert.equal(life.outcomes, closed ? 1 : 0, told);
        assert.equal(endedOn !== null, closed, told);
        assert.ok((clocks[0]?.dueOn ?? life.on) >= (life.events[0]?.on ?? ''), told);
      }
      ends.add(life.state);
      for (const deed of life.path) taken.add(deed.slice(11));
    }),
    { numRuns: 1000, seed: 6 },
  );
  // Lives in which a deed never comes about would prove nothing of it.
  assert.deepEqual([...taken].toSorted(), DEEDS.toSorted());
  assert.ok(ends.size >= 8, [...ends].join());
});

test('docs/request-states.md is drawn from the table', async () => {
  assert.equal(
    await readFile(new URL('../../../docs/request-states.md', import.meta.url), 'utf8'),
    requestStatesPage(),
    'run npm run schema',
  );
});
