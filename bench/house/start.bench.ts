// How long a start takes until the first page is answered: nothing there yet, sample data and all; then warm.
// `node bench/house/start.bench.ts [times]`. The median counts; goal: warm within 2 seconds.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../src/main/main.ts');
const GOAL_MILLISECONDS = 2_000;
const times = Number(process.argv[2] ?? '5');

interface Start {
  /** From spawning the process to the last byte of the first page. */
  readonly milliseconds: number;
  /** Processor time of the program until then, without PostgreSQL's; NaN where the system does not tell. */
  readonly busyMilliseconds: number;
  readonly stop: () => Promise<void>;
}

async function start(dataFolder: string): Promise<Start> {
  const before = performance.now();
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...process.env, GONGKAI_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await serving(child);
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  const text = await page.text();
  if (page.status !== 200 || !text.includes('<html')) throw new Error(`The first page is no page: ${page.status}`);
  const milliseconds = performance.now() - before;
  return {
    milliseconds,
    busyMilliseconds: await processorTime(child.pid ?? 0),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function serving(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      const address = /网址：(\S+)/.exec(out)?.[1];
      if (address !== undefined && out.includes('Ctrl+C')) resolve(address);
    });
    child.once('exit', () => reject(new Error(`It ended instead of serving: ${out}`)));
  });
}

/** User and system time from /proc, in hundredths of a second. */
async function processorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function say(what: string, starts: readonly Start[]): void {
  const seconds = (value: number) => (value / 1000).toFixed(2).padStart(6);
  const walls = starts.map((start) => start.milliseconds);
  const busy = median(starts.map((start) => start.busyMilliseconds));
  console.log(`${what.padEnd(30)} median ${seconds(median(walls))} s  of${walls.map(seconds).join('')};  processor time${seconds(busy)} s`);
}

const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
await chmod(folder, 0o755);
try {
  const cold: Start[] = [];
  const warm: Start[] = [];
  for (let round = 0; round < times; round += 1) {
    const dataFolder = join(folder, String(round));
    for (const list of [cold, warm]) {
      const started = await start(dataFolder);
      list.push(started);
      await started.stop();
    }
  }
  console.log(`Node.js ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${times} times each`);
  say('first start, with sample data', cold);
  say('warm start', warm);
  console.log(
    `Goal, warm start to first page within ${GOAL_MILLISECONDS / 1000} s: ${median(warm.map((start) => start.milliseconds)) <= GOAL_MILLISECONDS ? 'met' : 'MISSED'}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
