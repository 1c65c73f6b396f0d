/**
 * Reading and checking a pasted report of about 10 KB against `cheerio.load` of the same report as a web page,
 * with the paragraph and style in every cell that word processors leave there, and bare:
 * one process, one thread, turn about, medians of its processor time.
 *
 *     node bench/report/speed.bench.ts [--rounds 11]
 */
import { load } from 'cheerio';
import { parseArgs } from 'node:util';
import { checkReport } from '../../src/report/check/check-report.ts';
import { readReport } from '../../src/report/read/read-report.ts';
import { textSource } from '../../src/report/read/text-source.ts';
import { FLATTENERS } from '../../test/factories/report/flatten/flatteners.ts';
import { htmlOf } from '../../test/factories/report/flatten/html.ts';
import type { PrintedReport } from '../../test/factories/report/printed-report.ts';
import { printReport } from '../../test/factories/report/print-report.ts';
import { randomReport } from '../../test/factories/report/random-report.ts';
import { seededRandom } from '../../test/factories/report/random.ts';

const GOAL = 3;
const TARGET_BYTES = 10_000;
const WAYS = ['tab-merged-empty', 'tab-cell-per-line', 'pipe-cells-run', 'markdown-gfm', 'pdf-wrapped', 'lines', 'one-line', 'pdf-layout'];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '11' } } });
const rounds = Number(values.rounds);

/** Sentences of other generated reports fill section one, until the text is as long as wanted. */
function lengthened(print: PrintedReport, bytesOf: (print: PrintedReport) => number): PrintedReport {
  let longer = print;
  for (let seed = 1; bytesOf(longer) < TARGET_BYTES && seed < 40; seed++) {
    const body = randomReport(5000 + seed, { form: '2021', filling: 'complete' }).sections[0]?.body.value ?? '';
    const at = longer.blocks.findIndex((block) => block.kind === 'line' && block.role === 'heading') + 1;
    longer = {
      blocks: [
        ...longer.blocks.slice(0, at),
        ...body.split('\n').map((text) => ({ kind: 'line' as const, role: 'body' as const, text: text.replace(/^（.）/, '') })),
        ...longer.blocks.slice(at),
      ],
    };
  }
  return longer;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function mean(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
}

/** The thread's clock ticks in some milliseconds, so that one measurement is many runs. */
const RUNS_PER_MEASUREMENT = 10;

/** Milliseconds of this thread's processor time for one run: what other processes do does not count. */
function time(samples: readonly Sample[], run: (sample: Sample) => unknown): number {
  const start = process.threadCpuUsage();
  for (let count = 0; count < RUNS_PER_MEASUREMENT; count++) for (const sample of samples) run(sample);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / RUNS_PER_MEASUREMENT / samples.length;
}

interface Sample {
  readonly text: string;
  /** The same report as a web page: the bare markup, and with the paragraphs and styles of a word processor in every cell. */
  readonly plain: string;
  readonly styled: string;
}

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly read: number;
  readonly check: number;
  readonly plain: number;
  readonly styled: number;
  readonly plainBytes: number;
  readonly styledBytes: number;
}

const bytes = (text: string): number => Buffer.byteLength(text);
const rows: Row[] = [];
for (const name of WAYS) {
  const way = FLATTENERS.find((candidate) => candidate.name === name);
  if (way === undefined) throw new Error(`no way of copying is called ${name}`);
  const flat = (print: PrintedReport): string => {
    const made = way.flatten(print, seededRandom(7));
    return typeof made === 'string' ? made : made.text;
  };
  const samples = Array.from({ length: 6 }, (_, index): Sample => {
    const report = randomReport(100 + index, { form: index % 2 === 0 ? '2021' : '2019', filling: 'complete' });
    const print = lengthened(printReport(report, seededRandom(index)), (candidate) => bytes(flat(candidate)));
    return {
      text: flat(print),
      plain: htmlOf(print, { spans: true, blank: '&nbsp;', paragraphs: false }),
      styled: htmlOf(print, { spans: true, blank: '<p>&nbsp;</p>', paragraphs: true }),
    };
  });
  const times = { read: new Array<number>(), check: new Array<number>(), plain: new Array<number>(), styled: new Array<number>() };
  const readings = new Map(samples.map((sample) => [sample, readReport(textSource(sample.text))]));
  const check = (sample: Sample): void => {
    const reading = readings.get(sample);
    if (reading !== undefined) checkReport({ reading });
  };
  for (let round = -2; round < rounds; round++) {
    const read = time(samples, ({ text }) => readReport(textSource(text)));
    const plain = time(samples, ({ plain: html }) => load(html));
    const checked = time(samples, check);
    const styled = time(samples, ({ styled: html }) => load(html));
    if (round < 0) continue;
    times.read.push(read);
    times.check.push(checked);
    times.plain.push(plain);
    times.styled.push(styled);
  }
  rows.push({
    name,
    bytes: mean(samples.map((sample) => bytes(sample.text))),
    read: median(times.read),
    check: median(times.check),
    plain: median(times.plain),
    styled: median(times.styled),
    plainBytes: mean(samples.map((sample) => bytes(sample.plain))),
    styledBytes: mean(samples.map((sample) => bytes(sample.styled))),
  });
}

const ms = (value: number): string => value.toFixed(2).padStart(7);
console.log('                         text             page KB         cheerio.load ms  ratio');
console.log('way                     bytes    read   check    both   bare styled    bare  styled    bare styled  reports/s');
for (const row of rows) {
  const both = row.read + row.check;
  const sizes = `${(row.plainBytes / 1000).toFixed(0).padStart(6)} ${(row.styledBytes / 1000).toFixed(0).padStart(6)}`;
  const ratios = `${(both / row.plain).toFixed(1).padStart(6)} ${(both / row.styled).toFixed(1).padStart(6)}`;
  console.log(
    `${row.name.padEnd(20)} ${String(row.bytes).padStart(8)} ${ms(row.read)} ${ms(row.check)} ${ms(both)} ${sizes} ${ms(row.plain)} ${ms(row.styled)}  ${ratios} ${(1000 / both).toFixed(0).padStart(10)}`,
  );
}
const middle = median(rows.map(({ read, check, styled }) => (read + check) / styled));
const bare = median(rows.map(({ read, check, plain }) => (read + check) / plain));
console.log(
  `median ratio to cheerio.load: ${middle.toFixed(2)} of the page as word processors write it (goal: at most ${GOAL}), ${bare.toFixed(2)} of the same page without any style`,
);
process.exitCode = middle <= GOAL ? 0 : 1;
