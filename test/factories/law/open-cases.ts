import { dayNumber, dayOfNumber, type CaseEvent } from '../../../src/law/index.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';

/**
 * Open requests as offices have them, the same for the same seed: four in ten are plain, the others have corrections,
 * third parties, other agencies, extensions, reasons, fees, a court's order, in any combination, answered or still waited
 * for. Received within the year before `until`.
 */
export function* openCases(count: number, until: PlainDate, seed: number): Generator<readonly CaseEvent[]> {
  const random = seededNumbers(seed);
  const last = dayNumber(until);
  for (let made = 0; made < count; made += 1) yield openCase(last - 1 - Math.floor(random() * 364), random);
}

function openCase(start: number, random: () => number): readonly CaseEvent[] {
  let day = start;
  const events: CaseEvent[] = [{ kind: 'received', on: dayOfNumber(day) }];
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const later = (most: number) => dayOfNumber((day += upTo(most)));
  const in30 = () => dayOfNumber(day + 30);
  const chance = (share: number) => random() < share;
  if (chance(0.2)) {
    const on = later(7);
    events.push({ kind: 'correctionAsked', on, until: in30() });
    if (chance(0.3)) return events;
    events.push({ kind: 'correctionReceived', on: later(20) });
  }
  for (const [party, others, share] of [
    ['甲公司', 'thirdParty', 0.15],
    ['规划局', 'agency', 0.08],
  ] as const) {
    if (!chance(share)) continue;
    events.push({ kind: 'consulted', on: later(5), party, with: others });
    if (chance(0.9)) events.push({ kind: 'consultationReceived', on: later(4), party });
    if (chance(0.6)) events.push({ kind: 'consultationAnswered', on: later(18), party });
  }
  if (chance(0.06)) {
    events.push({ kind: 'reasonsAsked', on: later(3), until: in30() });
    if (chance(0.7)) events.push({ kind: 'reasonsReceived', on: later(8) });
    if (chance(0.5)) events.push({ kind: 'delayAnnounced', on: later(3), until: dayOfNumber(day + 60) });
  }
  if (chance(0.2)) events.push({ kind: 'extended', on: later(12), workdays: upTo(20) });
  if (chance(0.08)) {
    events.push({ kind: 'feeNoticed', on: later(6) });
    if (chance(0.6)) events.push({ kind: 'feePaid', on: later(25) });
  }
  if (chance(0.02)) {
    events.push({ kind: 'replied', on: later(10) });
    events.push({ kind: 'reopened', on: later(60), until: chance(0.5) ? in30() : null });
  }
  return events;
}

function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
