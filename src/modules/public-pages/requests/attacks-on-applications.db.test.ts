import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { CONTENT, PNG, TODAY, VISITOR, codeOf, openDesk, picture } from '../../../../test/factories/requests/public-desk.ts';
import { openCase } from '../../requests/index.ts';

test('attack: hostile files are refused with a sentence, and what was typed is still there', async (t) => {
  const desk = await openDesk(t);
  const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
  const files: readonly (readonly [string, string, Buffer])[] = [
    ['身份证.png', 'image/png', Buffer.from('<script>alert(1)</script>')],
    ['身份证.pdf', 'application/pdf', Buffer.from(eicar)],
    ['证.png', 'image/png', Buffer.concat([PNG, Buffer.from('PK\u0003\u0004<script>')])],
    ['证.docm', 'application/vnd.ms-word.document.macroEnabled.12', Buffer.from('PK\u0003\u0004')],
    ['证.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['炸弹.png', 'image/png', Buffer.concat([PNG.subarray(0, 16), Buffer.from('0000ffff0000ffff', 'hex'), PNG.subarray(24)])],
    ['大.png', 'image/png', Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)])],
  ];
  for (const [name, type, bytes] of files) {
    const answer = await desk.apply({}, { files: [{ field: 'identity', name, type, bytes }] });
    assert.equal(answer.statusCode, 422, `${name}: ${answer.statusCode}`);
    assert.match(answer.body, /id="field-identity-error"/, name);
    assert.ok(answer.body.includes(CONTENT), name);
  }
  const many = Array.from({ length: 7 }, () => picture('identity'));
  assert.equal((await desk.apply({}, { files: many })).statusCode, 413);
  assert.equal(await desk.count(), 0);
});

test('attack: markup, line breaks, marks that turn the writing and rare characters in names are text, or gone', async (t) => {
  const desk = await openDesk(t);
  const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
  const again = await desk.apply({ name: evil, phone: evil, content: evil, address: evil });
  assert.equal(again.statusCode, 422);
  assert.doesNotMatch(again.body, /<script>alert|<img src=x/);
  const name = `张\u202e三\r\nSet-Cookie: a=b\u0000\u200b'; drop table agency; --𠮷`;
  const sent = await desk.apply({ name, content: `${evil}\u202e第二行` });
  assert.equal(sent.statusCode, 200, sent.body);
  const pass = await desk.open(codeOf(sent.body));
  const page = await desk.get('/requests/status/case', pass);
  assert.match(page.body, /&lt;script&gt;alert/);
  assert.doesNotMatch(page.body, /<script>alert|<img src=x|\u202e/);
  const { id } = await desk.only();
  const applicant = await desk.ask('clerk', 'POST', `/requests/${id}/applicant`, {});
  const kept = z.object({ name: z.string() }).loose().parse(applicant.json).name;
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
  assert.doesNotMatch(kept, /[\u0000-\u001f\u202e\u200b]/);
  assert.match(kept, /^张三 Set-Cookie: a=b'; drop table/);
});

test('attack: 5,000 guessed codes open nothing; all wrong answers are the same bytes; who asks too often is told when', async (t) => {
  const desk = await openDesk(t);
  const code = codeOf((await desk.apply()).body);
  const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let seed = 20_261_122;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
  const guessed = () => Array.from({ length: 12 }, () => SIGNS.charAt(Math.floor(next() / 65_536) % 32)).join('');
  for (let batch = 0; batch < 100; batch += 1) {
    const found = await Promise.all(
      Array.from({ length: 50 }, () => openCase(desk.database, desk.secrets, { code: guessed(), phone: VISITOR.phone })),
    );
    assert.ok(found.every((one) => one === null));
  }
  assert.ok((await openCase(desk.database, desk.secrets, { code, phone: VISITOR.phone })) !== null, 'what is guessed at is there');
  const bodies = new Set<string>();
  for (let guess = 0; guess < 50; guess += 1) {
    const answer = await desk.query(guessed(), VISITOR.phone);
    assert.equal(answer.statusCode, 422);
    assert.equal(answer.headers['set-cookie'], undefined);
    bodies.add(answer.body);
  }
  bodies.add((await desk.query(code, '13911112222')).body);
  bodies.add((await desk.query('not a code at all', VISITOR.phone)).body);
  bodies.add((await desk.query('', '')).body);
  assert.equal(bodies.size, 1, 'nothing tells a wrong code from a wrong telephone');

  const statuses: number[] = [];
  for (let guess = 0; guess < 11; guess += 1) statuses.push((await desk.query('7K2M-90QX-VD4T', '13911112222', '10.99.99.99')).statusCode);
  assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 422), 429]);
  const late = await desk.query(code, VISITOR.phone, '10.99.99.99');
  assert.equal(late.statusCode, 429, 'also with the right code');
  assert.match(late.body, /请在 \d\d:\d\d 以后再试/);
  assert.ok(Number(late.headers['retry-after']) > 0);
  const like = `${code.slice(0, 4)}-0000-0000`;
  const spread: number[] = [];
  for (let guess = 0; guess < 31; guess += 1) spread.push((await desk.query(like, '13911112222')).statusCode);
  assert.equal(spread.at(-1), 429, 'codes that begin alike, from many addresses');
  const misread: number[] = [];
  for (let guess = 0; guess < 31; guess += 1)
    misread.push((await desk.query(guess % 2 === 0 ? '0101-0000-0000' : 'oIOl-0000-0000', '13911112222')).statusCode);
  assert.equal(misread.at(-1), 429, 'also when they are typed in other ways');
});

test('attack: a pass is for one case and one way; a forged or altered one is none', async (t) => {
  const desk = await openDesk(t);
  const [mine, other] = [codeOf((await desk.apply()).body), codeOf((await desk.apply({ phone: '13922223333' })).body)];
  const pass = await desk.open(mine);
  const theirs = await desk.open(other, '13922223333');
  const foreign = await desk.only();
  await sql`insert into request_letter (agency_id, request_id, code, state, letter_on, sent_on, delivery)
    values (${desk.bureau}, ${foreign.id}, 'grant', 'sent', ${TODAY}, ${TODAY}, 'online')`.execute(desk.database);
  const { rows } = await sql<{ id: number }>`select letter_id as id from request_letter`.execute(desk.database);
  assert.equal((await desk.get(`/requests/status/letters/${rows[0]?.id}.pdf`, pass)).statusCode, 404, 'another’s letter');
  assert.match((await desk.get('/requests/status/case', theirs)).body, new RegExp(`/requests/status/letters/${rows[0]?.id}.pdf`));
  const identity = await sql<{ id: number }>`insert into request_file
      (agency_id, request_id, kind, name, media_type, bytes, file_sha256, sealed, by_name)
    values (${desk.bureau}, ${foreign.id}, 'identity', '身份证.png', 'image/png', 1, ${'0'.repeat(64)}, true, '') returning file_id as id`.execute(
    desk.database,
  );
  assert.equal(
    (await desk.get(`/requests/status/files/${identity.rows[0]?.id}`, theirs)).statusCode,
    404,
    'an identity document goes nowhere',
  );
  for (const forged of [
    'request_pass=1',
    `${pass}x`,
    `${pass.slice(0, -2)}AA`,
    `request_pass=${Buffer.from('{"id":1,"until":9e15}').toString('base64url')}`,
  ])
    assert.equal((await desk.get('/requests/status/case', forged)).statusCode, 302, forged);
  assert.doesNotMatch(Buffer.from(pass.split('=')[1] ?? '', 'base64url').toString('latin1'), /"id"/);
});

test('nothing that tells who applies is in a log, an address or the audit', async (t) => {
  const desk = await openDesk(t);
  await desk.apply({ name: '' });
  const sent = await desk.apply({}, { files: [picture('identity', '欧阳𠮷祥的身份证.png')] });
  const code = codeOf(sent.body);
  await desk.query('wrong', VISITOR.phone);
  const pass = await desk.open(code);
  await desk.get('/requests/status/case', pass);
  await desk.send('/requests/status/hand-in', { what: 'withdrawal', text: VISITOR.address }, { cookie: pass });
  await desk.apply({}, { files: [{ ...picture('identity', '欧阳𠮷祥.svg'), bytes: Buffer.from('<svg/>') }] });
  const { rows } = await sql<{ row: string }>`select to_jsonb(a)::text as row from audit_entry a
    union all select to_jsonb(e)::text from request_event e union all select to_jsonb(n)::text from notification n`.execute(desk.database);
  const told = [...desk.lines, ...rows.map(({ row }) => row)].join('\n');
  assert.match(told, /\/requests\/new\/:agency/, 'that somebody applied is logged');
  for (const secret of [
    VISITOR.name,
    VISITOR.idNumber,
    VISITOR.phone,
    '13900005678',
    VISITOR.email,
    '河西路77号',
    code,
    pass.slice(13),
    '抽检结果的汇总表',
  ])
    assert.equal(
      told.split('\n').find((line) => line.includes(secret)),
      undefined,
      secret,
    );
});
