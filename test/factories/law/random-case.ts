import fc from 'fast-check';
import { dayNumber, dayOfNumber, type CaseEvent } from '../../../src/law/index.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';

const PARTIES = ['甲公司', '乙', '规划局'] as const;

type Draft = { readonly gap: number; readonly event: (on: PlainDate) => CaseEvent };

const later = (on: PlainDate, days: number) => dayOfNumber(dayNumber(on) + days);

const DRAFT: fc.Arbitrary<Draft> = fc
  .record({
    gap: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 40 })),
    kind: fc.integer({ min: 0, max: 15 }),
    party: fc.constantFrom(...PARTIES),
    days: fc.integer({ min: 0, max: 60 }),
    workdays: fc.integer({ min: 1, max: 22 }),
  })
  .map(({ gap, kind, party, days, workdays }) => ({ gap, event: (on) => eventOf(kind, on, party, days, workdays) }));

function eventOf(kind: number, on: PlainDate, party: string, days: number, workdays: number): CaseEvent {
  switch (kind) {
    case 0:
      return { kind: 'correctionAsked', on, until: later(on, days) };
    case 1:
      return { kind: 'correctionReceived', on };
    case 2:
      return { kind: 'reasonsAsked', on, until: later(on, days) };
    case 3:
      return { kind: 'reasonsReceived', on };
    case 4:
      return { kind: 'delayAnnounced', on, until: later(on, days) };
    case 5:
    case 6:
      return { kind: 'extended', on, workdays };
    case 7:
    case 8:
    case 9:
      return { kind: 'consulted', on, party, with: party === '规划局' ? 'agency' : 'thirdParty' };
    case 10:
    case 11:
      return { kind: 'consultationReceived', on, party };
    case 12:
    case 13:
      return { kind: 'consultationAnswered', on, party };
    case 14:
      return { kind: 'feeNoticed', on };
    default:
      return { kind: 'feePaid', on };
  }
}

/** A request received on any day from 2021 to 2027 and up to twelve things that happen to it, sensible or not. */
export const RANDOM_CASE: fc.Arbitrary<readonly CaseEvent[]> = fc
  .tuple(fc.integer({ min: 18_628, max: 21_100 }), fc.array(DRAFT, { maxLength: 12 }))
  .map(([start, drafts]) => {
    let on = dayOfNumber(start);
    const events: CaseEvent[] = [{ kind: 'received', on }];
    for (const { gap, event } of drafts) {
      on = later(on, gap);
      events.push(event(on));
    }
    return events;
  });
