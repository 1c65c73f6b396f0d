import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { read as readWorkbook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { z } from 'zod';
import { disclosureOfficePolicy, letterRoutes, letterTemplatePolicy } from '../../src/modules/letters/index.ts';
import { mailboxMessagePolicy, mailboxPolicy, mailboxRoutes, messageRoutes } from '../../src/modules/mailbox/index.ts';
import { noticePolicy, noticeRoutes, queueNotice } from '../../src/modules/notices/index.ts';
import { redactionPolicy, redactionRoutes } from '../../src/modules/redaction/index.ts';
import { remedyFileRoutes, remedyPolicy, remedyRoutes } from '../../src/modules/remedies/index.ts';
import { requestFileRoutes } from '../../src/modules/requests/index.ts';
import { pdfFile } from '../../src/platform/attachments/testing/sample-files.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import { NO_SCANNER } from '../../src/platform/scanning/index.ts';
import { temporaryFiles } from '../factories/office/temporary-files.ts';
import { Received, requestOffice } from '../factories/requests/request-office.ts';

const FORMULAS = [
  '=HYPERLINK("http://example.com/","领取")',
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '公开\n=1+1',
  '公开\r=1+1',
  '公开；\t=1',
];
const START = /^[=+\-@\t\r\n＝＋－＠]/u;
const PARTY = { name: '沈清和' };
const REVIEW = { kind: 'reconsideration', subject: '不服答复', party: PARTY, organ: '青禾县人民政府', filedOn: '2024-09-20' };
const Made = z.looseObject({ id: z.number(), version: z.number() });
const Added = z.object({ file: z.looseObject({ id: z.number(), name: z.string() }) });

async function desk(t: TestContext) {
  const files = await temporaryFiles(t);
  const at = await requestOffice(t, ({ database, secrets }) => {
    const place = { database, files, secrets, scanner: NO_SCANNER };
    return {
      policies: [
        remedyPolicy,
        noticePolicy,
        mailboxPolicy,
        mailboxMessagePolicy,
        redactionPolicy,
        disclosureOfficePolicy,
        letterTemplatePolicy,
      ],
      routes: [
        remedyRoutes(place),
        remedyFileRoutes(place),
        noticeRoutes(place),
        mailboxRoutes(place),
        messageRoutes(place),
        redactionRoutes(place),
        requestFileRoutes(place),
        ...letterRoutes(database),
      ],
    };
  });
  const review = async (more: Readonly<Record<string, unknown>> = {}) => {
    const made = await at.ask('clerk', 'POST', '/remedies', { ...REVIEW, ...more });
    assert.equal(made.status, 201, made.text);
    return Made.parse(made.json);
  };
  const notice = async (address: string): Promise<number> => {
    const wish = { key: address, channel: 'email', to: address, subject: '通知', text: 'x', about: { noun: 'request', id: 1 } } as const;
    return (await inWork(at.database, bySystem('试验'), (work) => queueNotice(work, at.secrets, { agencyId: at.bureau, ...wish }))) ?? 0;
  };
  /** A letter that came in at an agency. */
  const letter = async (agencyId: number): Promise<number> => {
    const content = {
      fromName: '',
      fromAddress: '=a@example.com',
      subject: '=1+1',
      date: null,
      text: 'x',
      fromHtml: false,
      attachments: [],
    };
    const raw = await files.put(at.secrets.sealBytes(Buffer.from('Subject: =1\r\n\r\nx'), `raw mail of agency ${agencyId}`));
    await sql`insert into mailbox (agency_id, host, port, security, user_name, password, enabled)
      values (${agencyId}, '127.0.0.1', 1, 'none', 'office', ${at.secrets.seal('x', `mailbox password of agency ${agencyId}`)}, false)`.execute(
      at.database,
    );
    const { rows } = await sql<{ id: number }>`
      insert into mailbox_message (agency_id, uid_validity, uid, letter_mark, content, raw_sha256, bytes)
      values (${agencyId}, '1', 1, ${Buffer.from([agencyId])}, ${at.secrets.seal(JSON.stringify(content), `mail of agency ${agencyId}`)},
        ${raw.sha256}, 16) returning message_id as id`.execute(at.database);
    return rows[0]?.id ?? 0;
  };
  const foreign = async () => {
    const wish = {
      intakeKey: crypto.randomUUID(),
      channel: 'counter',
      applicant: { kind: 'naturalPerson', name: '叶知秋' },
      content: '申请公开检查的记录。',
      arrivedOn: '2026-03-02',
      submittedOn: '2026-03-02',
    };
    const taken = await at.ask('foreignClerk', 'POST', '/requests', wish);
    assert.equal(taken.status, 201, taken.text);
    return Received.parse(taken.json).request;
  };
  return { ...at, review, notice, letter, foreign };
}

test('attack: no exported list of cases, reviews, letters or notices holds a formula', async (t) => {
  const at = await desk(t);
  for (const text of FORMULAS) {
    await at.review({ subject: text, organ: text, caseNumber: text });
  }
  await at.receives('2026-03-02', { content: FORMULAS[0] });
  await at.receives('2026-03-02', { content: '公开\n=1+1' });
  await at.notice('=cmd@example.com');
  const message = await at.letter(at.bureau);
  assert.equal((await at.ask('clerk', 'POST', `/mailbox-messages/${message}/ignore`, { reason: '=1+1' }, 1)).status, 200);
  for (const path of ['requests', 'remedies', 'notices', 'mailbox-messages']) {
    const columns = await at.ask('clerk', 'GET', `/${path}/columns`);
    const names = z.object({ columns: z.array(z.object({ name: z.string() })) }).parse(columns.json);
    const all = names.columns.map(({ name }) => name).join(',');
    const csv = await at.download('clerk', `/${path}/export?format=csv&columns=${all}`);
    assert.equal(csv.status, 200, path);
    const rows = z.array(z.array(z.string())).parse(parse(csv.bytes.toString(), { bom: true, record_delimiter: ['\r\n', '\n', '\r'] }));
    assert.equal(rows[0]?.length, names.columns.length);
    assert.ok(
      rows.flat().some((cell) => /^'[=+\-@]/u.test(cell)),
      `${path}: there was something to defuse`,
    );
    for (const cell of rows.flat()) assert.doesNotMatch(cell, START, path);
    const xlsx = await at.download('clerk', `/${path}/export?format=xlsx&columns=${all}`);
    const cells = Object.values(readWorkbook(xlsx.bytes, { cellFormula: true }).Sheets).flatMap((sheet) => Object.entries(sheet));
    assert.ok(cells.length > names.columns.length, path);
    for (const [name, cell] of cells) if (!name.startsWith('!')) assert.equal(cell.f, undefined, `${path} ${name}`);
  }
});

test('attack: no name of a file breaks out of the header under which it is handed out, or turns its ending round', async (t) => {
  const at = await desk(t);
  const { id } = await at.review();
  const found = await at.receives('2026-03-02');
  const places = [
    [`/remedies/${id}/files`, '', 'remedy_file'],
    [`/requests/${found.id}/files`, '?kind=material', 'request_file'],
  ] as const;
  const names = [
    'a"; filename="x\u2066\r\n\r\n<script>.pdf',
    '起诉状\u202Efdp\u2028\u0085\u200B.pdf',
    'a"\r\nSet-Cookie: x=1\r\n.pdf',
    `${'长'.repeat(3_000)}.pdf`,
    "a'%0d%0aX: y;filename*=x''.pdf",
    '../../etc/passwd.pdf',
  ];
  for (const [path, query, table] of places) {
    for (const name of names.slice(0, 2)) {
      const sent = await at.upload('clerk', `${path}${query}`, name, pdfFile());
      assert.equal(sent.status, 201, `${JSON.stringify(name)}: ${sent.text}`);
      const { file } = Added.parse(sent.json);
      assert.doesNotMatch(file.name, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>/\\]/u);
      assert.match(file.name, /^.{1,250}\.pdf$/);
    }
    for (const name of names) {
      // As if it had come past what cleans it.
      await sql`update ${sql.table(table)} set name = ${name} where file_id = 1`.execute(at.database);
      const answer = await at.download('clerk', `${path}/1`);
      assert.equal(answer.status, 200);
      const said = String(answer.headers['content-disposition']);
      assert.match(said, /^(?:attachment|inline); filename="[A-Za-z0-9._ ()-]+"; filename\*=UTF-8''(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+$/);
      assert.doesNotMatch(decodeURIComponent(said), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/]/u);
      assert.deepEqual([answer.headers['set-cookie'], answer.headers['content-type']], [undefined, 'application/pdf']);
    }
  }
});

test('attack: a body gives no agency, no state and no author, takes no text without end, and half a character breaks nothing', async (t) => {
  const at = await desk(t);
  const made = await at.review();
  const message = await at.letter(at.bureau);
  const notice = await at.notice('a@example.com');
  const office = z.looseObject({ said: z.record(z.string(), z.unknown()), version: z.number() });
  const { said, version } = office.parse((await at.ask('clerk', 'GET', '/disclosure-office')).json);
  const form = { host: '127.0.0.1', port: 1, security: 'none', userName: 'office', password: 'y', folder: 'INBOX', enabled: false };
  const lines = { effectiveFrom: '2030-01-01', title: '告知书', lines: ['你好。'], note: '' };
  const bodies = [
    ['POST', '/remedies', REVIEW],
    ['PATCH', `/remedies/${made.id}`, { subject: '不服答复' }],
    ['PATCH', `/remedies/${made.id}`, { notice: { organ: '青禾县人民政府' } }],
    ['POST', `/remedies/${made.id}/answer`, { on: '2024-10-01' }],
    ['POST', `/remedies/${made.id}/decide`, { on: '2024-10-01', result: 'upheld', decisionNumber: 'x' }],
    ['POST', `/remedies/${made.id}/hearings`, { on: '2024-10-01', time: '9:30', place: 'x' }],
    ['POST', `/remedies/${made.id}/notes`, { text: 'x' }],
    ['POST', `/notices/${notice}/decide`, { deed: 'resend', reason: 'x' }],
    ['PUT', '/mailbox', { ...form, takesLetters: false, answers: false }],
    ['POST', `/mailbox-messages/${message}/take`, {}],
    ['POST', `/mailbox-messages/${message}/join`, { requestId: 1 }],
    ['POST', `/mailbox-messages/${message}/ignore`, { reason: 'x' }],
    ['POST', '/requests/1/redactions', { fileId: 1 }],
    ['PUT', '/redactions/1/marks', { marks: [] }],
    ['PUT', '/disclosure-office', said],
    ['POST', '/letter-templates/grant/versions', lines],
    ['POST', '/letter-templates/grant/check', { title: 'x', lines: ['x'] }],
  ] as const;
  const look = async () =>
    (
      await sql<{
        row: string;
      }>`select (select string_agg(to_jsonb(r)::text, '') from remedy r) || (select string_agg(to_jsonb(m)::text, '') from mailbox_message m)
        || (select string_agg(to_jsonb(n)::text, '') from notice n) || (select count(*) from letter_template) as row`.execute(at.database)
    ).rows[0]?.row;
  const before = await look();
  const owned = { agencyId: at.stranger, unitId: 1, status: 'closed', state: 'closed', stage: 'closed', version: 99, createdBy: 1, id: 1 };
  for (const [method, path, body] of bodies) {
    for (const [name, value] of Object.entries(owned)) {
      const answer = await at.ask('clerk', method, path, { ...body, [name]: value }, 1);
      assert.equal(answer.status, 422, `${method} ${path} ${name}: ${answer.text}`);
    }
    for (const [name, value] of Object.entries(body)) {
      if (typeof value !== 'string') continue;
      const answer = await at.ask('clerk', method, path, { ...body, [name]: 'x'.repeat(100_000) }, 1);
      assert.equal(answer.status, 422, `${method} ${path} ${name}: ${answer.text.slice(0, 200)}`);
    }
  }
  assert.equal(await look(), before, 'nothing of it was written');

  const half = 'x\uD800';
  for (const [method, path, body] of [
    ['POST', '/remedies', { ...REVIEW, subject: half, organ: half, party: { name: half } }],
    ['POST', `/remedies/${made.id}/notes`, { text: half }],
    ['PUT', '/disclosure-office', { ...said, address: half }],
    ['POST', '/letter-templates/grant/versions', { ...lines, title: half, lines: [half], note: half }],
    ['POST', '/letter-templates/grant/check', { title: half, lines: [half] }],
    ['POST', `/mailbox-messages/${message}/ignore`, { reason: half }],
  ] as const) {
    const answer = await at.ask('clerk', method, path, body, method === 'PUT' ? version : 1);
    assert.ok(answer.status < 500, `${method} ${path}: ${answer.text}`);
  }
});

test('attack: no record of another agency is reached by its number in a body', async (t) => {
  const at = await desk(t);
  const foreign = await at.foreign();
  const own = await at.receives('2026-03-02');
  const made = await at.ask('foreignClerk', 'POST', '/remedies', { ...REVIEW, requestId: foreign.id });
  assert.equal(made.status, 201, made.text);
  const theirs = Made.parse(made.json);
  const tied = await at.ask('clerk', 'POST', '/remedies', { ...REVIEW, requestId: foreign.id });
  const after = await at.ask('clerk', 'POST', '/remedies', { ...REVIEW, kind: 'litigationAfterReconsideration', reviewId: theirs.id });
  for (const answer of [tied, after]) {
    assert.equal(answer.status, 422, answer.text);
    assert.doesNotMatch(answer.text, /叶知秋|望湖/);
  }
  const [message, foreignMessage] = [await at.letter(at.bureau), await at.letter(at.stranger)];
  assert.equal((await at.ask('clerk', 'POST', `/mailbox-messages/${message}/join`, { requestId: foreign.id }, 1)).status, 404);
  assert.equal((await at.ask('clerk', 'POST', `/mailbox-messages/${foreignMessage}/join`, { requestId: own.id }, 1)).status, 404);
  const sent = await at.upload('foreignClerk', `/requests/${foreign.id}/files?kind=material`, '记录.pdf', pdfFile());
  const { file } = Added.parse(sent.json);
  assert.equal((await at.ask('clerk', 'POST', `/requests/${own.id}/redactions`, { fileId: file.id })).status, 404);
  const begun = await at.ask('foreignClerk', 'POST', `/requests/${foreign.id}/redactions`, { fileId: file.id });
  const redaction = Made.parse(begun.json);
  for (const [method, path, body] of [
    ['PUT', `/redactions/${redaction.id}/marks`, { marks: [] }],
    ['POST', `/redactions/${redaction.id}/burn`, {}],
    ['PATCH', `/remedies/${theirs.id}`, { subject: '改' }],
    ['POST', `/remedies/${theirs.id}/notes`, { text: '改' }],
    ['POST', `/remedies/${theirs.id}/party`, {}],
    ['POST', `/mailbox-messages/${foreignMessage}/take`, {}],
    ['GET', `/mailbox-messages/${foreignMessage}/raw`, undefined],
  ] as const)
    assert.equal((await at.ask('clerk', method, path, body, 1)).status, 404, path);
  const stranger = await at.upload('clerk', `/remedies/${theirs.id}/files`, '状.pdf', pdfFile());
  assert.equal(stranger.status, 404);
});

type Schema = Readonly<Record<string, unknown>>;
const ANYTHING = z.record(z.string(), z.unknown());
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), ANYTHING)),
  components: z.object({ schemas: z.record(z.string(), ANYTHING) }),
});
const Body = z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: ANYTHING.optional() })) });

/** What of a schema takes more than it says: objects that take any member, texts, lists and numbers without end. */
function* openings(schema: unknown, at: string, named: Readonly<Record<string, Schema>>): Generator<string> {
  const read = ANYTHING.safeParse(schema);
  if (!read.success) return;
  const { type, $ref, properties, additionalProperties, items, propertyNames, ...rest } = read.data;
  if (typeof $ref === 'string') yield* openings(named[$ref.split('/').at(-1) ?? ''], at, named);
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    for (const one of z.array(z.unknown()).catch([]).parse(rest[key])) yield* openings(one, at, named);
  if (type === 'object') {
    if (additionalProperties !== false && propertyNames === undefined) yield `${at}: any member`;
    for (const [name, value] of Object.entries(ANYTHING.catch({}).parse(properties))) yield* openings(value, `${at}.${name}`, named);
    yield* openings(additionalProperties, `${at}.*`, named);
  }
  if (type === 'array') {
    if (rest['maxItems'] === undefined) yield `${at}: a list without end`;
    yield* openings(items, `${at}[]`, named);
  }
  if (type === 'string' && ['maxLength', 'enum', 'format', 'const', 'pattern'].every((key) => rest[key] === undefined))
    yield `${at}: a text without end`;
  if ((type === 'integer' || type === 'number') && rest['maximum'] === undefined) yield `${at}: a number without end`;
}

test('attack: no body of these routes takes a member that it does not name, nor a text, a list or a number without end', async () => {
  const file = await readFile(new URL('../../docs/api/openapi.json', import.meta.url), 'utf8');
  const { paths, components } = Document.parse(JSON.parse(file));
  const found: string[] = [];
  let bodies = 0;
  for (const [path, methods] of Object.entries(paths)) {
    if (!/request|remed|notice|mailbox|redaction|letter|disclosure-office/.test(path)) continue;
    for (const [method, { requestBody }] of Object.entries(methods)) {
      const body = Body.safeParse(requestBody);
      const schema = body.success ? body.data.content['application/json']?.schema : undefined;
      if (schema === undefined) continue;
      bodies += 1;
      found.push(...openings(schema, `${method} ${path}`, components.schemas));
    }
  }
  assert.ok(bodies > 80, String(bodies));
  assert.deepEqual(found, []);
});
