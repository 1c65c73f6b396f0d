import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { attachServer, startServer, type DatabaseAddress } from '../../../src/platform/database/index.ts';
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
}

export interface KillNineResult {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly starts: number;
  readonly writers: WriterFigures;
  readonly after: Examination;
  /** The restored copy of a backup that was taken while all this went on. */
  readonly restored: Examination;
  readonly backup: { readonly tries: number; readonly milliseconds: number; readonly toldBefore: number };
}

const VICTIMS: readonly Victim[] = ['program', 'database', 'program', 'database', 'both'];

/**
 * Kills the program, its database or both without warning while writers create and change tasks over HTTP, and a
 * backup is taken; then looks whether everything that was answered for is there, once, with its audit row.
 */
export async function killNine(t: TestContext, { kills, writers, seed }: KillNineOptions): Promise<KillNineResult> {
  const random = seeded(seed);
  const folder = await temporaryFolder(t);
  const dataFolder = join(folder, 'data');
  const house = new Supervised(t, dataFolder);
  await house.ready();
  const beside = await connectBeside(dataFolder);
  const credentials = await openOffice(beside.database, house.address());
  await beside.close();

  const told = new Map<string, Told>();
  const figures: WriterFigures = { created: 0, changed: 0, retried: 0, replayed: 0 };
  const end = new AbortController();
  const office = { address: house.address, credentials, told, figures, signal: end.signal };
  const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(office, writer)));
  writing.catch(() => undefined);

  const count = { program: 0, database: 0, both: 0 };
  const backup = takeBackup(t, dataFolder, join(folder, 'backup.tar'), told, end.signal, Math.ceil(kills / 3), () => count);
  backup.catch(() => undefined);
  for (let kill = 0; kill < kills; kill += 1) {
    await Promise.race([house.ready(), writing]);
    await pause(100 + random() * 1_900);
    const victim = VICTIMS[kill % VICTIMS.length] ?? 'both';
    count[victim] += 1;
    await house.kill(victim);
  }
  await house.ready();
  const taken = await backup;
  await pause(500);
  end.abort();
  await writing;
  await house.stop();
  return {
    kills: count,
    starts: house.starts,
    writers: figures,
    after: await examineFolder(dataFolder, told.values()),
    restored: await restoreAndExamine(t, join(folder, 'backup.tar'), join(folder, 'restored'), taken.before),
    backup: { tries: taken.tries, milliseconds: taken.milliseconds, toldBefore: taken.before.length },
  };
}

/** From the middle on, tries until one backup comes through between two kills. */
async function takeBackup(
  t: TestContext,
  dataFolder: string,
  target: string,
  told: ReadonlyMap<string, Told>,
  signal: AbortSignal,
  afterKills: number,
  count: () => Readonly<Record<Victim, number>>,
): Promise<{ readonly tries: number; readonly milliseconds: number; readonly before: readonly Told[] }> {
  while (Object.values(count()).reduce((sum, number) => sum + number, 0) < afterKills && !signal.aborted) await pause(50);
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

async function restoreAndExamine(t: TestContext, file: string, dataFolder: string, told: readonly Told[]): Promise<Examination> {
  const ended = await startHouse(t, { dataFolder, words: ['restore', file, '--data', dataFolder] }).ended;
  assert.equal(ended.code, 0, ended.error);
  assert.match(ended.out, /逐表比对与备份相同/);
  return examineFolder(dataFolder, told);
}

async function examineFolder(dataFolder: string, told: Iterable<Told>): Promise<Examination> {
  const server = await startServer({ dataFolder, programsFolder: null, onEvent: () => undefined });
  assert.ok(server.ok, JSON.stringify(server));
  try {
    const attached = await attachServer(dataFolder);
    const address: DatabaseAddress = attached?.ownerAddress ?? server.value.ownerAddress;
    return await examine(address, told);
  } finally {
    await server.value.stop();
  }
}

/** Fails unless nothing was lost, doubled or left without its audit row, here and in the restored copy. */
export function assertUnharmed({ after, restored, writers }: KillNineResult): void {
  for (const found of [after, restored]) {
    const { lost, doubled, withoutAudit, auditWithoutChange, differing, chainErrors } = found;
    assert.deepEqual(
      { lost, doubled, withoutAudit, auditWithoutChange, differing, chainErrors },
      { lost: 0, doubled: 0, withoutAudit: 0, auditWithoutChange: 0, differing: 0, chainErrors: [] },
    );
    assert.ok(found.tasks > 0 && found.entries > found.tasks, 'there was something to look at');
  }
  assert.equal(after.tasks, writers.created, 'every task was answered for in the end');
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
