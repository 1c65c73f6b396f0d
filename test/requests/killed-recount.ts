import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { parsePlainDate, type PlainDate } from '../../src/kernel/plain-date.ts';
import { foldCase, remedyLimit, stateCalendar, type CaseEvent, type HolidayNotice, type WorkdayCalendar } from '../../src/law/index.ts';
import { addNotice, enforceNotice } from '../../src/modules/requests/calendar/holiday-notices.ts';
import { dueDays } from '../../src/modules/requests/take-step.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import { openDatabase, startServer, type Database, type OpenDatabase } from '../../src/platform/database/index.ts';
import { storeOpenCases } from '../factories/requests/stored-cases.ts';
import { namedDay, storeOpenRemedies } from '../factories/requests/stored-remedies.ts';
import { temporaryFolder } from '../house/house-process.ts';
import { seeded, Supervised, type Victim } from '../house/kill-nine/killer.ts';
import { connectBeside } from '../house/server-facts.ts';

const VICTIMS: readonly Victim[] = ['program', 'database', 'program', 'database', 'both'];
const PATIENCE_MILLISECONDS = 5 * 60_000;

/** A day off in every fourth week of the year in which the cases run: nearly all of them move. */
const NOTICE: HolidayNotice = {
  number: '试验〔2026〕2号',
  title: '关于放假的通知',
  publishedOn: '2026-10-01',
  holidays: [
    '2026-01-14',
    '2026-03-11',
    '2026-05-13',
    '2026-07-15',
    '2026-09-16',
    '2026-10-21',
    '2026-11-04',
    '2026-11-18',
    '2026-12-16',
  ].map((on) => ({ name: '县庆', from: on, to: on })),
  makeUpWorkdays: [],
};
const BEFORE = stateCalendar();
const AFTER = BEFORE.with({ year: 2026, notices: [NOTICE] });

export interface KilledRecount {
  readonly kills: Readonly<Record<Victim, number>>;
  /** How many cases were counted when each kill came, of the whole. */
  readonly points: readonly number[];
  readonly seconds: number;
  readonly cases: number;
  readonly remedies: number;
  readonly seen: number;
  readonly moved: number;
  /** That a count from the beginning moves. */
  readonly shouldMove: number;
  readonly wrongDays: number;
  /** Cases, and reviews and suits, whose audit has another number of recounts than one if it changed, none if not. */
  readonly wrongAudit: number;
  readonly wrongVersions: number;
  readonly messages: number;
  readonly toldTwice: number;
  /** People who were not told, or of another number of cases than theirs. */
  readonly toldWrong: number;
  readonly leftToTell: number;
  /** Shares of the work that the page of jobs showed. */
  readonly shown: readonly number[];
}

export interface RecountToKill {
  readonly kills: number;
  readonly cases: number;
  /** Reviews and suits, which are counted after the cases. */
  readonly remedies: number;
  readonly seed: number;
  /** Milliseconds: at most so long after a batch was seen at work. */
  readonly waits: number;
}

/** Kills program, database or both without warning while open cases are counted anew after a notice; then looks at every case. */
export async function killRecount(t: TestContext, { kills, cases, remedies, seed, waits }: RecountToKill): Promise<KilledRecount> {
  const random = seeded(seed);
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = new Supervised(t, dataFolder);
  const count = { program: 0, database: 0, both: 0 };
  const points: number[] = [];
  const shown = new Set<number>();
  const watch = new Watch(dataFolder, shown);
  let begun = 0;
  try {
    await house.ready();
    await watch.with(async (database) => {
      const ground = { until: day('2026-10-27'), seed, calendar: BEFORE };
      const agencies = await storeOpenCases(database, { agencies: 10, cases, ...ground });
      await storeOpenRemedies(database, { agencies, remedies, ...ground });
    });
    begun = performance.now();
    // Spread over the whole, each while a batch beyond its point is written.
    const wanted = Array.from({ length: kills }, () => random() * 0.95 * (cases + remedies)).toSorted((a, b) => a - b);
    await watch.with(buildGate);
    await watch.with(enforce);
    for (const [kill, point] of wanted.entries()) {
      await watch.openGate(point + LARGEST_BATCH);
      await watch.until(({ working, finished }) => {
        assert.ok(!finished, `It was done before kill ${kill + 1} of ${kills}: there was too little to count`);
        return working && watch.seen >= point;
      });
      await pause(random() * waits);
      const victim = VICTIMS[kill % VICTIMS.length] ?? 'both';
      count[victim] += 1;
      points.push(watch.seen);
      await watch.close();
      await house.kill(victim);
      await house.ready();
    }
    await watch.openGate(null);
    await watch.until(({ finished }) => finished);
  } finally {
    await watch.close();
    await house.stop();
  }
  const seconds = (performance.now() - begun) / 1_000;
  return { kills: count, points, seconds, shown: [...shown], ...(await examine(dataFolder)) };
}

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

const LARGEST_BATCH = 1_000;

/** However late the blow, the batch that it is meant for is still being written: beyond the gate none comes to its end. */
async function buildGate(database: Database): Promise<void> {
  for (const statement of [
    'create table gate as select 0::float8 as most',
    `create function wait_at_gate() returns trigger language plpgsql security definer as $$ begin
      while exists (select from public.gate where new.seen > most or (most is not null and new.finished_at is not null)) loop
        perform pg_sleep(0.01);
      end loop;
      return new;
    end $$`,
    'create trigger gate before update on calendar_recalculation for each row execute function wait_at_gate()',
  ])
    await sql.raw(statement).execute(database);
}

async function enforce(database: Database): Promise<void> {
  const { holidays, makeUpWorkdays, ...notice } = NOTICE;
  const year = { year: 2026, notices: [{ ...notice, holidays, makeUpWorkdays }] };
  await inWork(database, bySystem('kill-recount'), async (work) => {
    const added = await addNotice(work, { ...notice, format: 'json', text: JSON.stringify(year), year: 2026 });
    assert.ok(added.ok, JSON.stringify(added));
    assert.ok((await enforceNotice(work, { id: added.value.id, version: 1 })).ok);
  });
}

interface Sight {
  /** A batch is being written. */
  readonly working: boolean;
  readonly finished: boolean;
}

/** Looks at the recount from beside, over a connection that is made anew whenever it is lost. */
class Watch {
  readonly #dataFolder: string;
  readonly #shown: Set<number>;
  #open: OpenDatabase | null = null;
  seen = 0;

  constructor(dataFolder: string, shown: Set<number>) {
    this.#dataFolder = dataFolder;
    this.#shown = shown;
  }

  async with<T>(run: (database: Database) => Promise<T>): Promise<T> {
    this.#open ??= await connectBeside(this.#dataFolder);
    return run(this.#open.database);
  }

  /** Up to so many cases, or for good; a program that was just killed may still look ready. */
  async openGate(most: number | null): Promise<void> {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (let done = false; !done && Date.now() < deadline;) {
      done = await this.with((database) => sql`update gate set most = ${most}`.execute(database)).then(
        () => true,
        async () => {
          await this.close();
          await pause(5);
          return false;
        },
      );
    }
  }

  async until(isSo: (sight: Sight) => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const sight = await this.with((database) => this.#look(database)).catch(async () => {
        await this.close();
        return null;
      });
      if (sight !== null && isSo(sight)) return;
      if (Date.now() > deadline) throw new Error(`Waited in vain at ${this.seen} cases`);
      await pause(5);
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.close().catch(() => undefined);
  }

  async #look(database: Database): Promise<Sight> {
    const { rows } = await sql<{ seen: number; finished: boolean; working: boolean; shown: number | null }>`
      select seen, finished_at is not null as finished, (select max(fraction) from job_progress where words like '已计算%') as shown,
        exists (select from pg_locks l where l.relation = 'calendar_recalculation'::regclass and l.mode = 'RowShareLock') as working
      from calendar_recalculation`.execute(database);
    const [row] = rows;
    if (row === undefined) return { working: false, finished: false };
    this.seen = row.seen;
    if (row.shown !== null) this.#shown.add(row.shown);
    return row;
  }
}

interface StoredCase {
  readonly id: number;
  readonly agencyId: number;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
  readonly version: number;
  readonly dueOn: PlainDate | null;
  readonly dueProvisional: boolean;
  readonly nextDueOn: PlainDate | null;
  readonly nextDueKind: string | null;
  readonly clocks: readonly CaseEvent[];
  readonly recounts: number;
}

async function examine(dataFolder: string): Promise<Omit<KilledRecount, 'kills' | 'points' | 'seconds' | 'shown'>> {
  const server = await startServer({ dataFolder, programsFolder: null, onEvent: () => undefined });
  assert.ok(server.ok, JSON.stringify(server));
  const { database, close } = openDatabase(server.value.ownerAddress, { connections: 1 });
  try {
    const { rows: cases } = await sql<StoredCase>`
      select r.request_id as id, r.agency_id as "agencyId", r.unit_id as "unitId", r.assignee_id as "assigneeId", r.version, r.due_on as "dueOn",
        r.due_provisional as "dueProvisional", r.next_due_on as "nextDueOn", r.next_due_kind as "nextDueKind", e.clocks,
        coalesce(a.recounts, 0)::int as recounts
      from disclosure_request r
        join (select request_id, jsonb_agg(clock order by seq) as clocks from request_event group by 1) e on e.request_id = r.request_id
        left join (select record_id, count(*) as recounts from audit_entry where noun = 'request' and deed = 'recount' group by 1) a
          on a.record_id = r.request_id::text`.execute(database);
    const judged = cases.map((one) => {
      const was = dueDays(foldCase(one.clocks, BEFORE), BEFORE, false);
      const now = dueDays(foldCase(one.clocks, AFTER), AFTER, false);
      const { dueOn, dueProvisional, nextDueOn, nextDueKind } = one;
      return {
        ...one,
        right: JSON.stringify({ dueOn, dueProvisional, nextDueOn, nextDueKind }) === JSON.stringify(now),
        changed: JSON.stringify(was) !== JSON.stringify(now),
        moved: was.dueOn !== now.dueOn || was.nextDueOn !== now.nextDueOn,
      };
    });
    const remedies = await examineRemedies(database);
    const progress = await sql<{ seen: number; moved: number }>`select seen, moved from calendar_recalculation`.execute(database);
    const left = await sql<{ left: number }>`select count(*)::int as left from calendar_recalculation_moved`.execute(database);
    return {
      cases: cases.length,
      remedies: remedies.filter(({ named }) => !named).length,
      seen: progress.rows[0]?.seen ?? 0,
      moved: progress.rows[0]?.moved ?? 0,
      shouldMove: [...judged, ...remedies].filter(({ moved }) => moved).length,
      wrongDays: [...judged, ...remedies].filter(({ right }) => !right).length,
      wrongAudit: [...judged, ...remedies].filter(({ changed, recounts }) => recounts !== (changed ? 1 : 0)).length,
      wrongVersions: [...judged, ...remedies].filter(({ changed, version }) => version !== (changed ? 2 : 1)).length,
      leftToTell: left.rows[0]?.left ?? -1,
      ...(await examineMessages(
        database,
        judged.filter(({ moved }) => moved),
        remedies.filter(({ moved }) => moved),
      )),
    };
  } finally {
    await close();
    await server.value.stop();
  }
}

interface StoredAnswer {
  readonly agencyId: number;
  readonly version: number;
  readonly dueOn: PlainDate;
  readonly answerDueOn: PlainDate;
  readonly servedOn: PlainDate;
  readonly procedure: string | null;
  readonly named: boolean;
  readonly recounts: number;
}

/** Every review and suit has the day of the law of the calendar that holds, but where a notice named one. */
async function examineRemedies(database: Database) {
  const { rows } = await sql<StoredAnswer>`
    select r.agency_id as "agencyId", r.version, r.due_on as "dueOn", i.answer_due_on as "answerDueOn", i.served_on as "servedOn", i.procedure,
      i.answer_due_named as named, coalesce(a.recounts, 0)::int as recounts
    from remedy r join remedy_instance i using (agency_id, remedy_id, instance)
      left join (select record_id, count(*) as recounts from audit_entry where noun = 'remedy' and deed = 'recount' group by 1) a
        on a.record_id = r.remedy_id::text`.execute(database);
  return rows.map((row) => {
    const { dueOn, answerDueOn, servedOn, procedure, named } = row;
    const kind = procedure === null ? 'answerSuit' : procedure === 'simple' ? 'answerSimpleReview' : 'answerReview';
    const by = (calendar: WorkdayCalendar) => remedyLimit(kind, servedOn, calendar)?.dueOn;
    const moved = !named && by(BEFORE) !== by(AFTER);
    const right = named ? dueOn === namedDay(by(BEFORE) ?? servedOn) : dueOn === by(AFTER);
    return { ...row, right: right && answerDueOn === dueOn, moved, changed: moved };
  });
}

/** Whom it concerns: the assignee, else the people of the unit, else the clerks; by the rows themselves. */
async function examineMessages(database: Database, moved: readonly StoredCase[], remedies: readonly Pick<StoredAnswer, 'agencyId'>[]) {
  const { rows: people } = await sql<{ id: number; agencyId: number; unitId: number | null; role: string }>`
    select account_id as id, agency_id as "agencyId", unit_id as "unitId", role from role_grant`.execute(database);
  const due = new Map<number, number>();
  const tally = Map.groupBy(moved, ({ agencyId, unitId, assigneeId }) => JSON.stringify([agencyId, unitId, assigneeId]));
  for (const [one, ...others] of tally.values()) {
    if (one === undefined) continue;
    const { agencyId, unitId, assigneeId } = one;
    for (const person of people) {
      const concerned =
        assigneeId !== null
          ? person.id === assigneeId
          : unitId !== null
            ? person.unitId === unitId
            : person.agencyId === agencyId && person.role === 'clerk';
      if (concerned) due.set(person.id, (due.get(person.id) ?? 0) + 1 + others.length);
    }
  }
  // Of reviews and suits the clerks hear, in a message of their own.
  const answers = new Map<number, number>();
  for (const { id, agencyId, role } of people) {
    const count = remedies.filter((one) => one.agencyId === agencyId).length;
    if (role === 'clerk' && count > 0) answers.set(id, count);
  }
  const { rows: told } = await sql<{ person: number; text: string }>`select account_id as person, text from notification`.execute(database);
  const [ofCases, ofAnswers] = [
    told.filter(({ text }) => text.includes('公开申请')),
    told.filter(({ text }) => !text.includes('公开申请')),
  ];
  const [first, second] = [judgeMessages(ofCases, due), judgeMessages(ofAnswers, answers)];
  return { messages: told.length, toldTwice: first.twice + second.twice, toldWrong: first.wrong + second.wrong };
}

function judgeMessages(told: readonly { readonly person: number; readonly text: string }[], due: ReadonlyMap<number, number>) {
  const byPerson = Map.groupBy(told, ({ person }) => person);
  return {
    twice: [...byPerson.values()].filter((messages) => messages.length > 1).length,
    wrong:
      [...due].filter(([person, count]) => byPerson.get(person)?.[0]?.text.includes(`${count} 件`) !== true).length +
      [...byPerson.keys()].filter((person) => !due.has(person)).length,
  };
}

export function recountFigures(found: KilledRecount): string {
  const { kills, points, seconds, cases, remedies, moved, wrongDays, wrongAudit, messages, toldTwice, toldWrong, shown } = found;
  const total = kills.program + kills.database + kills.both;
  return `kill -9: ${total} (program ${kills.program}, database ${kills.database}, both ${kills.both}), at ${points.join(', ')} of ${cases} cases and ${remedies} reviews and suits
${seconds.toFixed(0)} s with all starts; moved ${moved}; wrong days ${wrongDays}, wrong audits ${wrongAudit}; messages ${messages}, twice ${toldTwice}, wrong ${toldWrong}; shares shown ${shown.length}
`;
}

/** Each case as a count from the beginning gives it, written down once, everybody told once; and there was something to count. */
export function assertRecounted(found: KilledRecount): void {
  const { wrongDays, wrongAudit, wrongVersions, toldTwice, toldWrong, leftToTell } = found;
  assert.deepEqual(
    { wrongDays, wrongAudit, wrongVersions, toldTwice, toldWrong, leftToTell },
    { wrongDays: 0, wrongAudit: 0, wrongVersions: 0, toldTwice: 0, toldWrong: 0, leftToTell: 0 },
  );
  assert.deepEqual([found.seen, found.moved], [found.cases + found.remedies, found.shouldMove]);
  assert.ok(found.moved > found.cases / 4 && found.messages > 0, 'there was something to count');
  assert.ok(
    found.shown.some((share) => share > 0 && share < 1),
    `the page of jobs showed ${found.shown.join(', ')}`,
  );
}
