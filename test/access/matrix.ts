import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import type { App, RouteEntry } from '../../src/platform/http/index.ts';
import { coverage, type Below, type Owner } from './expectation.ts';
import type { Ask, Fixture, Truth } from './fixture.ts';
import type { Voice, World } from './world.ts';

export interface Matrix {
  readonly app: App;
  readonly world: World;
  readonly below: Below;
  /** Runs one request and undoes what it wrote. */
  readonly undone: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface Tally {
  combinations: number;
  readonly wrong: string[];
}

const PAGE = z.object({ items: z.array(z.looseObject({})), next: z.string().nullable() });
const COLUMNS = z.looseObject({ key: z.string() });
const BOUNDARY = 'matrix-boundary';
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Asks one route as everybody about everything, and notes every answer that the law does not give. */
export async function askEverybody(matrix: Matrix, route: RouteEntry, fixture: Fixture, tally: Tally): Promise<void> {
  const { world } = matrix;
  const scope = route.access.kind === 'policy' ? `${route.access.noun}:${route.access.deed}` : '';
  const voices = [...world.voices, world.machine, ...(scope === '' ? [] : [world.narrow(scope)])];
  for (const voice of voices) {
    for (const ask of asksOf(fixture, voice)) {
      const answer = await send(matrix, route, voice, ask);
      tally.combinations += 1;
      const expected = expectedStatus(matrix, route, fixture, voice, ask);
      const fits = typeof expected === 'number' ? answer.statusCode === expected : expected(answer.statusCode);
      if (!fits)
        tally.wrong.push(
          `${route.method} ${route.url} as ${voice.name}, ${ask.what}: ${answer.statusCode} in place of ${String(expected)} ${answer.body.slice(0, 200)}`,
        );
    }
    if (fixture.kind === 'list' || fixture.kind === 'many') await compareRows(matrix, route, fixture, voice, tally);
  }
}

function asksOf(fixture: Fixture, { asker }: Voice): readonly Ask[] {
  const anything = { what: 'as such', owner: { agencyId: null, unitId: null, accountId: null } };
  switch (fixture.kind) {
    case 'record':
      return fixture.asks;
    case 'self':
      return fixture.asks(asker.kind === 'person' ? asker.accountId : 0);
    case 'list':
    case 'many':
      return [];
    case 'open':
      return [anything];
  }
}

type Status = number | ((status: number) => boolean);

function expectedStatus(
  { below }: Matrix,
  { access }: RouteEntry,
  fixture: Fixture,
  { asker }: Voice,
  { owner, outside = 404, success: byRole }: Ask,
): Status {
  const roles = asker.kind === 'person' ? asker.grants.map(({ role }) => role) : [];
  const success = byRole?.(roles) ?? ('success' in fixture ? fixture.success : 200);
  switch (access.kind) {
    case 'open':
      return (status) => status < 500 && status !== 401;
    case 'self':
      if (asker.kind === 'nobody') return 401;
      if (asker.kind === 'machine') return 403;
      return owner.accountId === asker.accountId ? success : 404;
    case 'policy': {
      if (asker.kind === 'nobody') return 401;
      const covers = coverage(asker, `${access.noun}:${access.deed}`, below);
      return covers === null ? 403 : covers(owner) ? success : outside;
    }
  }
}

/** Every row within, and none beyond. */
async function compareRows(
  matrix: Matrix,
  route: RouteEntry,
  fixture: Extract<Fixture, { kind: 'list' | 'many' }>,
  voice: Voice,
  tally: Tally,
): Promise<void> {
  const { access } = route;
  const covers = coversOf(matrix, route, voice);
  tally.combinations += 1;
  const note = (words: string) => tally.wrong.push(`${route.method} ${route.url} as ${voice.name}: ${words}`);
  const params = fixture.kind === 'many' && fixture.params !== undefined ? { params: fixture.params } : {};
  const query = fixture.kind === 'many' && fixture.query !== undefined ? { query: fixture.query } : {};
  const base = { what: 'rows', owner: { agencyId: null, unitId: null, accountId: null }, ...params, ...query };
  const first = await send(matrix, route, voice, fixture.kind === 'list' ? { ...base, query: 'limit=200' } : base);
  const refusal = voice.asker.kind === 'nobody' ? 401 : 403;
  if (covers === null) {
    if (first.statusCode !== refusal) note(`${first.statusCode} in place of ${refusal} ${first.body.slice(0, 200)}`);
  } else if (first.statusCode !== 200) note(`${first.statusCode} in place of 200 (${access.kind}) ${first.body.slice(0, 200)}`);
  else if (fixture.kind === 'many') compareIds(fixture.truth, covers, fixture.within(first.json()), note);
  if (fixture.kind === 'many') return;

  const columns = await send(matrix, { ...route, url: `${route.url}/columns` }, voice, base);
  const expected = covers === null ? refusal : 200;
  tally.combinations += 2;
  if (columns.statusCode !== expected) note(`columns: ${columns.statusCode} in place of ${expected}`);
  const file = (key: string) =>
    send(matrix, { ...route, url: `${route.url}/export` }, voice, { ...base, query: `format=csv&columns=${key}` });
  if (covers === null || first.statusCode !== 200) {
    const { statusCode } = await file('');
    // A query that names no column is wrong, but nobody who may not ask is told.
    if (covers === null && statusCode !== refusal) note(`export: ${statusCode} in place of ${refusal}`);
    return;
  }
  const { key } = COLUMNS.parse(columns.json());
  const ids: string[] = [];
  for (let page = PAGE.parse(first.json()); ;) {
    ids.push(...page.items.map((item) => String(item[key])));
    if (page.next === null) break;
    page = PAGE.parse((await send(matrix, route, voice, { ...base, query: `limit=200&after=${page.next}` })).json());
  }
  compareIds(fixture.truth, covers, ids, note);
  const exported = await file(key);
  if (exported.statusCode === 200)
    compareIds(fixture.truth, covers, exported.body.trimEnd().split('\r\n').slice(1), (words) => note(`export: ${words}`));
  else note(`export: ${exported.statusCode} in place of 200 ${exported.body.slice(0, 200)}`);
}

function coversOf({ below }: Matrix, { access }: RouteEntry, { asker }: Voice): ((owner: Owner) => boolean) | null {
  if (access.kind === 'policy') return coverage(asker, `${access.noun}:${access.deed}`, below);
  return asker.kind === 'person' ? ({ accountId }) => accountId === asker.accountId : null;
}

/** Rows that came into being with this very request are in no truth: they count for nothing. */
function compareIds(truth: Truth, covers: (owner: Owner) => boolean, ids: readonly string[], note: (words: string) => void): void {
  const seen = new Set(ids);
  const leaked = ids.filter((id) => {
    const owner = truth.get(id);
    return owner !== undefined && !covers(owner);
  });
  const missing = [...truth].filter(([id, owner]) => covers(owner) && !seen.has(id)).map(([id]) => id);
  if (leaked.length > 0) note(`LEAKS rows ${leaked.slice(0, 10).join(', ')}`);
  if (missing.length > 0) note(`lacks rows ${missing.slice(0, 10).join(', ')}`);
}

function send(
  { app, undone }: Matrix,
  { method, url }: Pick<RouteEntry, 'method' | 'url'>,
  voice: Voice,
  { params = {}, query, body, version, file }: Ask,
): Promise<LightMyRequestResponse> {
  const path = url.replace(/:(\w+)|\*/g, (_, name: string | undefined) => encodeURIComponent(String(params[name ?? ''] ?? 'x')));
  const known = METHODS.find((one) => one === method);
  if (known === undefined) throw new Error(`The matrix does not know how to ask by ${method}`);
  const request: InjectOptions = {
    method: known,
    url: query === undefined ? path : `${path}?${query}`,
    // Limits by address are another test's matter.
    remoteAddress: `10.${random()}.${random()}.${random()}`,
    headers: { accept: 'application/json', ...voice.headers, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
    ...(body === undefined ? {} : { payload: { ...body } }),
  };
  if (file !== undefined) {
    request.headers = { ...request.headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
    request.payload = formWith(file);
  }
  return undone(() => app.inject(request));
}

function formWith({ name, mediaType, bytes }: NonNullable<Ask['file']>): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${mediaType}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

function random(): number {
  return Math.floor(Math.random() * 256);
}

/** The roles that somebody asks with; all there are, else the test has forgotten one. */
export function rolesOf({ voices }: World): ReadonlySet<string> {
  return new Set(voices.flatMap(({ asker }) => (asker.kind === 'person' ? asker.grants.map(({ role }) => role) : [])));
}
