/**
 * The stored recalculation after a notice about days off, over open cases in the embedded PostgreSQL with an installation's
 * settings (every commit is on disk): every case moved, in batches of several sizes and one by one as a deed does it; a
 * notice that moves some, while clerks go on doing deeds; one that moves none.
 *
 *     node bench/law/recount.bench.ts [--cases 100000] [--seed 20261122]
 */
import { cpus, loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { parsePlainDate, type PlainDate } from '../../src/kernel/plain-date.ts';
import { foldCase, type CaseEvent } from '../../src/law/index.ts';
import { EVERYWHERE } from '../../src/modules/access/index.ts';
import { bySystem, changeRecord, inWork } from '../../src/platform/audit/index.ts';
import { openDatabase, type Database } from '../../src/platform/database/index.ts';
import { FIRST_BATCH, nextBatch, recountNext } from '../../src/modules/requests/calendar/recount-open-cases.ts';
import { REQUEST } from '../../src/modules/requests/request-record.ts';
import { findRequest, updateRequest } from '../../src/modules/requests/store.ts';
import { takeStep } from '../../src/modules/requests/take-step.ts';
import { tellWorkers } from '../../src/modules/requests/tell.ts';
import { CALENDAR_AFTER, enforceDirectly, LATE_NOTICE, storeOpenCases } from '../../test/factories/requests/stored-cases.ts';
import { startBenchServer } from '../audit/bench-server.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20261122' } } });
const cases = Number(values.cases);
const SIZES = [100, 250, 500, 1_000, 2_000, 5_000];
const BREATH_MILLISECONDS = 5;

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
const DEED_ON = day('2026-10-27');

interface Run {
  readonly seconds: number;
  readonly seen: number;
  readonly moved: number;
  /** Of one batch, begin to commit, in milliseconds: how long a row may be held. */
  readonly longest: number;
  readonly finished: boolean;
}

/** Counts on until so many were seen, in batches of a size or, as the job does, of the size that the last one recommends. */
async function recount(database: Database, noticeId: number, upTo: number, fixed?: number): Promise<Run> {
  let size = fixed ?? FIRST_BATCH;
  const begun = performance.now();
  let longest = 0;
  let first: { seen: number; moved: number } | null = null;
  for (;;) {
    const start = performance.now();
    const now = await recountNext(database, noticeId, size);
    const took = performance.now() - start;
    longest = Math.max(longest, took);
    if (fixed === undefined) size = nextBatch(size, took);
    first ??= now;
    if (now.finished || now.seen >= upTo) {
      return { seconds: (performance.now() - begun) / 1_000, seen: now.seen, moved: now.moved, longest, finished: now.finished };
    }
    await pause(BREATH_MILLISECONDS);
  }
}

/** As it was before there were batches: each case its change, its audit row and its message. */
async function oneByOne(database: Database, ids: readonly number[]): Promise<number> {
  const begun = performance.now();
  for (let at = 0; at < ids.length; at += 500) {
    await inWork(database, bySystem('测速'), async (work) => {
      for (const id of ids.slice(at, at + 500)) {
        const found = await findRequest(work.transaction, EVERYWHERE, id, { hold: true });
        if (found === null) throw new Error('gone');
        await changeRecord(work, REQUEST, id, { agencyId: found.agencyId, deed: 'recount' }, () =>
          updateRequest(work.transaction, found, [sql`due_on = due_on`]),
        );
        await tellWorkers(work, found, '测速');
      }
    });
  }
  return (ids.length * 1_000) / (performance.now() - begun);
}

interface Deeds {
  readonly milliseconds: number[];
  readonly done: number[];
  refused: number;
}

/** A clerk who extends one case after the other until told to stop, with a moment between. */
async function clerk(database: Database, ids: readonly number[], deeds: Deeds, stop: AbortSignal): Promise<void> {
  for (const id of ids) {
    if (stop.aborted) return;
    const begun = performance.now();
    const done = await inWork(database, bySystem('测速'), async (work) => {
      const found = await findRequest(work.transaction, EVERYWHERE, id, { hold: true });
      if (found === null) throw new Error('gone');
      const clock = { kind: 'extended', on: DEED_ON, workdays: 5 } as const;
      return takeStep(work, found, found.version, { deed: 'extend', on: DEED_ON, clock });
    });
    deeds.milliseconds.push(performance.now() - begun);
    if (done.ok) deeds.done.push(id);
    else deeds.refused += 1;
    await pause(20);
  }
}

function quantile(list: readonly number[], share: number): string {
  return (list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN).toFixed(0);
}

const say = (count: number) => Math.round(count).toLocaleString('en');
const server = await startBenchServer();
try {
  const { database, close } = openDatabase(server.address, { connections: 8 });
  const wish = { agencies: 20, cases, until: DEED_ON, seed: Number(values.seed), plainEvery: 50, plainOn: day('2026-10-20') };
  await storeOpenCases(database, { ...wish, calendar: null });
  const owner = openDatabase(server.ownerAddress, { connections: 1 });
  // As the server does by itself, but later.
  await sql`vacuum analyze disclosure_request, request_event`.execute(owner.database);
  await owner.close();
  console.log(
    `Node.js ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${say(cases)} open cases of 20 agencies`,
  );
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let peak = 0;
  const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);

  console.log('\nevery case moves (no day was stored), by the size of a batch:');
  const unlike = await enforceDirectly(database, {
    ...LATE_NOTICE,
    number: '无关',
    holidays: [{ name: '无关', from: '2031-05-05', to: '2031-05-05' }],
    makeUpWorkdays: [],
  });
  let before = { seen: 0, moved: 0 };
  for (const [index, size] of SIZES.entries()) {
    delay.reset();
    delay.enable();
    const run = await recount(database, unlike, (cases * (index + 1)) / SIZES.length, size);
    delay.disable();
    const rows = run.moved - before.moved;
    console.log(
      `  ${String(size).padStart(5)} a batch: ${say(rows / run.seconds).padStart(7)} cases/s; longest batch ${run.longest.toFixed(0)} ms; longest block of the event loop ${(delay.max / 1e6).toFixed(0)} ms`,
    );
    before = run;
  }
  const rest = await recount(database, unlike, cases + 1);
  if (!rest.finished) throw new Error('Not finished');

  const { rows: sample } = await sql<{
    id: number;
  }>`select request_id as id from disclosure_request order by request_id limit 2000`.execute(database);
  const single = await oneByOne(
    database,
    sample.map(({ id }) => id),
  );
  console.log(`  one by one, each with a message: ${say(single)} cases/s`);

  const { rows: plain } = await sql<{ id: number }>`
    select request_id as id from disclosure_request where received_on = ${wish.plainOn} and right(intake_key, 2) in ('00', '50') order by request_id`.execute(
    database,
  );
  const shuffled = plain.map(({ id }) => id).toSorted((a, b) => ((a * 7_919) % 10_007) - ((b * 7_919) % 10_007));
  const thirds = [0, 1, 2].map((which) => shuffled.filter((_, index) => index % 3 === which));
  const alone: Deeds = { milliseconds: [], done: [], refused: 0 };
  const beside: Deeds = { milliseconds: [], done: [], refused: 0 };
  await clerk(database, (thirds[0] ?? []).slice(0, 200), alone, new AbortController().signal);

  const notice = await enforceDirectly(database, LATE_NOTICE);
  const stop = new AbortController();
  delay.reset();
  delay.enable();
  const clerks = Promise.all([thirds[1] ?? [], thirds[2] ?? []].map((ids) => clerk(database, ids, beside, stop.signal)));
  const some = await recount(database, notice, cases + 1);
  stop.abort();
  await clerks;
  delay.disable();
  console.log(
    `\na notice that moves some, with two clerks at work: ${say(some.seen)} cases, ${say(some.moved)} moved: ${say(some.seen / some.seconds)} cases/s, ${some.seconds.toFixed(1)} s; longest batch ${some.longest.toFixed(0)} ms; longest block of the event loop ${(delay.max / 1e6).toFixed(0)} ms`,
  );
  for (const [what, deeds] of [
    ['alone', alone],
    ['meanwhile', beside],
  ] as const) {
    console.log(
      `  deeds ${what}: ${deeds.milliseconds.length}, refused ${deeds.refused}; median ${quantile(deeds.milliseconds, 0.5)} ms, 99 of 100 within ${quantile(deeds.milliseconds, 0.99)} ms, longest ${quantile(deeds.milliseconds, 1)} ms`,
    );
  }

  const none = await enforceDirectly(database, {
    ...LATE_NOTICE,
    number: '也无关',
    holidays: [{ name: '无关', from: '2032-05-05', to: '2032-05-05' }],
    makeUpWorkdays: [],
  });
  const unmoved = await recount(database, none, cases + 1);
  console.log(
    `a notice that moves none: ${say(unmoved.seen / unmoved.seconds)} cases/s, ${unmoved.seconds.toFixed(1)} s (${unmoved.moved} moved)`,
  );
  clearInterval(watching);

  const calendar = CALENDAR_AFTER;
  const { rows: stored } = await sql<{ id: number; due: string | null; clocks: CaseEvent[]; audited: number }>`
    select r.request_id as id, r.due_on as due, array(select e.clock from request_event e
      where e.agency_id = r.agency_id and e.request_id = r.request_id and e.clock is not null order by e.seq) as clocks, 0 as audited
    from disclosure_request r`.execute(database);
  const wrong = stored.filter(({ due, clocks }) => (foldCase(clocks, calendar).clocks[0]?.dueOn ?? null) !== due).length;
  const lost = [...alone.done, ...beside.done].filter(
    (id) => !stored.some((row) => row.id === id && row.clocks.some(({ kind }) => kind === 'extended')),
  ).length;
  const messages = await sql<{ people: number; messages: number }>`
    select count(distinct account_id)::int as people, count(*)::int as messages from notification where text like '节假日%'`.execute(
    database,
  );
  console.log(
    `\ndue days other than a count from the beginning gives: ${wrong}; deeds lost: ${lost}; ${messages.rows[0]?.messages} messages to ${messages.rows[0]?.people} people by two notices`,
  );
  console.log(`peak memory of the process ${Math.round(peak / 2 ** 20)} MB`);
  if (wrong + lost > 0) process.exitCode = 1;
  await close();
} finally {
  await server.stop();
}
