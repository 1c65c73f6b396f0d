// How many requests have their clocks computed in a second, by the tables of the calendar and by walking from day to
// day over the same requests and the same calendar, and what a calendar change over all of them costs.
import { foldCase, dayNumber, dayOfNumber, movedClocks, proveClock, stateCalendar, type CaseEvent } from '../../src/law/index.ts';
import { slowDueDay } from '../../test/factories/law/slow-due-day.ts';

const CASES = 200_000;
const calendar = stateCalendar();

/** Requests as they come: half of them plain, the rest with a correction, an extension, a third party or a fee. */
function requests(): (readonly CaseEvent[])[] {
  let seed = 20_261_122;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: CASES }, () => {
    const start = dayNumber(dayOfNumber(20_100)) + random(900);
    const on = (after: number) => dayOfNumber(start + after);
    const events: CaseEvent[] = [{ kind: 'received', on: on(0) }];
    const kind = random(10);
    if (kind === 5)
      events.push({ kind: 'correctionAsked', on: on(3), until: on(18) }, { kind: 'correctionReceived', on: on(5 + random(9)) });
    if (kind === 6) events.push({ kind: 'extended', on: on(10 + random(12)), workdays: 1 + random(20) });
    if (kind === 7 || kind === 8) {
      events.push(
        { kind: 'consulted', on: on(2), party: '甲公司', with: 'thirdParty' },
        { kind: 'consultationReceived', on: on(4), party: '甲公司' },
      );
      if (kind === 8) events.push({ kind: 'consultationAnswered', on: on(6 + random(14)), party: '甲公司' });
      events.push({ kind: 'extended', on: on(21), workdays: 10 });
    }
    if (kind === 9) events.push({ kind: 'feeNoticed', on: on(6) }, { kind: 'feePaid', on: on(8 + random(20)) });
    return events;
  });
}

function perSecond(run: (events: readonly CaseEvent[]) => unknown, over: readonly (readonly CaseEvent[])[]): number {
  const begun = process.cpuUsage();
  for (const events of over) run(events);
  const { user, system } = process.cpuUsage(begun);
  return (over.length * 1e6) / (user + system);
}

const all = requests();
const some = all.slice(0, CASES / 20);
let different = 0;
for (const events of some.slice(0, 2_000))
  if ((foldCase(events, calendar).clocks[0]?.dueOn ?? undefined) !== slowDueDay(events, calendar)) different += 1;
if (different > 0) throw new Error(`${different} due days differ`);

perSecond((events) => foldCase(events, calendar), all);
perSecond((events) => slowDueDay(events, calendar), some.slice(0, 1_000));
console.log('round   fold: cases/s   day by day: cases/s   ratio   (processor time, one core)');
for (let round = 1; round <= 3; round += 1) {
  const fast = perSecond((events) => foldCase(events, calendar), all);
  const slow = perSecond((events) => slowDueDay(events, calendar), some);
  console.log(
    `${round}       ${Math.round(fast).toLocaleString('en')}         ${Math.round(slow).toLocaleString('en')}                ${(fast / slow).toFixed(0)}×`,
  );
}
const proofs = perSecond((events) => {
  const found = foldCase(events, calendar);
  for (const clock of found.clocks) proveClock(events, calendar, found, clock);
}, some);
console.log(`with the proof of every clock: ${Math.round(proofs).toLocaleString('en')} cases/s`);

const changed = calendar.with({
  year: 2026,
  notices: [
    {
      number: '试验',
      title: '试验',
      publishedOn: '2026-08-01',
      holidays: [{ name: '试验', from: '2026-09-03', to: '2026-09-04' }],
      makeUpWorkdays: ['2026-09-06'],
    },
  ],
});
let moved = 0;
const change = perSecond(() => {
  for (const _ of movedClocks(
    all.map((events, id) => ({ id, events })),
    calendar,
    changed,
  ))
    moved += 1;
}, [[]]);
console.log(
  `a new notice: ${moved.toLocaleString('en')} clocks of ${CASES.toLocaleString('en')} cases move; ${Math.round(change * CASES).toLocaleString('en')} cases/s previewed`,
);
