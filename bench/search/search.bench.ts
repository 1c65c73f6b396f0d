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

const house = await openCorpusHouse();
try {
  console.log(`${DOCUMENTS.toLocaleString()} generated documents, seed ${SEED}`);
  let began = performance.now();
  const documents = [...plantedCorpus(SEED, DOCUMENTS)];
  const characters = documents.reduce((sum, { title, body }) => sum + title.length + body.join('').length, 0);
  console.log(`  generated in ${seconds(began)}, ${Math.round(characters / documents.length)} characters each`);
  if (!house.isFilled) {
    began = performance.now();
    await fillIndex(house.database, documents, (done) => {
      if (done % 20_000 === 0) console.log(`  ${done.toLocaleString()} indexed after ${seconds(began)}`);
    });
    console.log(`  index built in ${seconds(began)}, ${Math.round((DOCUMENTS / (performance.now() - began)) * 1000)} documents/s`);
    began = performance.now();
    await sql`vacuum analyze search_entry`.execute(house.owner);
    console.log(`  vacuumed in ${seconds(began)}`);
  }
  await printSizes(house.owner);
  const queries = judgedQueries(SEED);
  began = performance.now();
  const truths = readEverything(documents, queries);
  console.log(`  ${queries.length} queries judged by reading everything in ${seconds(began)}`);
  printFigures('Gongkai', await measure(ourEngine(house.database), queries, truths));
  await printSpeed(house.database, [...queries.map(({ text }) => text), ...cutOut(documents, 600)]);
  await printOthers(documents.slice(0, COMPARED));
} finally {
  await house.close();
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
    select 'rows' as what, pg_size_pretty(pg_relation_size('search_entry')) as size
    union all select 'texts and vectors', pg_size_pretty(pg_table_size('search_entry') - pg_relation_size('search_entry'))
    union all select 'index of texts', pg_size_pretty(pg_relation_size('search_entry_grams'))
    union all select 'index of titles', pg_size_pretty(pg_relation_size('search_entry_titles'))
    union all select 'in all', pg_size_pretty(pg_total_relation_size('search_entry'))`.execute(database);
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

/** Eight people who ask again as soon as they are answered. */
async function printSpeed(database: Database, texts: readonly string[]): Promise<void> {
  for (const remembers of [false, true]) {
    const random = randomOf(SEED + 2);
    const times: { took: number; text: string }[] = [];
    const began = performance.now();
    let asked = 0;
    await Promise.all(
      Array.from({ length: USERS }, async () => {
        while (asked < QUERIES) {
          asked += 1;
          const text = pick(random, texts);
          const from = performance.now();
          // What was found is remembered for a connection; a new one remembers nothing.
          await search(remembers ? database : database.withoutPlugins(), {
            text,
            filter: NO_FILTER,
            sort: 'relevance',
            offset: 0,
            limit: 20,
          });
          times.push({ took: performance.now() - from, text });
        }
      }),
    );
    const passed = (performance.now() - began) / 1000;
    times.sort((one, other) => one.took - other.took);
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))]?.took ?? 0).toFixed(1);
    console.log(
      `\n${USERS} users, ${remembers ? 'remembering what was found' : 'each query as if new'}: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms, ${Math.round(times.length / passed)} searches/s`,
    );
    if (!remembers) for (const { took, text } of times.slice(-12)) console.log(`    ${took.toFixed(0)} ms ${text}`);
  }
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
