import assert from 'node:assert/strict';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import type { RouteEntry } from '../../src/platform/http/index.ts';
import { seededRandom, type Random } from '../factories/report/random.ts';

/** Stands in every value, so that it is known again in an answer. */
const MARK = 'qz7';

/** Values as they stand in an address, already encoded where they have to be. */
const VALUES: readonly string[] = [
  `%27%20or%201%3D1%3B%20drop%20table%20document%3B--%20${MARK}`,
  `%22%3E%3C${MARK}%20onload%3Dalert(1)%3E`,
  `%27%3E%3C${MARK}%20x%3D1%3E%3C%2Ftitle%3E%3C${MARK}%3E`,
  `javascript%3Aalert(%22${MARK}%22)`,
  `%2F%2Fevil.example%2F${MARK}`,
  `%5C%5Cevil.example%5C${MARK}`,
  `%0d%0aset-cookie%3A%20${MARK}%3D1%0d%0a%0d%0a%3C${MARK}%3E`,
  `%00${MARK}`,
  `%ED%A0%80${MARK}%ED%BF%BF`,
  `%F0%9F%92%A9%EF%BF%BF%E2%80%AE${MARK}`,
  `%zz${MARK}`,
  `%`,
  `%c3%28${MARK}`,
  '-1',
  '0',
  '1e309',
  '99999999999999999999999999',
  '-2147483649',
  '0x7fffffff',
  'NaN',
  '2026-13-45',
  '0000-00-00',
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%25s%25n%24%7Bjndi%3Aldap%3A%2F%2Fx%7D',
  '%7B%22%24gt%22%3A%22%22%7D',
  '%28a%2B%2B%29%2B%24%5B%5C%5D%7C%26%21%3A%2A%3C-%3E',
  `${'%E5%AD%97'.repeat(1_100)}${MARK}`,
  `${'a'.repeat(10_240)}${MARK}`,
  ' '.repeat(3).replaceAll(' ', '%20'),
  '',
];

/** The ways in which a key can be given a value: once, twice, as a list, as an object, without one. */
const WAYS: readonly ((key: string, value: string, other: string) => string)[] = [
  (key, value) => `${key}=${value}`,
  (key, value, other) => `${key}=${value}&${key}=${other}`,
  (key, value) => `${key}%5B%5D=${value}&${key}%5B0%5D=${value}`,
  (key, value) => `${key}%5B__proto__%5D=${value}&__proto__%5B${key}%5D=${value}`,
  (key) => key,
  (key, value) => `${key}=${value}&__proto__=${value}&constructor%5Bprototype%5D%5Bx%5D=${value}`,
];

/** Keys of routes that read a query and do not keep what they answer. */
const MORE_KEYS: Readonly<Record<string, readonly string[]>> = {
  '/search': ['q', 'agency', 'type', 'from', 'to', 'validity', 'sort', 'page'],
  '/api/v1/search': ['q', 'agency', 'type', 'from', 'to', 'validity', 'sort', 'page', 'size'],
  '/view': ['large', 'contrast', 'back'],
  '/consultations/:id/thanks': ['receipt'],
  '/correction/thanks': ['receipt'],
  '/documents/:id/files/:file/:name': ['preview'],
};
/** What another page understands may be asked of any. */
const FOREIGN: readonly string[] = ['q', 'page', 'x'];
/** The start of the workbench and of programs: they have proofs of their own. */
const NOT_OURS = /^\/(?:workbench|health)|^\/api\/v1\/(?!search)/;

export interface HostileAddress {
  readonly path: string;
  readonly pattern: string;
}

/** Addresses of every page that is open to all, each with hostile values of its keys; so many of each key. */
export function hostileAddresses(routes: readonly RouteEntry[], seed: number, ofEach: number): readonly HostileAddress[] {
  const addresses: HostileAddress[] = [];
  for (const { method, url, access, query } of routes) {
    if (method !== 'GET' || access.kind !== 'open' || NOT_OURS.test(url)) continue;
    const bare = url.replace(/^(?:\/hant)?(?:\/sites\/:site)?(?=\/|$)/, '') || '/';
    // Under other prefixes the same function answers: less of it is enough.
    const most = bare === url ? ofEach : 1;
    const random = seededRandom(seed).fork(url);
    const keys = [...new Set([...query, ...(MORE_KEYS[bare] ?? [])])];
    for (const key of [...keys, random.pick(FOREIGN)])
      for (const value of chosen(random, most)) {
        const path = filled(url, random, false);
        addresses.push({ pattern: url, path: `${path}?${random.pick(WAYS)(key, value, random.pick(VALUES))}` });
      }
    if (url.includes(':')) addresses.push(...chosen(random, 1).map(() => ({ pattern: url, path: filled(url, random, true) })));
  }
  return addresses;
}

function chosen(random: Random, most: number): readonly string[] {
  return most >= VALUES.length ? VALUES : Array.from({ length: most }, () => random.pick(VALUES));
}

/** Something that is there for each part of the path, or something hostile; ours is a site, so that what stands behind it is reached. */
function filled(pattern: string, random: Random, hostile: boolean): string {
  const known: Readonly<Record<string, string>> = {
    site: 'health',
    id: '1',
    slug: 'news',
    page: '2',
    agency: 'qinghe-health',
    year: '2021',
  };
  const part = (name: string): string => (hostile && name !== 'site' ? random.pick(VALUES) : (known[name] ?? '1'));
  return pattern.replaceAll(/:([a-z]+)/g, (_, name: string) => part(name));
}

export interface HostileAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks as it stands there, over a socket, from an address of the loopback that is told: a limit by address then counts few. */
export function askRaw(origin: string, path: string, from = '127.0.0.1'): Promise<HostileAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, agent, localAddress: from, headers: { accept: 'text/html' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString('utf8') }),
      );
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** No fault of ours, nothing of the asker's as markup or as a header, and the headers that every answer has. */
export function assertHarmless({ path }: HostileAddress, { status, headers, body }: HostileAnswer): void {
  const what = `${path.slice(0, 200)}: ${status}`;
  assert.ok(status >= 200 && status < 500, what);
  const isMarkup = /html|xml|svg/.test(headers['content-type'] ?? '');
  if (isMarkup)
    assert.doesNotMatch(
      body,
      new RegExp(`<${MARK}|"[^"<>=]*\\bon\\w+=["']?[^"'>]*${MARK}|(?:href|src|action)="(?:javascript:|\\\\|//)`),
      what,
    );
  if (status === 304 || status >= 400 || body !== '') assert.ok(headers['content-type'] !== undefined, `${what} has no type`);
  assert.equal(headers['x-content-type-options'], 'nosniff', what);
  assert.ok(headers['content-security-policy'] !== undefined, `${what} has no policy of contents`);
  if (!path.startsWith('/view')) assert.equal(headers['set-cookie'], undefined, what);
  for (const cookie of headers['set-cookie'] ?? []) assert.doesNotMatch(cookie, new RegExp(MARK), what);
  const { location } = headers;
  if (location !== undefined) assert.match(location, /^\/(?![/\\])/, what);
}
