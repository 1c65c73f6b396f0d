/**
 * How fast a chain is examined: a million entries in seals of ten thousand, every entry and seal read and hashed again;
 * against the reading alone (the same COPY, nothing done with it), in the same run. And the memory it takes.
 *
 *     node --expose-gc bench/audit/verify.bench.ts [--entries 1000000] [--hash sm3] [--rounds 3]
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { closeAuditClient, openAuditClient } from '../../src/platform/audit/audit-client.ts';
import { ENTRY_COLUMNS } from '../../src/platform/audit/chain-form.ts';
import { copyOut } from '../../src/platform/audit/copy-out.ts';
import { verifyChains } from '../../src/platform/audit/index.ts';
import { sealOnce } from '../../src/platform/audit/seal.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { startBenchServer } from './bench-server.ts';

const GOAL_SECONDS = 10;
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    hash: { type: 'string', default: 'sm3' },
    rounds: { type: 'string', default: '3' },
  },
});
const entries = Number(values.entries);
const algorithm = values.hash === 'sha256' ? 'sha256' : 'sm3';
const BATCH = 50_000;
const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);

const server = await startBenchServer();
try {
  const { database, close } = openDatabase(server.address, { connections: 2 });
  const client = await openAuditClient(server.address);
  let sealing = 0;
  for (let from = 0; from < entries; from += BATCH) {
    await sql`insert into audit_entry (agency_id, actor_kind, actor_id, actor_name, client_address, client_agent, request_id, noun, record_id, deed, before, after)
      select 1, 'person', 7, '王芳', '192.0.2.1', 'Mozilla/5.0', gen_random_uuid()::text, 'task', number::text, 'edit',
        jsonb_build_object('title', '关于报送情况的任务', 'state', 'open', 'version', number), jsonb_build_object('title', '关于报送情况的任务', 'state', 'done', 'version', number + 1)
      from generate_series(1, ${Math.min(BATCH, entries - from)}::int) number`.execute(database);
    const start = performance.now();
    await sealOnce(client, algorithm);
    sealing += performance.now() - start;
  }
  console.log(`Node.js ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${entries} entries, ${algorithm}`);
  console.log(`sealing                ${((entries * 1000) / sealing).toFixed(0).padStart(8)} entries/s`);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < Number(values.rounds); round += 1) {
    let bytes = 0;
    let start = performance.now();
    for await (const lines of copyOut(
      client,
      `select ${ENTRY_COLUMNS.join(', ')} from audit_entry where agency_id = 1 order by entry_id`,
    )) {
      for (const line of lines) bytes += line.length;
    }
    const reading = performance.now() - start;
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const busyBefore = process.cpuUsage();
    start = performance.now();
    for await (const verdict of verifyChains(server.address)) {
      if (verdict.errors > 0 || verdict.entries !== entries) throw new Error(`Not clean: ${JSON.stringify(verdict.findings.slice(0, 3))}`);
    }
    const seconds = (performance.now() - start) / 1000;
    const busy = process.cpuUsage(busyBefore);
    const ownSeconds = (busy.user + busy.system) / 1_000_000;
    clearInterval(watch);
    best = Math.min(best, seconds);
    console.log(
      `examined in ${seconds.toFixed(2)} s ${(entries / seconds).toFixed(0).padStart(8)} entries/s (${ownSeconds.toFixed(2)} s of processor time); reading alone ${(reading / 1000).toFixed(2)} s (${mebibytes(bytes)} MB); memory ${mebibytes(before)} MB before, ${mebibytes(peak)} MB at most`,
    );
  }
  await closeAuditClient(client);
  await close();
  console.log(`Goal, ${entries} entries within ${GOAL_SECONDS} s: ${best <= GOAL_SECONDS ? 'met' : 'MISSED'}`);
} finally {
  await server.stop();
}
