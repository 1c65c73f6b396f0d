/**
 * A notice about days off comes, and the clocks of 1,000,000 open cases are counted anew: the pure fold by the calendar
 * without the notice and by the one with it, against walking from day to day over the same cases (every 50th of them),
 * in processor time of one core. The cases are made in portions beside the measured time, as a database gives them, so that
 * memory stays small. Then the proofs of all clocks, and the preview of what moves, which folds by both calendars.
 *
 *     node bench/law/clocks.bench.ts [--cases 1000000] [--seed 20261122]
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import {
  dayOfNumber,
  foldCase,
  movedClocks,
  proveClock,
  stateCalendar,
  type CaseEvent,
  type WorkdayCalendar,
} from '../../src/law/index.ts';
import { openCases } from '../../test/factories/law/open-cases.ts';
import { slowDueDay } from '../../test/factories/law/slow-due-day.ts';

const GOAL = 200_000;
const PORTION = 20_000;
const { values } = parseArgs({ options: { cases: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '20261122' } } });
const wanted = Number(values.cases);
const seed = Number(values.seed);

const before = stateCalendar();
const after = before.with({
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

/** 2026-10-27: the last of them may run into the next year. */
const UNTIL = dayOfNumber(20_753);

type Cases = readonly (readonly CaseEvent[])[];

function* portions(): Generator<Cases> {
  let portion: (readonly CaseEvent[])[] = [];
  for (const one of openCases(wanted, UNTIL, seed)) {
    if (portion.push(one) < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** How often, in how many microseconds of the processor's time. */
class Tally {
  count = 0;
  microseconds = 0;

  add(run: () => number): void {
    const begun = process.cpuUsage();
    const count = run();
    const { user, system } = process.cpuUsage(begun);
    this.count += count;
    this.microseconds += user + system;
  }

  get perSecond(): number {
    return (this.count * 1e6) / this.microseconds;
  }
}

function foldAll(cases: Cases, calendar: WorkdayCalendar): number {
  for (const events of cases) foldCase(events, calendar);
  return cases.length;
}

const all = { before: new Tally(), after: new Tally(), slow: new Tally(), proof: new Tally(), preview: new Tally() };
const kinds = new Map<string, number>();
let [moved, checked, different, events] = [0, 0, 0, 0];
let peak = 0;
foldAll([...openCases(PORTION, UNTIL, 1)], before);
for (const cases of portions()) {
  all.before.add(() => foldAll(cases, before));
  all.after.add(() => foldAll(cases, after));
  const some = cases.filter((_, index) => index % 50 === 0);
  const slow: (string | undefined)[] = [];
  all.slow.add(() => slow.push(...some.map((one) => slowDueDay(one, after))));
  for (const [index, one] of some.entries()) {
    const found = foldCase(one, after);
    // The slow counter knows no court's order.
    if (one.some(({ kind }) => kind === 'reopened')) continue;
    checked += 1;
    if ((found.clocks[0]?.dueOn ?? undefined) !== slow[index]) different += 1;
  }
  all.proof.add(() => {
    for (const one of some) {
      const found = foldCase(one, after);
      for (const clock of found.clocks) proveClock(one, after, found, clock);
    }
    return some.length;
  });
  all.preview.add(() => {
    const told = cases.map((one, id) => ({ id, events: one }));
    for (const _ of movedClocks(told, before, after)) moved += 1;
    return cases.length;
  });
  for (const one of cases) {
    events += one.length;
    for (const { kind } of one) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  peak = Math.max(peak, process.memoryUsage().rss);
}
if (different > 0) throw new Error(`${different} of ${checked} due days differ from the slow counter's`);

const say = (count: number) => Math.round(count).toLocaleString('en');
console.log(`Node.js ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; processor time of one core`);
console.log(
  `${say(all.before.count)} open cases, ${say(events)} events: ${[...kinds].map(([kind, count]) => `${kind} ${say(count)}`).join(', ')}`,
);
console.log(`fold, calendar without the notice: ${say(all.before.perSecond)} cases/s`);
console.log(`fold, calendar with the notice:    ${say(all.after.perSecond)} cases/s`);
console.log(
  `from day to day:                   ${say(all.slow.perSecond)} cases/s: the fold is ${(all.after.perSecond / all.slow.perSecond).toFixed(0)} × as fast`,
);
console.log(`fold and the proof of every clock: ${say(all.proof.perSecond)} cases/s`);
console.log(`preview (both calendars, reasons): ${say(all.preview.perSecond)} cases/s; ${say(moved)} clocks move`);
console.log(
  `due days checked against the slow counter: ${say(checked)}, different: ${different}; peak memory ${Math.round(peak / 2 ** 20)} MB`,
);
const least = Math.min(all.before.perSecond, all.after.perSecond);
console.log(`Goal, ${say(GOAL)} cases/s by the pure fold on one core: ${say(least)}: ${least >= GOAL ? 'met' : 'MISSED'}`);
