// Searching 200,000 generated documents: what is found, how fast for eight people at once, how large the index is and how
// long it takes; beside dictionary words alone, LIKE, trigrams where the server has them, and MiniSearch, all over 20,000.
import { sql } from 'kysely';
import { search } from '../../src/modules/search/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { NO_FILTER } from '../../src/search/index.ts';
import { pick, randomOf, type CorpusDocument } from '../../test/search/corpus.ts';
import { fillIndex } from '../../test/search/fill-index.ts';
import { judgedQueries } from '../../test/search/judged.ts';
import { measure, readEverything, type Engine, type Figures } from '../../test/search/measure.ts';
import { ourEngine } from '../../test/search/our-engine.ts';
import { likeAlone, miniSearch, wordsAlone } from '../../test/search/other-engines.ts';
import { plantedCorpus } from '../../test/search/planted.ts';
import { emptyDatabase, openCorpusHouse } from './corpus-house.ts';

const SEED = 1;
const DOCUMENTS = Number(process.env['SEARCH_BENCH_DOCUMENTS'] ?? 200_000);
const USERS = 8;
const QUERIES = 4_000;
/** The others are compared over so many: some of them read every text for every query. */
const COMPARED = Math.min(DOCUMENTS, Number(process.env['SEARCH_BENCH_COMPARED'] ?? 20_000));

const TABLES = ['search_record', 'search_key', 'search_posting'] as const;

const house = await openCorpusHouse();
try {
  console.log(`${DOCUMENTS.toLocaleString()} generated documents, seed ${SEED}`);
  const pieces = await fillAndJudge();
  await printSpeed(house.database, [...judgedQueries(SEED).map(({ text }) => text), ...pieces]);
  await printOthers([...plantedCorpus(SEED, COMPARED)]);
} finally {
  await house.close();
}

/** Answers pieces of the texts to look for. The texts themselves are gone then: what is measured next has the memory for itself. */
async function fillAndJudge(): Promise<readonly string[]> {
  let began = performance.now();
  const documents = [...plantedCorpus(SEED, DOCUMENTS)];
  const characters = documents.reduce((sum, { title, body }) => sum + title.length + body.join('').length, 0);
  console.log(`  generated in ${seconds(began)}, ${Math.round(characters / documents.length)} characters each`);
  if (!house.isFilled) {
    began = performance.now();
    await fillIndex(house.database, documents, {
      onBatch: (done) => {
        if (done % 20_000 === 0) console.log(`  ${done.toLocaleString()} indexed after ${seconds(began)}`);
      },
    });
    console.log(`  index built in ${seconds(began)}, ${Math.round((DOCUMENTS / (performance.now() - began)) * 1000)} documents/s`);
    began = performance.now();
    for (const table of TABLES) await sql`vacuum analyze ${sql.id(table)}`.execute(house.owner);
    console.log(`  vacuumed in ${seconds(began)}`);
  }
  await printSizes(house.owner);
  const queries = judgedQueries(SEED);
  began = performance.now();
  const truths = readEverything(documents, queries);
  console.log(`  ${queries.length} queries judged by reading everything in ${seconds(began)}`);
  printFigures('Gongkai', await measure(ourEngine(house.database), queries, truths));
  return cutOut(documents, 600);
}

/** All engines over the same documents and queries, in a database beside. */
async function printOthers(documents: readonly CorpusDocument[]): Promise<void> {
  console.log(`\nside by side over ${documents.length.toLocaleString()} documents`);
  const beside = await emptyDatabase(house);
  const queries = judgedQueries(SEED);
  const truths = readEverything(documents, queries);
  const compare = async (name: string, make: () => Promise<Engine> | Engine): Promise<void> => {
    const began = performance.now();
    const engine = await make();
    const built = seconds(began);
    const asking = performance.now();
    const figures = await measure(engine, queries, truths);
    console.log(
      `\n${name}: built in ${built}, ${((performance.now() - asking) / queries.length).toFixed(1)} ms a query, one after the other`,
    );
    printFigures(name, { ...figures, poor: [] });
  };
  await compare('Gongkai', async () => {
    await fillIndex(beside.database, documents);
    return ourEngine(beside.database);
  });
  await compare('dictionary words (jieba) in PostgreSQL', () => wordsAlone(beside.owner, documents));
  await compare('LIKE', () => likeAlone(beside.owner, documents, false));
  const trigrams = await sql`create extension if not exists pg_trgm`.execute(beside.superuser).then(
    () => true,
    () => false,
  );
  if (trigrams) await compare('LIKE with pg_trgm', () => likeAlone(beside.owner, documents, true));
  else console.log('\nLIKE with pg_trgm: this server does not have the extension');
  await compare('MiniSearch with words of jieba', () => miniSearch(documents));
  await beside.close();
}

async function printSizes(database: Database): Promise<void> {
  const { rows } = await sql<{ what: string; size: string }>`
    select name as what, pg_size_pretty(pg_total_relation_size(name::regclass)) as size from unnest(${[...TABLES]}::text[]) as name
    union all select 'in all', pg_size_pretty(sum(pg_total_relation_size(name::regclass))) from unnest(${[...TABLES]}::text[]) as name
    union all select 'postings without what they are stored in', pg_size_pretty(sum(length(postings))) from search_posting
    union all select 'segments', count(*)::text from search_segment`.execute(database);
  for (const { what, size } of rows) console.log(`  ${what}: ${size}`);
}

function printFigures(name: string, { byClass, all, poor }: Figures): void {
  console.log(`\n${name}`);
  for (const [kind, figures] of [...byClass, ['all', all] as const])
    console.log(
      `  ${kind.padEnd(12)} ${String(figures.queries).padStart(4)} queries  recall ${figures.recall.toFixed(3)}  precision ${figures.precision.toFixed(3)}  MRR ${figures.reciprocalRank.toFixed(3)}`,
    );
  for (const line of poor.slice(0, 20)) console.log(`    ${line}`);
}

/** Pieces of texts, 2 to 8 characters from anywhere: common ones among them, as they are in texts. */
function cutOut(documents: readonly CorpusDocument[], count: number): readonly string[] {
  const random = randomOf(SEED + 1);
  return Array.from({ length: count }, () => {
    const paragraph = pick(random, pick(random, documents).body);
    const length = 2 + Math.floor(random() * 7);
    const at = Math.floor(random() * Math.max(1, paragraph.length - length));
    return paragraph.slice(at, at + length);
  });
}

/** People who ask again as soon as they are answered; no answer is remembered. */
async function printSpeed(database: Database, texts: readonly string[]): Promise<void> {
  for (const users of [1, USERS]) {
    const random = randomOf(SEED + 2);
    const times: { took: number; text: string }[] = [];
    const began = performance.now();
    const used = process.cpuUsage();
    let asked = 0;
    await Promise.all(
      Array.from({ length: users }, async () => {
        while (asked < QUERIES) {
          asked += 1;
          const text = pick(random, texts);
          const from = performance.now();
          await search(database, { text, filter: NO_FILTER, sort: 'relevance', offset: 0, limit: 20 });
          times.push({ took: performance.now() - from, text });
        }
      }),
    );
    const passed = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(used);
    times.sort((one, other) => one.took - other.took);
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))]?.took ?? 0).toFixed(1);
    console.log(
      `\n${users} users: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms, ${Math.round(times.length / passed)} searches/s, ` +
        `${((user + system) / 1000 / times.length).toFixed(2)} ms of processor time each in this program`,
    );
    if (users > 1) for (const { took, text } of times.slice(-12)) console.log(`    ${took.toFixed(0)} ms ${text}`);
  }
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
