import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { RANDOM_CASE } from '../../../test/factories/law/random-case.ts';
import { slowDueDay } from '../../../test/factories/law/slow-due-day.ts';
import { dayNumber, foldCase, proveClock, stateCalendar, type CaseEvent } from '../index.ts';

const calendar = stateCalendar();

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

test('fold, proof and a counter of days written apart agree on every due day', () => {
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(RANDOM_CASE, (events) => {
      const found = foldCase(events, calendar);
      const reply = found.clocks[0];
      assert.ok(reply?.kind === 'reply');
      assert.equal(reply.dueOn ?? undefined, slowDueDay(events, calendar));
      const outcome = reply.dueOn === null ? `waits for ${found.waitingFor}` : found.basis.named === null ? 'counted' : 'named';
      kinds.set(outcome, (kinds.get(outcome) ?? 0) + 1);
      for (const clock of found.clocks) {
        // proveClock throws when its walk ends on another day.
        const proof = proveClock(events, calendar, found, clock);
        assert.equal(proof?.dueOn ?? null, clock.dueOn);
        if (proof === null || proof.workdays === null) continue;
        assert.deepEqual(
          proof.days.flatMap(({ nth }) => (nth === null ? [] : [nth])),
          Array.from({ length: proof.workdays }, (_, index) => index + 1),
        );
      }
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  );
  // Random cases that never wait or are never named would prove little.
  for (const outcome of ['counted', 'named', 'waits for correction', 'waits for payment', 'waits for consultation']) {
    assert.ok((kinds.get(outcome) ?? 0) > 2, `${outcome}: ${kinds.get(outcome)}`);
  }
});

test('no due day lies before what started its clock, and a reply is never due before the twentieth day', () => {
  fc.assert(
    fc.property(RANDOM_CASE, (events) => {
      const { clocks, basis } = foldCase(events, calendar);
      for (const { startsOn, dueOn } of clocks) assert.ok(dueOn === null || dueOn >= startsOn);
      const [reply] = clocks;
      assert.ok(reply !== undefined);
      if (reply.dueOn !== null) assert.ok(dayNumber(reply.dueOn) >= calendar.after(basis.start, 20));
    }),
    { numRuns: 1_000 },
  );
});

test('what is asked of others never shortens the time', () => {
  const asking = new Set(['consulted', 'consultationReceived', 'consultationAnswered']);
  fc.assert(
    fc.property(RANDOM_CASE, (events) => {
      const [with_] = foldCase(events, calendar).clocks;
      const [without] = foldCase(
        events.filter(({ kind }) => !asking.has(kind)),
        calendar,
      ).clocks;
      const [longer, shorter] = [with_?.dueOn ?? null, without?.dueOn ?? null];
      if (longer === null || shorter === null) return;
      // A named day is named by the office; only what is counted is compared.
      if (events.some(({ kind }) => kind === 'delayAnnounced')) return;
      assert.ok(longer >= shorter, `${longer} < ${shorter}`);
    }),
    { numRuns: 1_500 },
  );
});

test('after a reply nothing moves any clock but a reopening', () => {
  fc.assert(
    fc.property(RANDOM_CASE, RANDOM_CASE, (before, after) => {
      const on = before.at(-1)?.on ?? day('2021-01-01');
      const closed: readonly CaseEvent[] = [...before, { kind: 'replied', on }];
      const found = foldCase(closed, calendar);
      const later = after.filter((event) => event.on >= on && event.kind !== 'received');
      const again = foldCase([...closed, ...later], calendar);
      assert.deepEqual(again.clocks, found.clocks);
      assert.deepEqual(
        again.faults.slice(found.faults.length).map(({ kind }) => kind),
        later.map(() => 'afterEnd'),
      );
      assert.equal(again.endedOn, on);
      assert.equal(again.waitingFor, null);
    }),
    { numRuns: 500 },
  );
});

test('events before the receipt, or out of order, throw', () => {
  assert.throws(() => foldCase([], calendar), RangeError);
  assert.throws(() => foldCase([{ kind: 'replied', on: day('2026-01-05') }], calendar), RangeError);
  assert.throws(
    () =>
      foldCase(
        [
          { kind: 'received', on: day('2026-01-05') },
          { kind: 'replied', on: day('2026-01-04') },
        ],
        calendar,
      ),
    RangeError,
  );
  assert.throws(() => foldCase([{ kind: 'received', on: day('2008-04-30') }], calendar), RangeError);
});
