/**
 * The public edition over many documents: made from the database, and read back from disk, each in a process of its own;
 * its memory, and what filters, lists and pages take.
 *
 *     node bench/edition/edition.bench.ts [--documents 200000]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { z } from 'zod';
import { ensureMainSite } from '../../src/modules/sites/index.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { startTestServer, TEMPLATE } from '../../test/database/test-server.ts';
import { writeCorpus } from './public-corpus.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '200000' } } });
const documents = Number(values.documents);
const times = z.tuple([z.number(), z.number()]);
const Figures = z.object({
  seconds: z.number(),
  openSeconds: z.number(),
  processorSeconds: z.number(),
  baseMegabytes: z.number(),
  peakMegabytes: z.number(),
  megabytes: z.number(),
  documents: z.number(),
  cardBytes: z.number(),
  diskMegabytes: z.number(),
  filterAll: times,
  filterNarrow: times,
  filterWords: times,
  filterWord: times,
  filterAgain: times,
  filterDeep: times,
  list: times.nullable(),
  newest: times,
  series: times,
  seriesAgain: times,
  card: times,
  document: times,
});

const server = await startTestServer();
const folder = mkdtempSync(join(tmpdir(), 'gongkai-edition-'));
try {
  const admin = openDatabase(server.superuser);
  await sql`create database bench_edition template ${sql.id(TEMPLATE)} owner gongkai`.execute(admin.database);
  await admin.close();
  const superuser = openDatabase({ ...server.superuser, database: 'bench_edition' });
  const written = performance.now();
  await writeCorpus(superuser.database, documents);
  await ensureMainSite(superuser.database);
  await superuser.close();
  console.log(`${documents} documents written into the database in ${((performance.now() - written) / 1000).toFixed(0)} s`);
  const address = { ...server.application, database: 'bench_edition' };
  for (const what of ['made from the database', 'read back from disk']) tell(what, run(address));
} finally {
  rmSync(folder, { recursive: true });
  await server.stop();
}

function run(address: object): z.output<typeof Figures> {
  const program = join(import.meta.dirname, 'build-process.ts');
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'as-the-program.ts'), program, JSON.stringify({ address, folder })],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The process ended with ${status}`);
  return Figures.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

function tell(what: string, figures: z.output<typeof Figures>): void {
  const {
    seconds,
    openSeconds,
    processorSeconds,
    baseMegabytes,
    peakMegabytes,
    megabytes,
    cardBytes,
    diskMegabytes,
    documents: count,
    ...rest
  } = figures;
  console.log(
    `\n${what}: ${count} documents in ${seconds.toFixed(1)} s, after ${openSeconds.toFixed(1)} s for opening the store; ${processorSeconds.toFixed(1)} s of a processor with the start of the process`,
  );
  console.log(
    `  memory: ${baseMegabytes.toFixed(0)} MB before, ${megabytes.toFixed(0)} MB after, ${peakMegabytes.toFixed(0)} MB at most (goal 400)`,
  );
  console.log(`  ${cardBytes.toFixed(0)} bytes a card in memory, ${diskMegabytes.toFixed(0)} MB on disk`);
  for (const [name, pair] of Object.entries(rest)) {
    if (pair === null) continue;
    const goal = name.startsWith('filter') ? ' (goal 10)' : '';
    console.log(`  ${name}: ${pair[0].toFixed(3)} ms of a processor${goal}, ${pair[1].toFixed(3)} ms at most by the clock`);
  }
}
