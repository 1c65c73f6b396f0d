import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { EVERYWHERE } from '../../src/modules/access/index.ts';
import { createAgency } from '../../src/modules/agencies/index.ts';
import { createPerson } from '../../src/modules/people/index.ts';
import { changeSettings, noticesSettings } from '../../src/modules/settings/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import { openDatabase, startServer, type Database } from '../../src/platform/database/index.ts';
import { activate } from '../house/kill-nine/office.ts';
import { seeded, Supervised, type Victim } from '../house/kill-nine/killer.ts';
import { temporaryFolder } from '../house/house-process.ts';
import { connectBeside } from '../house/server-facts.ts';
import { oddSmtpServer } from '../mail/odd-smtp-server.ts';

const ROLES = ['clerk', 'reviewer', 'leader'] as const;
type Signer = (typeof ROLES)[number];
type Sessions = Readonly<Record<Signer, Readonly<Record<string, string>>>>;
const VICTIMS: readonly Victim[] = ['program', 'database', 'program', 'database', 'both'];
const DAY = '2026-03-02';

const Case = z.looseObject({ id: z.number(), version: z.number(), state: z.string() });
const Received = z.object({ request: Case, queryCode: z.string() });

/** An application as its sender was told it stands. */
interface Told {
  readonly intakeKey: string;
  readonly id: number;
  readonly queryCode: string;
  version: number;
  state: string;
}

export interface KilledCases {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly received: number;
  readonly answered: number;
  readonly sentAgain: number;
  /** Acknowledged and not there, or at an older state than was said. */
  readonly lost: number;
  readonly doubled: number;
  readonly numbersTwice: number;
  readonly lettersWithoutNumber: number;
  readonly codesChanged: number;
  readonly notices: number;
  /** Messages that arrived more than once. */
  readonly noticesTwice: number;
  readonly arrived: number;
  /** In which a kill came between the sending and the writing down: somebody has to look. */
  readonly uncertain: number;
  readonly brokenCases: number;
}

export interface KillOptions {
  readonly kills: number;
  readonly writers: number;
  readonly seed: number;
  readonly onKill?: (kill: number, victim: Victim, figures: { readonly received: number; readonly answered: number }) => void;
}

/** Kills program, database or both without warning while applications come in and are answered over HTTP; then counts. */
export async function killCases(t: TestContext, { kills, writers, seed, onKill }: KillOptions): Promise<KilledCases> {
  const random = seeded(seed);
  const folder = await temporaryFolder(t);
  const dataFolder = join(folder, 'data');
  const smtp = await oddSmtpServer(t, () => 'accept');
  const house = new Supervised(t, dataFolder);
  const end = new AbortController();
  const told = new Map<string, Told>();
  const figures = { received: 0, answered: 0, sentAgain: 0, codesChanged: 0 };
  const count = { program: 0, database: 0, both: 0 };
  try {
    await house.ready();
    const beside = await connectBeside(dataFolder);
    const sessions = await openOffice(beside.database, house.address(), smtp.port);
    await beside.close();
    const work = Promise.all(
      Array.from({ length: writers }, (_, writer) =>
        handle({ address: house.address, sessions, told, figures, signal: end.signal }, writer),
      ),
    );
    work.catch(() => undefined);
    for (let kill = 0; kill < kills; kill += 1) {
      await Promise.race([house.ready(), work]);
      await pause(200 + random() * 2_500);
      const victim = VICTIMS[kill % VICTIMS.length] ?? 'both';
      count[victim] += 1;
      await house.kill(victim);
      onKill?.(kill + 1, victim, figures);
    }
    await house.ready();
    // What is queued is sent while nobody kills any more.
    await pause(2_000);
    end.abort();
    await work;
    await settled(dataFolder);
  } finally {
    end.abort();
    await house.stop();
  }
  return { kills: count, ...figures, ...(await examine(dataFolder, told, smtp.texts)) };
}

async function openOffice(database: Database, address: string, smtpPort: number): Promise<Sessions> {
  const links = await inWork(database, bySystem('kill-cases'), async (work) => {
    const agency = await createAgency(work, EVERYWHERE, { parentId: null, code: 'shugang', name: '树港区教育局' });
    assert.ok(agency.ok);
    const value = noticesSettings.schema.parse({
      smtpHost: '127.0.0.1',
      smtpPort,
      smtpSecurity: 'none',
      mailFrom: 'office@example.gov.cn',
    });
    assert.ok((await changeSettings(work, noticesSettings, value, 1)).ok);
    const link = async (role: Signer) => {
      const person = await createPerson(work, EVERYWHERE, { signInName: role, displayName: role, agencyId: agency.value });
      assert.ok(person.ok);
      await sql`insert into role_grant (account_id, role, agency_id, reason)
        values (${person.value.accountId}, ${role}, ${agency.value}, 'x')`.execute(work.transaction);
      return person.value.token;
    };
    return { clerk: await link('clerk'), reviewer: await link('reviewer'), leader: await link('leader') };
  });
  return {
    clerk: await activate(address, links.clerk),
    reviewer: await activate(address, links.reviewer),
    leader: await activate(address, links.leader),
  };
}

interface Place {
  readonly address: () => string;
  readonly sessions: Sessions;
  readonly told: Map<string, Told>;
  readonly figures: { received: number; answered: number; sentAgain: number; codesChanged: number };
  readonly signal: AbortSignal;
}

/** Takes applications in and answers them, one after the other; goes on with each step until it is acknowledged. */
async function handle(place: Place, writer: number): Promise<void> {
  const { told, figures, signal } = place;
  for (let n = 0; !signal.aborted; n += 1) {
    const intakeKey = `writer-${writer}-${n}`;
    const { request, queryCode } = await receive(place, intakeKey);
    const now: Told = { intakeKey, queryCode, id: request.id, version: request.version, state: request.state };
    told.set(intakeKey, now);
    figures.received += 1;
    const step = async (who: Signer, deed: string, body: object) => {
      const next = Case.parse(
        await ask(place, who, `/api/v1/requests/${now.id}/${deed}`, body, {
          'if-match': `"${now.version}"`,
          'idempotency-key': randomUUID(),
        }),
      );
      now.version = next.version;
      now.state = next.state;
    };
    await step('clerk', 'confirm', {});
    if (n % 2 === 1) {
      await step('clerk', 'askCorrection', { on: DAY, until: '2026-03-31', reason: '请写明年份。' });
      await step('clerk', 'receiveCorrection', { on: '2026-03-04' });
    }
    const on = '2026-03-05';
    await step('clerk', 'decide', { parts: [{ content: '抽检结果', outcome: 'granted', letter: 'grant', reason: '见附件。' }] });
    await step('clerk', 'draft', { on });
    for (const who of ['reviewer', 'clerk', 'leader'] as const) await step(who, 'sign', { on });
    await step('clerk', 'deliver', { on, delivery: 'email' });
    figures.answered += 1;
    // Whoever never saw the answer sends the form again and gets the same code.
    const again = await receive(place, intakeKey);
    if (again.request.id !== now.id || again.queryCode !== queryCode) figures.codesChanged += 1;
  }
}

async function receive(place: Place, intakeKey: string): Promise<z.infer<typeof Received>> {
  const body = {
    intakeKey,
    channel: 'counter',
    applicant: { kind: 'naturalPerson', name: `申请人${intakeKey}`, email: `${intakeKey}@example.com` },
    content: `公共场所的抽检结果 ${intakeKey}`,
    arrivedOn: DAY,
    submittedOn: DAY,
  };
  return Received.parse(await ask(place, 'clerk', '/api/v1/requests', body, {}));
}

async function ask(
  { address, sessions, figures }: Place,
  who: Signer,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  for (let attempt = 0; attempt < 2_000; attempt += 1) {
    if (attempt > 0) {
      figures.sentAgain += 1;
      await pause(50 + Math.random() * 200);
    }
    const answer = await fetch(`${address()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...sessions[who], ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    }).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      () => null,
    );
    if (answer === null || answer.status >= 500 || answer.status === 429) continue;
    if (answer.status !== 200 && answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text);
  }
  throw new Error(`${path}: no answer`);
}

/** Until every notice was tried: one that a kill left under way is settled as uncertain only after minutes. */
async function settled(dataFolder: string): Promise<void> {
  const { database, close } = await connectBeside(dataFolder);
  try {
    for (let tries = 0; tries < 600; tries += 1) {
      const { rows } = await sql<{ open: number }>`select count(*)::int as open from notice where state = 'queued'`.execute(database);
      if (rows[0]?.open === 0) return;
      await pause(200);
    }
    throw new Error('Notices stay unsent');
  } finally {
    await close();
  }
}

async function examine(
  dataFolder: string,
  told: ReadonlyMap<string, Told>,
  letters: readonly string[],
): Promise<Omit<KilledCases, 'kills' | 'received' | 'answered' | 'sentAgain' | 'codesChanged'>> {
  const server = await startServer({ dataFolder, programsFolder: null, onEvent: () => undefined });
  assert.ok(server.ok, JSON.stringify(server));
  const { database, close } = openDatabase(server.value.ownerAddress, { connections: 1 });
  try {
    const cases = await sql<{ id: number; intakeKey: string; version: number; state: string; broken: boolean }>`
      select r.request_id as id, r.intake_key as "intakeKey", r.version, r.state,
        coalesce(e.last_state, '') <> r.state or e.count <> e.last or (select count(*) from request_letter l where l.agency_id = r.agency_id
          and l.request_id = r.request_id and l.state = 'sent') <> (r.state = 'answered')::int as broken
      from disclosure_request r left join lateral (
        select count(*) as count, max(seq) as last, (array_agg(state_after order by seq desc))[1] as last_state from request_event e
        where e.agency_id = r.agency_id and e.request_id = r.request_id) e on true`.execute(database);
    const byKey = Map.groupBy(cases.rows, ({ intakeKey }) => intakeKey);
    const lost = [...told.values()].filter(({ intakeKey, id, version, state }) => {
      const found = byKey.get(intakeKey)?.find((row) => row.id === id);
      return found === undefined || found.version < version || (found.version === version && found.state !== state);
    }).length;
    const one = async (query: ReturnType<typeof sql<{ count: number }>>) => (await query.execute(database)).rows[0]?.count ?? -1;
    const arrivals = Map.groupBy(letters, (text) => /^Message-ID: (\S+)/im.exec(text)?.[1] ?? 'none');
    return {
      lost,
      doubled: [...byKey.values()].filter((same) => same.length > 1).length,
      numbersTwice: await one(sql`select count(*)::int as count from (
        select number from request_letter where number is not null group by agency_id, number having count(*) > 1
        union all select text from letter_number group by agency_id, year, series, number having count(*) > 1
        union all select number::text from disclosure_request where number is not null group by agency_id, year, number having count(*) > 1) x`),
      lettersWithoutNumber: await one(
        sql`select count(*)::int as count from request_letter where state in ('ready', 'sent') and number is null`,
      ),
      notices: await one(sql`select count(*)::int as count from notice`),
      noticesTwice: [...arrivals.values()].filter((same) => same.length > 1).length,
      arrived: letters.length,
      uncertain: await one(sql`select count(*)::int as count from notice where state in ('sending', 'uncertain')`),
      brokenCases: cases.rows.filter(({ broken }) => broken).length,
    };
  } finally {
    await close();
    await server.value.stop();
  }
}

export function figuresText(found: KilledCases): string {
  const { kills, received, answered, sentAgain, lost, doubled, numbersTwice, notices, arrived, noticesTwice, uncertain, brokenCases } =
    found;
  const total = kills.program + kills.database + kills.both;
  return `kill -9: ${total} (program ${kills.program}, database ${kills.database}, both ${kills.both})
acknowledged: ${received} applications, ${answered} replies; sent again ${sentAgain}; lost ${lost}, doubled ${doubled}, broken ${brokenCases}
numbers given twice ${numbersTwice}; notices ${notices}, arrived ${arrived}, twice ${noticesTwice}, uncertain ${uncertain}
`;
}

/** Nothing lost, doubled or numbered twice; and there was something to lose. */
export function assertUnharmed(found: KilledCases): void {
  const { lost, doubled, numbersTwice, lettersWithoutNumber, noticesTwice, brokenCases, codesChanged } = found;
  assert.deepEqual(
    { lost, doubled, numbersTwice, lettersWithoutNumber, noticesTwice, brokenCases, codesChanged },
    { lost: 0, doubled: 0, numbersTwice: 0, lettersWithoutNumber: 0, noticesTwice: 0, brokenCases: 0, codesChanged: 0 },
  );
  assert.ok(found.received > 0 && found.arrived > 0, 'there was something to look at');
  // Each notice either arrived or is for somebody to look at.
  assert.ok(
    found.arrived + found.uncertain >= found.notices,
    `${found.notices} notices, ${found.arrived} arrived, ${found.uncertain} uncertain`,
  );
}
