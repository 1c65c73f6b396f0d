import assert from 'node:assert/strict';
import { test } from 'node:test';
import { houseFlows } from '../house-flows.ts';
import { chooseFlow } from './choose-flow.ts';
import { flowFaults } from './flow-faults.ts';
import { GRADES, type Flow, type Round, type SeatRule } from './flow.ts';

const [strict] = houseFlows();
assert.ok(strict !== undefined);
const usual: Flow = strict;
const TYPES = [
  { code: 'news', grade: 'plain' },
  { code: 'officialPaper', grade: 'strict' },
] as const;

function withRound(index: number, change: (round: Round) => Round): Flow {
  return { ...usual, rounds: usual.rounds.map((round, at) => (at === index ? change(round) : round)) };
}

function withSeat(index: number, seat: number, change: Partial<SeatRule>): Flow {
  return withRound(index, (round) => ({ ...round, seats: round.seats.map((rule, at) => (at === seat ? { ...rule, ...change } : rule)) }));
}

test('the flows of the house are sound, and there is one for every grade', () => {
  for (const flow of houseFlows()) assert.deepEqual(flowFaults(flow, []), [], flow.name);
  for (const grade of GRADES) assert.notEqual(chooseFlow({ own: [], house: houseFlows() }, { type: 'news', grade }), null, grade);
});

test('五人: by the usual flow no fewer than five people sign, none of them the drafter', () => {
  const hands = usual.rounds.map(({ seats, oneHand }) => {
    const apart = seats.filter(({ seat }) => seat === 'secrecy').length;
    return (oneHand ? 1 : seats.length - apart) + apart;
  });
  assert.deepEqual(hands, [2, 2, 1]);
});

test('each fault of a flow is named where it is', () => {
  const cases: readonly (readonly [Flow, string])[] = [
    [{ ...usual, name: ' ' }, 'name'],
    [{ ...usual, grades: [], types: [] }, 'grades'],
    [{ ...usual, types: ['noSuchType'] }, 'types.0'],
    [{ ...usual, afterReviewDays: 0 }, 'afterReviewDays'],
    [{ ...usual, afterReviewDays: 1.5 }, 'afterReviewDays'],
    [{ ...usual, rounds: [] }, 'rounds'],
    [{ ...usual, rounds: usual.rounds.slice(0, 2) }, 'rounds'],
    [withRound(0, (round) => ({ ...round, title: '' })), 'rounds.0.title'],
    [withRound(2, (round) => ({ ...round, seats: round.seats.filter(({ seat }) => seat !== 'review') })), 'rounds.2.seats'],
    [withRound(2, (round) => ({ ...round, seats: round.seats.filter(({ seat }) => seat !== 'proofread') })), 'rounds.2.seats'],
    [withRound(1, (round) => ({ ...round, seats: round.seats.filter(({ seat }) => seat !== 'secrecy') })), 'rounds'],
    [withSeat(0, 1, { seat: 'review' }), 'rounds.0.seats.1.seat'],
    [withSeat(0, 0, { roles: [] }), 'rounds.0.seats.0.roles'],
    [withSeat(0, 0, { roles: ['auditor'] }), 'rounds.0.seats.0.roles'],
    [withSeat(1, 0, { gates: [] }), 'rounds.1.seats.0.gates'],
    [withSeat(1, 2, { roles: ['secrecyReviewer', 'leader'] }), 'rounds.1.seats.2'],
    [withSeat(1, 2, { gates: ['law'] }), 'rounds.1.seats.2'],
    [withSeat(0, 1, { roles: ['clerk', 'clerk'] }), 'rounds.0.seats.1'],
  ];
  for (const [flow, path] of cases) {
    const paths = flowFaults(flow, TYPES).map((fault) => fault.path);
    assert.ok(paths.includes(path), `${path} among ${paths.join(' ')}`);
  }
});

test('attack: a flow that names a strict type, and no grade, is as strict as its type', () => {
  const short = { ...usual, grades: [], rounds: usual.rounds.slice(0, 2) };
  assert.deepEqual(flowFaults({ ...short, types: ['news'] }, TYPES), []);
  for (const types of [['officialPaper'], ['news', 'officialPaper']])
    assert.deepEqual(
      flowFaults({ ...short, types }, TYPES).map(({ path }) => path),
      ['rounds'],
    );
  assert.deepEqual(flowFaults({ ...usual, grades: [], types: ['officialPaper'] }, TYPES), []);
});

test('a flow of the agency goes before the house’s, one for the type before one for the grade', () => {
  const flow = (name: string, types: readonly string[], grades: Flow['grades']): Flow => ({ ...usual, name, types, grades });
  const house = [flow('house news', ['news'], []), flow('house plain', [], ['plain']), flow('house strict', [], ['strict'])];
  const own = [flow('own plain', [], ['plain']), flow('own notice', ['notice'], ['plain'])];
  const chosen = (type: string, grade: 'strict' | 'plain' | 'reprint') => chooseFlow({ own, house }, { type, grade })?.name ?? null;
  assert.equal(chosen('notice', 'plain'), 'own notice');
  assert.equal(chosen('news', 'plain'), 'own plain');
  assert.equal(chosen('news', 'strict'), 'house news');
  assert.equal(chosen('other', 'strict'), 'house strict');
  assert.equal(chosen('other', 'reprint'), null);
});
