import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase, startServer, type DatabaseAddress } from '../../../src/platform/database/index.ts';
import { startHouse, temporaryFolder } from '../house-process.ts';
import { connectBeside } from '../server-facts.ts';
import { examine, type Examination } from './examine.ts';
import { seeded, Supervised, type Victim } from './killer.ts';
import { openOffice } from './office.ts';
import { write, type Told, type WriterFigures } from './writer.ts';

export interface KillNineOptions {
  readonly kills: number;
  readonly writers: number;
  readonly seed: number;
  readonly onKill?: (kill: number, victim: Victim, figures: WriterFigures) => void;
}

export interface KillNineResult {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly starts: number;
  readonly writers: WriterFigures;
  readonly after: Examination;
  /** The restored copy of a backup that was taken while all this went on. */
  readonly restored: Examination;
  /** The same after damage was done to it on purpose. */
  readonly planted: Examination;
  readonly backup: { readonly tries: number; readonly milliseconds: number; readonly toldBefore: number };
}

const VICTIMS: readonly Victim[] = ['program', 'database', 'program', 'database', 'both'];

/**
 * Kills the program, its database or both without warning while writers create and change tasks over HTTP, and a
 * backup is taken; then looks whether everything that was answered for is there, once, with its audit row.
 */
export async function killNine(t: TestContext, { kills, writers, seed, onKill }: KillNineOptions): Promise<KillNineResult> {
  const random = seeded(seed);
  const folder = await temporaryFolder(t);
  const dataFolder = join(folder, 'data');
  const house = new Supervised(t, dataFolder);
  const end = new AbortController();
  const told = new Map<string, Told>();
  const figures: WriterFigures = { created: 0, changed: 0, retried: 0, replayed: 0 };
  const count = { program: 0, database: 0, both: 0 };
  const target = join(folder, 'backup.tar');
  let taken: TakenBackup;
  try {
    await house.ready();
    const beside = await connectBeside(dataFolder);
    const credentials = await openOffice(beside.database, house.address());
    await beside.close();
    const office = { address: house.address, credentials, told, figures, signal: end.signal };
    const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(office, writer)));
    writing.catch(() => undefined);
    const begin = Promise.withResolvers<void>();
    const backup = begin.promise.then(() => takeBackup(t, dataFolder, target, told));
    backup.catch(() => undefined);
    for (let kill = 0; kill < kills; kill += 1) {
      // A writer that was refused ends the proof at once.
      await Promise.race([house.ready(), writing]);
      await pause(100 + random() * 1_900);
      const victim = VICTIMS[kill % VICTIMS.length] ?? 'both';
      count[victim] += 1;
      await house.kill(victim);
      onKill?.(kill + 1, victim, figures);
      if (kill === Math.floor(kills / 3)) begin.resolve();
    }
    await house.ready();
    taken = await backup;
    await pause(500);
    end.abort();
    await writing;
  } finally {
    end.abort();
    await house.stop();
  }
  return {
    kills: count,
    starts: house.starts,
    writers: figures,
    after: await examineFolder(dataFolder, told.values()),
    ...(await restoreAndExamine(t, target, join(folder, 'restored'), taken.before)),
    backup: { tries: taken.tries, milliseconds: taken.milliseconds, toldBefore: taken.before.length },
  };
}

interface TakenBackup {
  readonly tries: number;
  readonly milliseconds: number;
  readonly before: readonly Told[];
}

/** Tries until one backup comes through between two kills. */
async function takeBackup(t: TestContext, dataFolder: string, target: string, told: ReadonlyMap<string, Told>): Promise<TakenBackup> {
  for (let tries = 1; ; tries += 1) {
    const before = [...told.values()];
    const started = performance.now();
    const ended = await startHouse(t, { dataFolder, words: ['backup', '--out', target] }).ended;
    if (ended.code === 0) return { tries, milliseconds: performance.now() - started, before };
    // The database went away under it, or the program is just starting.
    assert.match(ended.error, /database-lost|already-running|leftover-server|postgresql-refused/, ended.error);
    if (tries > 200) throw new Error(`No backup came through: ${ended.error}`);
    await pause(100);
  }
}

async function restoreAndExamine(
  t: TestContext,
  file: string,
  dataFolder: string,
  told: readonly Told[],
): Promise<Pick<KillNineResult, 'restored' | 'planted'>> {
  const ended = await startHouse(t, { dataFolder, words: ['restore', file, '--data', dataFolder] }).ended;
  assert.equal(ended.code, 0, ended.error);
  assert.match(ended.out, /逐表比对与备份相同/);
  return { restored: await examineFolder(dataFolder, told), planted: await examineFolder(dataFolder, told, plantDamage) };
}

async function examineFolder(
  dataFolder: string,
  told: Iterable<Told>,
  before: (address: DatabaseAddress) => Promise<void> = async () => undefined,
): Promise<Examination> {
  const server = await startServer({ dataFolder, programsFolder: null, onEvent: () => undefined });
  assert.ok(server.ok, JSON.stringify(server));
  try {
    await before(server.value.ownerAddress);
    return await examine(server.value.ownerAddress, told);
  } finally {
    await server.value.stop();
  }
}

/** One task lost, one done twice, one audit row gone: an examination that overlooks them proves nothing. */
async function plantDamage(address: DatabaseAddress): Promise<void> {
  const { database, close } = openDatabase(address, { connections: 1 });
  await sql`delete from task where task_id = (select min(task_id) from task)`.execute(database);
  await sql`insert into task (agency_id, title, body, kind, created_by_kind, created_by_name)
    select agency_id, title, body, kind, created_by_kind, created_by_name from task order by task_id limit 1`.execute(database);
  await sql`alter table audit_entry disable trigger user`.execute(database);
  await sql`delete from audit_entry where entry_id = (select max(entry_id) from audit_entry where noun = 'task')`.execute(database);
  await close();
}

/** Fails unless nothing was lost, doubled or left without its audit row, here and in the restored copy. */
export function assertUnharmed({ after, restored, planted, writers }: KillNineResult): void {
  for (const found of [after, restored]) {
    const { lost, doubled, withoutAudit, auditWithoutChange, differing, chainErrors } = found;
    assert.deepEqual(
      { lost, doubled, withoutAudit, auditWithoutChange, differing, chainErrors },
      { lost: 0, doubled: 0, withoutAudit: 0, auditWithoutChange: 0, differing: 0, chainErrors: [] },
    );
    assert.ok(found.tasks > 0 && found.entries > found.tasks, 'there was something to look at');
  }
  assert.equal(after.tasks, writers.created, 'every task was answered for in the end');
  assert.deepEqual([planted.lost, planted.doubled], [1, 1]);
  assert.ok(planted.withoutAudit >= 1 && planted.auditWithoutChange >= 1 && planted.chainErrors.length >= 1, 'planted damage is found');
}

export function figuresText({ kills, starts, writers, after, restored, backup }: KillNineResult): string {
  const total = kills.program + kills.database + kills.both;
  return `kill -9: ${total} (program ${kills.program}, database ${kills.database}, both ${kills.both}), ${starts} starts
acknowledged: ${writers.created} created, ${writers.changed} changed; sent again ${writers.retried}, already done ${writers.replayed}
lost ${after.lost}, doubled ${after.doubled}, without audit ${after.withoutAudit}, audit without change ${after.auditWithoutChange}, differing ${after.differing}
audit: ${after.chains} chains, ${after.entries} entries (${after.sealedEntries} sealed), errors ${after.chainErrors.length}
backup under load: came through at try ${backup.tries} in ${(backup.milliseconds / 1000).toFixed(1)} s; restored ${restored.tasks} tasks, of ${backup.toldBefore} acknowledged before lost ${restored.lost}, without audit ${restored.withoutAudit}, chain errors ${restored.chainErrors.length}
`;
}
