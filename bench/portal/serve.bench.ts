// How fast pages are served: `npm run bench -- portal`. All in one run, in turns, on this machine's loopback.
import { fork, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { load } from './load.ts';
import { renderAlone, sampleRenders } from './render-alone.ts';

const TURNS = Number(process.env['TURNS'] ?? 5);
const MILLISECONDS = Number(process.env['TURN_MILLISECONDS'] ?? 2_000);
const CONNECTIONS = 32;
const WARM_ANSWERS = 4_000;
const DOCUMENT = '/documents/1';

interface Contender {
  readonly name: string;
  readonly server: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const GZIP = { 'accept-encoding': 'gzip' };
const CONTENDERS: readonly Contender[] = [
  { name: 'nginx, static file', server: 'nginx', path: DOCUMENT },
  { name: 'nginx, gzip_static', server: 'nginx', path: DOCUMENT, headers: GZIP },
  { name: 'bare node:http, cached string', server: 'bare', path: DOCUMENT },
  { name: 'bare node:http, cached buffer', server: 'bare-buffer', path: DOCUMENT },
  { name: 'portal warm, document', server: 'warm', path: DOCUMENT },
  { name: 'portal warm, document, gzip', server: 'warm', path: DOCUMENT, headers: GZIP },
  { name: 'portal warm, document, br', server: 'warm', path: DOCUMENT, headers: { 'accept-encoding': 'gzip, deflate, br' } },
  { name: 'portal warm, list', server: 'warm', path: '/sections/notices' },
  { name: 'portal warm, home', server: 'warm', path: '/' },
  { name: 'portal cold, document', server: 'cold', path: DOCUMENT },
  { name: 'Fastify + Preact, document', server: 'preact', path: DOCUMENT },
  { name: 'portal cold, document read from its store', server: 'cold-reading', path: DOCUMENT },
  { name: 'Fastify + Preact, document read alike', server: 'preact-reading', path: DOCUMENT },
  { name: 'portal cold, document read, gzip', server: 'cold-reading', path: DOCUMENT, headers: GZIP },
  { name: 'Fastify + Preact, document read, gzip', server: 'preact-reading', path: DOCUMENT, headers: GZIP },
  { name: 'Fastify + Preact, document with written text', server: 'preact-written', path: DOCUMENT },
];

/** `ONLY=cold npm run bench -- portal`: those whose names hold it, with those that everything is compared with. */
const { ONLY } = process.env;
const CHOSEN = CONTENDERS.filter(
  ({ name }) => ONLY === undefined || name.includes(ONLY) || name.includes('cached string') || name.includes('Preact, document'),
);

interface ServerState {
  readonly rss: number;
  /** Of processor time so far. */
  readonly microseconds: number;
}

interface Server {
  readonly port: number;
  readonly state: () => Promise<ServerState>;
  readonly stop: () => Promise<void>;
}

async function startServer(kind: string): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'servers.ts'), [kind]);
  const [message]: unknown[] = await once(child, 'message');
  const numberIn = (answer: unknown, name: string): number => {
    if (typeof answer !== 'object' || answer === null) throw new Error(`${kind} did not start`);
    return Number(new Map(Object.entries(answer)).get(name));
  };
  return {
    port: numberIn(message, 'port'),
    state: async () => {
      child.send('state');
      const [answer]: unknown[] = await once(child, 'message');
      return { rss: numberIn(answer, 'rss'), microseconds: numberIn(answer, 'microseconds') };
    },
    stop: () => stopped(child),
  };
}

async function stopped(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** nginx with the page as a file, as an operator would set it up for one. Null where there is none. */
async function startNginx(page: Buffer): Promise<Server | null> {
  if (spawnSync('nginx', ['-v']).error !== undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-nginx-'));
  await writeFile(join(folder, 'page.html'), page);
  await writeFile(join(folder, 'page.html.gz'), gzipSync(page, { level: 9 }));
  const port = await freePort();
  await writeFile(
    join(folder, 'nginx.conf'),
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;${process.getuid?.() === 0 ? ' user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; gzip_static on; charset utf-8;
  types { text/html html; } client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  open_file_cache max=10; 
  server { listen 127.0.0.1:${port}; root ${folder}; location / { try_files /page.html =404; } }
}
`,
  );
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await pause(50);
  return {
    port,
    state: async () => ({ rss: 0, microseconds: Number.NaN }),
    stop: async () => {
      await stopped(child);
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const servers = new Map<string, Server>();
for (const kind of new Set(CHOSEN.map(({ server }) => server))) if (kind !== 'nginx') servers.set(kind, await startServer(kind));
const page = Buffer.from(
  await (
    await fetch(`http://127.0.0.1:${servers.get('bare')?.port}${DOCUMENT}`, { headers: { 'accept-encoding': 'identity' } })
  ).arrayBuffer(),
);
const nginx = await startNginx(page);
if (nginx !== null) servers.set('nginx', nginx);
const present = CHOSEN.filter(({ server }) => servers.has(server));

interface Turn {
  readonly answers: number;
  readonly perSecond: number;
  /** Of processor time, for one answer. */
  readonly microseconds: number;
}

const turns = new Map<string, Turn[]>(present.map(({ name }) => [name, []]));
const bytes = new Map<string, number>();
const run = async ({ name, server, path, headers = {} }: Contender, milliseconds: number): Promise<Turn> => {
  const own = servers.get(server);
  if (own === undefined) throw new Error(`${server} does not run`);
  const before = await own.state();
  const figures = await load({ port: own.port, path, headers, connections: CONNECTIONS, milliseconds });
  bytes.set(name, figures.bytes);
  const { answers, perSecond } = figures;
  return { answers, perSecond, microseconds: ((await own.state()).microseconds - before.microseconds) / figures.answers };
};
// A server that has answered little has not been compiled yet: by count, not by time, for the machine may have others to serve.
for (const contender of present) for (let answers = 0; answers < WARM_ANSWERS;) answers += (await run(contender, MILLISECONDS / 2)).answers;
for (let turn = 0; turn < TURNS; turn += 1) {
  // In turns, forwards and backwards: what else the machine does is shared out.
  for (const contender of turn % 2 === 0 ? present : present.toReversed())
    turns.get(contender.name)?.push(await run(contender, MILLISECONDS));
}

const of = (name: string, what: keyof Turn): number[] => (turns.get(name) ?? []).map((turn) => turn[what]);
const BARE = 'bare node:http, cached string';
console.log(`${CONNECTIONS} connections, ${TURNS} turns of ${MILLISECONDS} ms, medians; page ${(page.length / 1024).toFixed(1)} KiB`);
if (nginx === null) console.log('nginx is not installed: left out');
for (const { name } of present) {
  const rates = of(name, 'perSecond');
  const cost = median(of(name, 'microseconds'));
  const columns = [
    name.padEnd(42),
    `${Math.round(median(rates)).toLocaleString('en')}/s`.padStart(10),
    `${(median(rates) / median(of(BARE, 'perSecond'))).toFixed(2)} × bare`.padStart(12),
    (Number.isNaN(cost) ? '' : `${cost.toFixed(0)} µs of processor`).padStart(22),
    `${(bytes.get(name) ?? 0).toLocaleString('en')} B`.padStart(9),
    `(${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))})`,
  ];
  console.log(columns.join('  '));
}
/** Turn by turn, so that both had the machine in the same mood. */
const ratio = (what: keyof Turn, name: string, to: string): number => {
  const others = of(to, what);
  return median(of(name, what).map((own, turn) => own / (others[turn] ?? Number.NaN)));
};
const COLD = 'portal cold, document read from its store';
const PREACT = 'Fastify + Preact, document read alike';
const goals = [
  ['warm document ≥ 0.9 × bare node:http', ratio('perSecond', 'portal warm, document', BARE), 0.9],
  ['cold document ≥ 2 × Fastify + Preact', ratio('perSecond', COLD, PREACT), 2],
] as const;
for (const [what, found, goal] of goals) console.log(`${what}: ${found.toFixed(2)} ${found >= goal ? 'met' : 'MISSED'}`);
const alone = await renderAlone(await sampleRenders());
console.log(
  `rendering alone: portal ${Math.round(alone.portal).toLocaleString('en')}/s, Preact ${Math.round(alone.preact).toLocaleString('en')}/s of processor time: ${(alone.portal / alone.preact).toFixed(2)}`,
);
const others = [
  ['by processor time', COLD, PREACT],
  ['with gzip, by processor time', 'portal cold, document read, gzip', 'Fastify + Preact, document read, gzip'],
  ['in hand, by processor time', 'portal cold, document', 'Fastify + Preact, document'],
  ['with its text written out for both, by processor time', COLD, 'Fastify + Preact, document with written text'],
] as const;
for (const [what, own, other] of others)
  console.log(`cold document, ${what}: ${(1 / ratio('microseconds', own, other)).toFixed(2)} × Fastify + Preact`);
const warm = await servers.get('warm')?.state();
if (warm !== undefined) console.log(`memory of the warm portal after that: ${Math.round(warm.rss / 1024 / 1024)} MiB`);
await Promise.all([...servers.values()].map((server) => server.stop()));
process.exitCode = goals.every(([, found, goal]) => found >= goal) ? 0 : 1;
