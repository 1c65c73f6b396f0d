/**
 * What the chain costs those who write: rows into the audit, with a sealer at work, against the same rows into a table
 * that is the same but has no chain, turn about in one run, 16 writers, each row a transaction of its own. The writers
 * loop inside the server, so that no client's time hides the difference. The sealer works as often as in an installation
 * unless told; a turn lasts several of its rounds, so that what is sealed is paid for in the turn that wrote it. Then,
 * through the program as it is: a change alone against the same change with its audit row.
 *
 *     node bench/audit/append.bench.ts [--rows 4000] [--rounds 9] [--writers 16] [--every 1000]
 */
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { bySystem, changeRecord, inWork, startSealing, type Auditable } from '../../src/platform/audit/index.ts';
import { openDatabase, type Database } from '../../src/platform/database/index.ts';
import { createLog } from '../../src/platform/logging.ts';
import { startBenchServer } from './bench-server.ts';

const GOAL_PERCENT = 15;
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '4000' },
    rounds: { type: 'string', default: '9' },
    writers: { type: 'string', default: '16' },
    every: { type: 'string', default: '1000' },
  },
});
const rows = Number(values.rows);
const rounds = Number(values.rounds);
const writers = Number(values.writers);
const everyMilliseconds = Number(values.every);
/** Of the dearer changes through the program. */
const changes = Math.ceil(rows / 40);

const RECORD = JSON.stringify({
  task_id: 4711,
  title: '关于报送2026年度政府信息公开工作情况的任务',
  state: 'open',
  unit_id: 12,
  due_on: '2026-12-31',
  note: '请于年底前报送本单位主动公开、依申请公开、行政复议和行政诉讼情况。'.repeat(3),
  version: 3,
});

async function insertRows(database: Database, table: string): Promise<void> {
  const row = sql.lit(RECORD);
  await sql`do ${sql.raw('$do$')} begin
    for number in 1..${sql.lit(rows)} loop
      insert into ${sql.table(table)} (agency_id, actor_kind, actor_id, actor_name, client_address, client_agent, request_id, noun, record_id, deed, reason, before, after)
      values (number % 5, 'person', 7, '王芳', '192.0.2.1', 'Mozilla/5.0 (X11; Linux x86_64)', gen_random_uuid()::text, 'task', number::text, 'edit', null, ${row}::jsonb, ${row}::jsonb);
      commit;
    end loop;
  end ${sql.raw('$do$')}`.execute(database);
}

/** Transactions a second of so many writers at once. */
async function rate(each: (writer: number) => Promise<void>, count: number): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: writers }, (_, writer) => each(writer)));
  return (count * writers * 1000) / (performance.now() - start);
}

const THING: Auditable = { noun: 'thing', table: 'bench_thing', key: 'id' };

async function changeThings(database: Database, writer: number, audited: boolean): Promise<void> {
  for (let number = 0; number < changes; number += 1) {
    await inWork(database, bySystem('测速'), async (work) => {
      const change = () => sql`update bench_thing set version = version + 1 where id = ${writer + 1}`.execute(work.transaction);
      if (audited) await changeRecord(work, THING, writer + 1, { agencyId: writer % 5, deed: 'edit' }, change);
      else await change();
    });
  }
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

const server = await startBenchServer();
try {
  const owner = openDatabase(server.ownerAddress, { connections: 1 });
  await sql`create table bench_row (like audit_entry including all)`.execute(owner.database);
  await sql`alter table bench_row drop column transaction_id`.execute(owner.database);
  await sql`create table bench_thing (id int primary key, title text not null, version int not null)`.execute(owner.database);
  await sql`insert into bench_thing select number, ${'关于报送情况的任务'}, 1 from generate_series(1, ${writers}::int) number`.execute(
    owner.database,
  );
  await sql`grant all on bench_row, bench_thing to ${sql.id(server.address.user)}`.execute(owner.database);
  await owner.close();
  const { database, close } = openDatabase(server.address, { connections: writers });
  const sealing = startSealing({
    address: server.address,
    algorithm: 'sm3',
    anchorsFile: null,
    log: createLog('warn'),
    everyMilliseconds,
  });
  const plain: number[] = [];
  const chained: number[] = [];
  const alone: number[] = [];
  const audited: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    // Who comes first changes with the round; the first round only warms up.
    const turns = [
      async () => plain.push(await rate(() => insertRows(database, 'bench_row'), rows)),
      async () => chained.push(await rate(() => insertRows(database, 'audit_entry'), rows)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) {
      await turn();
      await pause(1.5 * everyMilliseconds);
    }
    alone.push(await rate((writer) => changeThings(database, writer, false), changes));
    audited.push(await rate((writer) => changeThings(database, writer, true), changes));
    if (round === -1) for (const list of [plain, chained, alone, audited]) list.length = 0;
  }
  await sealing.stop();
  const waiting = await sql<{ sealed: number; written: number }>`
    select (select sum(entry_count)::int from audit_seal) as sealed, (select count(*)::int from audit_entry) as written`.execute(database);
  await close();
  const losses = plain.map((value, round) => 100 * (1 - (chained[round] ?? 0) / value));
  const loss = median(losses);
  const say = (what: string, list: readonly number[]) =>
    console.log(
      `${what.padEnd(34)} median ${median(list).toFixed(0).padStart(6)} /s  of ${list.map((value) => value.toFixed(0)).join(', ')}`,
    );
  console.log(`Node.js ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${writers} writers, ${rounds} rounds`);
  say('row without a chain', plain);
  say('audit row, sealer at work', chained);
  say('change alone, through the program', alone);
  say('change with its audit row', audited);
  console.log(`sealed ${waiting.rows[0]?.sealed} of ${waiting.rows[0]?.written} entries`);
  console.log(`loss by round: ${losses.map((value) => value.toFixed(1)).join(', ')} %`);
  console.log(`a change costs ${(100 * (1 - median(audited) / median(alone))).toFixed(0)} % of its throughput by being audited`);
  console.log(`Goal, at most ${GOAL_PERCENT} % lost by the chain: ${loss.toFixed(1)} %: ${loss <= GOAL_PERCENT ? 'met' : 'MISSED'}`);
} finally {
  await server.stop();
}
