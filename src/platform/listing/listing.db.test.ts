import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { sql } from 'kysely';
import { testDatabaseAsOwner } from '../../../test/database/test-database.ts';
import type { Database } from '../database/index.ts';
import { apiOf, createApp, open } from '../http/index.ts';
import { createLog } from '../logging.ts';
import { defineList } from './definition.ts';
import { listRoutes } from './list-routes.ts';

const NOTES = defineList({
  name: 'test-notes',
  title: '笔记/一览',
  key: 'id',
  defaultSort: 'id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('note.id'), required: true, sortable: true, filterable: true },
    title: { label: '标题', kind: 'text', sql: sql.ref('note.title'), sortable: true, filterable: true },
    state: {
      label: '状态',
      kind: 'choice',
      sql: sql.ref('note.state'),
      choices: { open: '待办', late: '逾期' },
      sortable: true,
      filterable: true,
    },
    due: { label: '期限', kind: 'date', sql: sql.ref('note.due'), sortable: true, filterable: true },
    made: { label: '建立时间', kind: 'time', sql: sql.ref('note.made'), required: true, sortable: true, filterable: true },
    amount: { label: '金额', kind: 'number', sql: sql.ref('note.amount'), sortable: true, filterable: true },
    urgent: { label: '加急', kind: 'flag', sql: sql.ref('note.urgent'), sortable: true, filterable: true, hidden: true },
  },
});

interface Note {
  readonly id: number;
  readonly title: string | null;
  readonly state: string | null;
  readonly due: string | null;
  readonly made: string;
  readonly amount: number | null;
  readonly urgent: boolean | null;
}

async function openList(t: TestContext) {
  const { database } = await testDatabaseAsOwner(t);
  await sql`create table note (id int primary key, title text, state text, due date, made timestamptz not null, amount numeric, urgent boolean,
    hidden boolean not null default false)`.execute(database);
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [
      (app) =>
        listRoutes(apiOf(app), {
          list: NOTES,
          path: '/api/v1/notes',
          config: open('a test'),
          database,
          source: () => ({ from: sql`note`, where: sql<boolean>`note.hidden = false or false` }),
        }),
    ],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  const get = async (query: string) => {
    const answer = await app.inject(`/api/v1/notes${query}`);
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json();
  };
  const ids = async (query: string): Promise<readonly number[]> => (await get(query)).items.map(({ id }: { id: number }) => id);
  const refused = async (query: string) => {
    const answer = await app.inject(`/api/v1/notes${query}`);
    return [answer.statusCode, answer.json().code, answer.json().fields?.[0]?.path];
  };
  return { app, database, get, ids, refused };
}

async function fill(database: Database, notes: readonly Note[]): Promise<void> {
  await sql`truncate note`.execute(database);
  await sql`insert into note select * from json_populate_recordset(null::note, ${JSON.stringify(notes.map((note) => ({ ...note, hidden: false })))})`.execute(
    database,
  );
}

const NOTE: Note = { id: 1, title: null, state: null, due: null, made: '2026-01-31T16:00:00Z', amount: null, urgent: null };

const anyNotes = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 500 }),
    title: fc.option(fc.constantFrom('甲', '乙', 'a', 'A', '', '50%', '𠮷')),
    state: fc.option(fc.constantFrom('open', 'late')),
    due: fc.option(fc.constantFrom('2026-01-01', '2026-01-02', '2027-12-31')),
    // Moments that differ by less than a millisecond.
    made: fc.constantFrom('2026-01-01T00:00:00.000001Z', '2026-01-01T00:00:00.000002Z', '2026-01-01T00:00:00.1Z'),
    amount: fc.option(fc.constantFrom(-1, 0, 0.1, 10, 9)),
    urgent: fc.option(fc.boolean()),
  }),
  { selector: ({ id }) => id, minLength: 0, maxLength: 40 },
);

/** The order that the list promises: nothing comes last, the id breaks ties in the same direction. */
function sorted(notes: readonly Note[], column: keyof Note, descending: boolean): readonly number[] {
  const sign = descending ? -1 : 1;
  return notes
    .toSorted((a, b) => {
      const [x, y] = [a[column], b[column]];
      if (x === null || y === null) return x === y ? sign * (a.id - b.id) : x === null ? 1 : -1;
      const compared =
        typeof x === 'string' && typeof y === 'string' ? Buffer.compare(Buffer.from(x), Buffer.from(y)) : Number(x) - Number(y);
      return sign * (compared === 0 ? a.id - b.id : compared);
    })
    .map(({ id }) => id);
}

const SORTS = ['id', 'title', 'state', 'due', 'made', 'amount', 'urgent'] as const;

test('pages in every order give every row once, in the order of a sorted array', async (t) => {
  const { database, get } = await openList(t);
  let pages = 0;
  await fc.assert(
    fc.asyncProperty(
      anyNotes,
      fc.constantFrom(...SORTS),
      fc.boolean(),
      fc.integer({ min: 1, max: 7 }),
      async (notes, column, descending, limit) => {
        await fill(database, notes);
        const found: number[] = [];
        let after = '';
        do {
          const { items, next } = await get(
            `?sort=${descending ? '-' : ''}${column}&limit=${limit}${after === '' ? '' : `&after=${after}`}`,
          );
          found.push(...items.map(({ id }: Note) => id));
          after = next ?? '';
          pages += 1;
        } while (after !== '');
        assert.deepEqual(found, sorted(notes, column, descending));
      },
    ),
    { numRuns: 120, seed: 20_261_122 },
  );
  t.diagnostic(`${pages} pages compared`);
});

test('rows that arrive or go while someone turns pages neither repeat nor hide others', async (t) => {
  const { database, get } = await openList(t);
  await fill(
    database,
    [10, 20, 30, 40, 50, 60].map((id) => ({ ...NOTE, id, title: '同' })),
  );
  const first = await get('?sort=title&limit=3');
  await sql`insert into note (id, title, made) values (5, '同', now()), (45, '同', now())`.execute(database);
  await sql`delete from note where id = 30`.execute(database);
  const second = await get(`?sort=title&limit=10&after=${first.next}`);
  assert.deepEqual(
    second.items.map(({ id }: Note) => id),
    [40, 45, 50, 60],
  );
});

test('each kind of column is filtered in its own way, and only within reach', async (t) => {
  const { database, ids, get } = await openList(t);
  await fill(database, [
    { ...NOTE, id: 1, title: '关于公开 Budget 的通知', state: 'open', due: '2026-02-01', amount: 5, urgent: true },
    // Midnight in Beijing that begins 1 February.
    { ...NOTE, id: 2, title: '100% 公开', state: 'late', due: '2026-03-01', amount: 10.5, made: '2026-01-31T16:00:00Z' },
    { ...NOTE, id: 3, title: 'a_b\\c', state: null, due: null, amount: null, made: '2026-01-31T15:59:59Z' },
  ]);
  await sql`insert into note (id, title, made, hidden, state) values (4, '公开', now(), true, 'open')`.execute(database);
  assert.deepEqual(await ids('?title=公开'), [1, 2]);
  assert.deepEqual(await ids(`?title=${encodeURIComponent('budget  公开')}`), [1]);
  assert.deepEqual(await ids(`?title=${encodeURIComponent('%')}`), [2]);
  assert.deepEqual(await ids('?title=_'), [3]);
  assert.deepEqual(await ids(`?title=${encodeURIComponent('\\')}`), [3]);
  assert.deepEqual(await ids('?title='), [1, 2, 3]);
  assert.deepEqual(await ids('?state=open,late'), [1, 2]);
  assert.deepEqual(await ids('?due.from=2026-02-01&due.to=2026-02-28'), [1]);
  assert.deepEqual(await ids('?made.from=2026-02-01'), [1, 2]);
  assert.deepEqual(await ids('?made.to=2026-01-31'), [3]);
  assert.deepEqual(await ids('?amount.from=5.5'), [2]);
  assert.deepEqual(await ids('?amount=5,10.5'), [1, 2]);
  assert.deepEqual(await ids('?urgent=true'), [1]);
  assert.deepEqual(await ids(`?title=${encodeURIComponent("' or true --")}`), []);
  const { items, count } = await get('?count=true&limit=1&sort=-due');
  assert.equal(count, 3);
  const full = {
    id: 2,
    title: '100% 公开',
    state: 'late',
    due: '2026-03-01',
    made: '2026-01-31T16:00:00.000Z',
    amount: 10.5,
    urgent: null,
  };
  assert.deepEqual(items, [full]);
});

test('what a list does not know is refused with the name of the parameter', async (t) => {
  const { database, get, refused } = await openList(t);
  await fill(
    database,
    [1, 2, 3].map((id) => ({ ...NOTE, id })),
  );
  const { next } = await get('?limit=1&sort=title');
  const cases = [
    ['?colour=red', 'colour'],
    ['?sort=hidden', 'sort'],
    ['?sort=title;drop', 'sort'],
    ['?limit=201', 'limit'],
    ['?limit=0', 'limit'],
    ['?state=open,closed', 'state'],
    ['?due.from=yesterday', 'due.from'],
    ['?due.from=2026-02-30', 'due.from'],
    ['?amount=1,', 'amount'],
    ['?urgent=yes', 'urgent'],
    ['?title=a&title=b', 'title'],
    ['?after=nonsense', 'after'],
    [`?after=${next}`, 'after'],
    [`?sort=-title&after=${next}`, 'after'],
    [`?after=${Buffer.from(JSON.stringify(['test-notes', 'id', 'x', 'one'])).toString('base64url')}`, ''],
    [`?sort=due&after=${Buffer.from(JSON.stringify(['test-notes', 'due', '2026-99-99', '1'])).toString('base64url')}`, ''],
    ['?due.from=0000-01-01', ''],
  ] as const;
  for (const [query, path] of cases) assert.deepEqual(await refused(query), [422, 'invalid', path], query);
});

test('a CSV file opens in Excel as it should, and no cell of it is a formula', async (t) => {
  const { app, database } = await openList(t);
  await fill(database, [
    { ...NOTE, id: 1, title: '=HYPERLINK("http://x")', state: 'late', amount: -5 },
    { ...NOTE, id: 2, title: '@SUM(A1)', due: '2026-02-01' },
    { ...NOTE, id: 3, title: '+1,"2"\n3' },
    { ...NOTE, id: 4, title: '-1' },
    { ...NOTE, id: 5, title: '\t=1' },
  ]);
  const answer = await app.inject('/api/v1/notes/export?format=csv&sort=-id&columns=id,title,state,due,made,amount');
  assert.equal(answer.headers['content-type'], 'text/csv; charset=utf-8');
  assert.match(
    String(answer.headers['content-disposition']),
    /^attachment; filename="test-notes\.csv"; filename\*=UTF-8''%E7%AC%94%E8%AE%B0%2F%E4%B8%80%E8%A7%88-\d{8}\.csv$/,
  );
  assert.equal(
    answer.body,
    [
      '\ufeff编号,标题,状态,期限,建立时间,金额',
      "5,'\t=1,,,2026-02-01 00:00:00,",
      "4,'-1,,,2026-02-01 00:00:00,",
      '3,"\'+1,""2""\n3",,,2026-02-01 00:00:00,',
      "2,'@SUM(A1),,2026-02-01,2026-02-01 00:00:00,",
      '1,"\'=HYPERLINK(""http://x"")",逾期,,2026-02-01 00:00:00,-5',
      '',
    ].join('\r\n'),
  );
  const filtered = await app.inject('/api/v1/notes/export?format=csv&columns=id&title=SUM');
  assert.equal(filtered.body, '\ufeff编号\r\n2\r\n');
  assert.equal((await app.inject('/api/v1/notes/export?format=csv&columns=hidden')).statusCode, 422);
  // A thousand times the same column would make a workbook a thousand times as large.
  for (const format of ['csv', 'xlsx'])
    assert.equal((await app.inject(`/api/v1/notes/export?format=${format}&columns=id,title,id`)).statusCode, 422);
});

test('a workbook has numbers as numbers, days as dates, texts as texts', async (t) => {
  const { app, database } = await openList(t);
  await fill(database, [{ ...NOTE, id: 7, title: '=1+1', state: 'open', due: '2026-02-01', amount: 0.1 }]);
  const answer = await app.inject('/api/v1/notes/export?format=xlsx&columns=id,title,state,due,made,amount,urgent');
  assert.equal(answer.statusCode, 200);
  const sheet = Object.values(read(answer.rawPayload).Sheets)[0] ?? {};
  const cell = (name: string) => [sheet[name]?.t, sheet[name]?.v, sheet[name]?.f];
  assert.deepEqual(cell('A2'), ['n', 7, undefined]);
  assert.deepEqual(cell('B2'), ['s', '=1+1', undefined]);
  assert.deepEqual(cell('C2'), ['s', '待办', undefined]);
  assert.equal(sheet['D2']?.w, '2026-02-01');
  assert.equal(sheet['E2']?.w, '2026-02-01 00:00:00');
  assert.deepEqual(cell('F2'), ['n', 0.1, undefined]);
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  assert.deepEqual(rows[0], ['编号', '标题', '状态', '期限', '建立时间', '金额', '加急']);
});

test('more rows than a workbook takes are refused with a sentence; CSV takes 100,000 without keeping them', async (t) => {
  const { app, database } = await openList(t);
  await sql`insert into note (id, title, made) select n, repeat('公', 400), now() from generate_series(1, 100000) n`.execute(database);
  const workbook = await app.inject('/api/v1/notes/export?format=xlsx');
  assert.deepEqual([workbook.statusCode, workbook.json().code], [422, 'too-many-rows']);
  assert.match(workbook.json().detail, /最多导出 20000 行，现有 100000 行.*CSV/);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${address}/api/v1/notes/export?format=csv&columns=id,title`);
  assert.ok(response.body !== null);
  let bytes = 0;
  let lines = 0;
  const held: number[] = [];
  for await (const chunk of response.body) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
    if (bytes > held.length * 20_000_000) held.push(heldBytes());
  }
  assert.equal(lines, 100_001);
  assert.ok(bytes > 120_000_000, `${bytes} bytes`);
  const growth = Math.max(...held) - (held[0] ?? 0);
  t.diagnostic(`${Math.round(bytes / 2 ** 20)} MiB sent, ${Math.round(growth / 2 ** 20)} MiB more held at most on the way`);
  assert.ok(growth < 30_000_000);
});

test('a file is of one moment: what is written, changed and removed while it is taken is not in it', async (t) => {
  const { app, database } = await openList(t);
  await sql`insert into note (id, title, made) select n, repeat('公', 400), now() from generate_series(1, 20000) n`.execute(database);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${address}/api/v1/notes/export?format=csv&columns=id,title&sort=id`);
  assert.ok(response.body !== null);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader.read()).value ?? '';
  assert.match(text, /编号/);
  // The first rows are on their way: whatever comes after the last of them would be seen by a later page.
  await sql`insert into note (id, title, made) select n, '后来', now() from generate_series(20001, 20100) n`.execute(database);
  await sql`update note set title = '改过' where id > 19000`.execute(database);
  await sql`delete from note where id between 18000 and 18500`.execute(database);
  for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
  const lines = text.trimEnd().split('\r\n');
  assert.equal(lines.length, 20_001);
  assert.doesNotMatch(text, /后来|改过/);
});

test('a workbook is of one moment too, and a file that nobody takes to its end gives its connection back', async (t) => {
  const { app, database } = await openList(t);
  await sql`insert into note (id, title, made) select n, repeat('公', 100), now() from generate_series(1, 15000) n`.execute(database);
  const workbook = app.inject('/api/v1/notes/export?format=xlsx&columns=id,amount');
  // Every row at once, again and again: pages of different moments would differ.
  const isMade = () => Promise.race([workbook.then(() => true), pause(0, false)]);
  for (let round = 1; !(await isMade()); round += 1) await sql`update note set amount = ${round}`.execute(database);
  const sheet = Object.values(read((await workbook).rawPayload).Sheets)[0] ?? {};
  const amounts = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 }).slice(1);
  assert.equal(amounts.length, 15_000);
  assert.equal(new Set(amounts.map(([, amount]) => amount)).size, 1);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  // More of them than the pool has connections.
  for (let round = 0; round < 12; round += 1) {
    const response = await fetch(`${address}/api/v1/notes/export?format=csv`);
    await response.body?.getReader().read();
    await response.body?.cancel().catch(() => undefined);
    app.server.closeAllConnections();
  }
  assert.equal((await app.inject('/api/v1/notes?limit=1')).statusCode, 200);
});

test('attack: readers that ask for a file and take none of it hold no connection', async (t) => {
  const { app, database } = await openList(t);
  await sql`insert into note (id, title, made) select n, repeat('公', 400), now() from generate_series(1, 15000) n`.execute(database);
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  // Each has been promised its file, which is many times what a connection holds.
  const stalled = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const socket = connect(Number(address.port), address.hostname);
      socket.write(`GET /api/v1/notes/export?format=csv HTTP/1.1\r\nhost: ${address.host}\r\n\r\n`);
      await once(socket, 'readable');
      assert.match(String(socket.read(20)), /^HTTP\/1\.1 200/);
      return socket;
    }),
  );
  const held = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction'`.execute(database);
  for (const socket of stalled) socket.destroy();
  assert.deepEqual(held.rows, [{ count: 0 }]);
});

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** What is really held: everything else is collected first. */
function heldBytes(): number {
  assert.ok(typeof collect === 'function');
  collect();
  return process.memoryUsage().heapUsed;
}

test('the columns of a list are told to the screen', async (t) => {
  const { get } = await openList(t);
  const { columns, ...rest } = await get('/columns');
  assert.deepEqual(rest, { name: 'test-notes', title: '笔记/一览', key: 'id', defaultSort: 'id' });
  assert.deepEqual(columns[2], {
    name: 'state',
    label: '状态',
    kind: 'choice',
    choices: [
      { value: 'open', label: '待办' },
      { value: 'late', label: '逾期' },
    ],
    sortable: true,
    filterable: true,
    hidden: false,
  });
});
