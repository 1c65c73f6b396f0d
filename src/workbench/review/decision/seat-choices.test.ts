import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RoundShape, SeatShape } from '../review-words.ts';
import { seatChoices } from './seat-choices.ts';

const POLITICS = { gate: 'politics', title: '政治关' } as const;
const WORDING = { gate: 'wording', title: '文字关' } as const;

function seat(name: SeatShape['seat'], maySign: SeatShape['maySign'], gates: SeatShape['gates'] = [WORDING]): SeatShape {
  return {
    seat: name,
    title: { review: '审核', proofread: '校对', secrecy: '保密审查' }[name],
    gates,
    roles: [],
    where: 'agency',
    step: null,
    maySign,
    why: null,
    waitingFor: [],
  };
}
const round = (oneHand: boolean, seats: readonly SeatShape[]): RoundShape => ({
  round: 2,
  title: '二审二校',
  oneHand,
  state: 'current',
  seats: [...seats],
});
const LENDER = { id: 7, name: '李四' };

test('one hand signs review and proofread at once, and may sign one of them alone; each gate is ticked once', () => {
  const choices = seatChoices({
    rounds: [round(true, [seat('review', [null], [POLITICS, WORDING]), seat('proofread', [null]), seat('secrecy', [])])],
  });
  assert.deepEqual(
    choices.map(({ name, title }) => [name, title]),
    [
      ['2/review+proofread', '二审二校：审核、校对'],
      ['2/review', '二审二校：审核'],
      ['2/proofread', '二审二校：校对'],
    ],
  );
  assert.deepEqual(choices[0]?.gates, [POLITICS, WORDING]);
});

test('where two hands are asked for, nothing is signed together; nor ever the secrecy review with another', () => {
  assert.deepEqual(
    seatChoices({ rounds: [round(false, [seat('review', [null]), seat('proofread', [null])])] }).map(({ name }) => name),
    ['2/review', '2/proofread'],
  );
  assert.deepEqual(
    seatChoices({ rounds: [round(true, [seat('review', [null]), seat('secrecy', [null])])] }).map(({ name }) => name),
    ['2/review', '2/secrecy'],
  );
});

test('both at once only in a name that is good for both', () => {
  const choices = seatChoices({ rounds: [round(true, [seat('review', [null, LENDER]), seat('proofread', [LENDER])])] });
  assert.deepEqual(
    choices.map(({ name, names }) => [name, names]),
    [
      ['2/review+proofread', [LENDER]],
      ['2/review', [null, LENDER]],
      ['2/proofread', [LENDER]],
    ],
  );
  assert.deepEqual(
    seatChoices({ rounds: [round(true, [seat('review', [null]), seat('proofread', [LENDER])])] }).map(({ name }) => name),
    ['2/review', '2/proofread'],
  );
});
