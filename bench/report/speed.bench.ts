/**
 * Reading and checking a pasted report of about 10 KB against `cheerio.load` of the same report as a web page, three times:
 * the bare markup, the page that this program publishes, and the page as word processors leave it (a paragraph and a style
 * in every cell). One process, one thread, turn about, medians of its processor time. The goal is asked of the published page.
 *
 *     node bench/report/speed.bench.ts [--rounds 11]
 */
import { load } from 'cheerio';
import { parseArgs } from 'node:util';
import { renderHtml } from '../../src/platform/rendering/index.ts';
import { checkReport } from '../../src/report/check/check-report.ts';
import { readReport } from '../../src/report/read/read-report.ts';
import { textSource } from '../../src/report/read/text-source.ts';
import { printReport as printForm } from '../../src/report/write/print-report.ts';
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

const KINDS = ['bare', 'published', 'styled'] as const;
type Kind = (typeof KINDS)[number];

interface Sample {
  readonly text: string;
  readonly pages: Readonly<Record<Kind, string>>;
}

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly read: number;
  readonly check: number;
  readonly load: Readonly<Record<Kind, number>>;
  readonly pageBytes: Readonly<Record<Kind, number>>;
}

const bytes = (text: string): number => Buffer.byteLength(text);

function each<T>(make: (kind: Kind) => T): Record<Kind, T> {
  return { bare: make('bare'), published: make('published'), styled: make('styled') };
}

function measure(name: string): Row {
  const way = FLATTENERS.find((candidate) => candidate.name === name);
  if (way === undefined) throw new Error(`no way of copying is called ${name}`);
  const flat = (print: PrintedReport): string => {
    const made = way.flatten(print, seededRandom(7));
    return typeof made === 'string' ? made : made.text;
  };
  const samples = Array.from({ length: 6 }, (_, index): Sample => {
    const report = randomReport(100 + index, { form: index % 2 === 0 ? '2021' : '2019', filling: 'complete' });
    const print = lengthened(printReport(report, seededRandom(index)), (candidate) => bytes(flat(candidate)));
    const text = flat(print);
    return {
      text,
      pages: {
        bare: htmlOf(print, { spans: true, blank: '&nbsp;', paragraphs: false }),
        published: renderHtml(printForm(readReport(textSource(text)).report)),
        styled: htmlOf(print, { spans: true, blank: '<p>&nbsp;</p>', paragraphs: true }),
      },
    };
  });
  const readings = new Map(samples.map((sample) => [sample, readReport(textSource(sample.text))]));
  const times = { read: new Array<number>(), check: new Array<number>(), load: each(() => new Array<number>()) };
  for (let round = -2; round < rounds; round++) {
    const read = time(samples, ({ text }) => readReport(textSource(text)));
    const check = time(samples, (sample) => {
      const reading = readings.get(sample);
      return reading === undefined ? null : checkReport({ reading });
    });
    const loaded = each((kind) => time(samples, ({ pages }) => load(pages[kind])));
    if (round < 0) continue;
    times.read.push(read);
    times.check.push(check);
    for (const kind of KINDS) times.load[kind].push(loaded[kind]);
  }
  return {
    name,
    bytes: mean(samples.map((sample) => bytes(sample.text))),
    read: median(times.read),
    check: median(times.check),
    load: each((kind) => median(times.load[kind])),
    pageBytes: each((kind) => mean(samples.map((sample) => bytes(sample.pages[kind])))),
  };
}

const rows = WAYS.map(measure);
const ms = (value: number): string => value.toFixed(2).padStart(9);
const columns = (title: string): string => KINDS.map((kind) => `${title} ${kind}`.padStart(15)).join('');
console.log(`way                     bytes     read    check     both${columns('load')}${columns('ratio')}  reports/s`);
for (const row of rows) {
  const both = row.read + row.check;
  const loads = KINDS.map((kind) => `${row.load[kind].toFixed(2)} (${(row.pageBytes[kind] / 1000).toFixed(0)} KB)`.padStart(15)).join('');
  const ratios = KINDS.map((kind) => (both / row.load[kind]).toFixed(1).padStart(15)).join('');
  console.log(
    `${row.name.padEnd(20)} ${String(row.bytes).padStart(8)}${ms(row.read)}${ms(row.check)}${ms(both)}${loads}${ratios} ${(1000 / both).toFixed(0).padStart(10)}`,
  );
}
const ratio = each((kind) => median(rows.map((row) => (row.read + row.check) / row.load[kind])));
console.log(
  `median ratio to cheerio.load: ${ratio.published.toFixed(2)} of the page that is published (goal: at most ${GOAL}: ${ratio.published <= GOAL ? 'met' : 'MISSED'}), ` +
    `${ratio.bare.toFixed(2)} of the bare markup, ${ratio.styled.toFixed(2)} of the page as word processors leave it`,
);
