/**
 * Consolidating 100,000 stored reports (some 20 million cells) on the embedded PostgreSQL, against a bare `sum()` over
 * the same rows, turn about in the same run; and the memory of both at a tenth of the reports and at all of them.
 *
 *     node bench/consolidation/consolidate.bench.ts [--reports 100000] [--rounds 5]
 */
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { z } from 'zod';
import { consolidateStored } from '../../src/modules/reporting/index.ts';
import { openDatabase, type Database } from '../../src/platform/database/index.ts';
import { formOf } from '../../src/report/index.ts';
import { startTestServer, TEMPLATE } from '../../test/database/test-server.ts';

const GOAL = 2;
const YEAR = 2021;

const { values } = parseArgs({ options: { reports: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } } });
const reports = Number(values.reports);
const rounds = Number(values.rounds);

/** Reports from…to of the year: of a hundred cells, 96 hold a number, 2 are blank, 1 is missing, 1 unknown. */
async function load(database: Database, from: number, to: number): Promise<void> {
  await sql`insert into report_cell (agency_id, year, cell_id, state, value)
    select agency, ${YEAR}, cell_id, state, case when state = 0 then (agency * 7 + cell_id) % 50 end
    from (
      select agency, cell_id, case when lot < 96 then 0 when lot < 98 then 1 when lot < 99 then 2 else 3 end as state
      from (select agency, cell_id, (agency::bigint * 31 + cell_id * 17) % 100 as lot
        from generate_series(${sql.lit(from)}::int, ${sql.lit(to)}::int) as agency cross join report_cell_kind) as drawn
    ) as stated`.execute(database);
}

async function addCellKinds(database: Database): Promise<number> {
  const cells = formOf('2021').tables.flatMap((table) =>
    table.rows.filter((row) => row.optional !== true).flatMap((row) => row.columns.map((column) => [table.id, row.id, column.id] as const)),
  );
  await sql`insert into report_cell_kind (table_id, row_id, column_id)
    select * from unnest(${cells.map(([table]) => table)}::text[], ${cells.map(([, row]) => row)}::text[], ${cells.map(([, , column]) => column)}::text[])`.execute(
    database,
  );
  return cells.length;
}

const Plan: z.ZodType<{ 'Peak Memory Usage'?: number | undefined; Plans?: readonly unknown[] | undefined }> = z.looseObject({
  'Peak Memory Usage': z.number().optional(),
  Plans: z.array(z.unknown()).optional(),
});

/** Kilobytes of the largest aggregate of the grouping pass, as the server accounts for them. */
async function groupingMemory(database: Database): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': unknown }>`explain (analyze, format json, timing off)
    select slot, count(*), sum(value) from report_cell where year = ${YEAR} group by slot`.execute(database);
  const [top] = z.array(z.looseObject({ Plan: z.unknown() })).parse(rows[0]?.['QUERY PLAN']);
  const peak = (plan: unknown): number => {
    const parsed = Plan.parse(plan);
    return Math.max(parsed['Peak Memory Usage'] ?? 0, ...(parsed.Plans ?? []).map(peak));
  };
  return peak(top?.Plan);
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const server = await startTestServer();
try {
  const { database, close } = openDatabase({ ...server.application, database: TEMPLATE }, { connections: 2 });
  const cells = await addCellKinds(database);
  // The key is built once, after loading, as a restore does it.
  await sql`alter table report_cell drop constraint report_cell_pkey`.execute(database);
  const loading = await time(() => load(database, 1, reports / 10));
  await sql`vacuum analyze report_cell`.execute(database);
  const memoryAtTenth = await groupingMemory(database);
  const more = await time(() => load(database, reports / 10 + 1, reports));
  const indexing = await time(() => sql`alter table report_cell add primary key (agency_id, year, cell_id)`.execute(database));
  await sql`vacuum analyze report_cell`.execute(database);
  const memory = await groupingMemory(database);
  console.log(
    `${reports} reports, ${reports * cells} cells; loaded in ${((loading + more) / 1000).toFixed(0)} s, key in ${(indexing / 1000).toFixed(0)} s`,
  );

  const bare: number[] = [];
  const whole: number[] = [];
  const heapBefore = process.memoryUsage().heapUsed;
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await time(() => sql`select sum(value) from report_cell where year = ${YEAR}`.execute(database)));
    whole.push(await time(() => consolidateStored(database, { year: YEAR })));
  }
  const heap = (process.memoryUsage().heapUsed - heapBefore) / 1024 / 1024;
  const totals = await consolidateStored(database, { year: YEAR });
  const short = totals.filter((total) => total.reported + total.blank + total.missing + total.unknown !== reports);
  const ratio = median(whole) / median(bare);
  console.log(`bare sum()      ${median(bare).toFixed(0)} ms (median of ${rounds})`);
  console.log(`consolidation   ${median(whole).toFixed(0)} ms: ${ratio.toFixed(2)} times, goal at most ${GOAL}`);
  console.log(
    `grouping memory ${memoryAtTenth} kB at ${reports / 10} reports, ${memory} kB at ${reports}; heap of this process ${heap.toFixed(1)} MB more`,
  );
  console.log(`${totals.length} cells, every count complete: ${short.length === 0 ? 'yes' : `no, ${short.length} are short`}`);
  await close();
  if (ratio > GOAL || short.length > 0 || totals.length !== cells) process.exitCode = 1;
} finally {
  await server.stop();
}
