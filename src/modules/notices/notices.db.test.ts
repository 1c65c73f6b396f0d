import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import { oddSmtpServer, type AfterText } from '../../../test/mail/odd-smtp-server.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { createSecretBox } from '../../platform/secrets/index.ts';
import { changeSettings, forgetSettings, noticesSettings, siteSettingsPolicy } from '../settings/index.ts';
import { Notice } from './notice-record.ts';
import {
  forgetNotices,
  noticePolicy,
  noticeProviderRoutes,
  noticeRoutes,
  queueNotice,
  readChannelTroubles,
  sendNotices,
  type NoticeToQueue,
} from './index.ts';

const BY = bySystem('试验');
const PHONE = '13912341234';
const MAIL = 'zhang.san@example.com';

async function openOffice(t: TestContext) {
  const { database } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const secrets = createSecretBox(randomBytes(32));
  const app = await guardedApp(
    t,
    database,
    [noticePolicy, siteSettingsPolicy],
    [noticeRoutes({ database, secrets }), noticeProviderRoutes({ database, secrets })],
  );
  const queue = (more: Partial<NoticeToQueue> = {}) =>
    inWork(database, BY, (work) =>
      queueNotice(work, secrets, {
        agencyId: offices.bureau,
        key: 'request/17/receipt',
        channel: 'email',
        to: MAIL,
        subject: '收到您的申请',
        text: '您的查询码是 AB12-CD34。',
        about: { noun: 'request', id: 17 },
        ...more,
      }),
    );
  let version = 1;
  const set = async (value: z.input<typeof noticesSettings.schema>) => {
    const changed = await inWork(database, BY, (work) =>
      changeSettings(work, noticesSettings, noticesSettings.schema.parse(value), version),
    );
    assert.ok(changed.ok);
    version += 1;
    forgetSettings(database, noticesSettings);
  };
  const ask = async (who: keyof TwoOffices['people'], method: 'GET' | 'POST' | 'PUT', path: string, body?: object, ifMatch?: number) => {
    const answer = await app.inject({
      method,
      url: `/api/v1/${path}`,
      headers: { 'x-test-account': String(offices.people[who]), ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, text: answer.body };
  };
  const read = async (id: number) => Notice.parse(JSON.parse((await ask('clerk', 'GET', `notices/${id}`)).text));
  const send = () => sendNotices({ database, secrets });
  return { database, offices, secrets, queue, set, ask, read, send };
}

/** Lets those that wait be due now. */
async function makeDue(database: Database): Promise<void> {
  await sql`update notice set next_at = now() where state = 'queued'`.execute(database);
}

async function mailServer(t: TestContext, office: Awaited<ReturnType<typeof openOffice>>, ...answers: readonly AfterText[]) {
  let at = 0;
  const server = await oddSmtpServer(t, () => answers[Math.min(at++, answers.length - 1)] ?? 'accept');
  await office.set({ smtpHost: '127.0.0.1', smtpPort: server.port, smtpSecurity: 'none', mailFrom: 'office@example.gov.cn' });
  return server;
}

test('a notice is written with what it tells of, once for its key, and sent once', async (t) => {
  const office = await openOffice(t);
  const server = await mailServer(t, office, 'accept');
  await assert.rejects(
    inWork(office.database, BY, async (work) => {
      await queueNotice(work, office.secrets, {
        agencyId: office.offices.bureau,
        key: 'undone',
        channel: 'email',
        to: MAIL,
        subject: '',
        text: '',
        about: { noun: 'request', id: 1 },
      });
      throw new Error('no');
    }),
    /^Error: no$/,
  );
  const id = await office.queue();
  assert.notEqual(id, null);
  assert.equal(await office.queue({ text: '另一句' }), null);
  assert.deepEqual(await office.send(), { sent: 1, waits: 0, failed: 0, uncertain: 0 });
  assert.deepEqual(await office.send(), { sent: 0, waits: 0, failed: 0, uncertain: 0 });
  assert.equal(server.texts.length, 1);
  assert.match(server.texts[0] ?? '', /^Auto-Submitted: auto-generated$/m);
  const notice = await office.read(id ?? 0);
  assert.deepEqual([notice.state, notice.recipient, notice.subject, notice.deeds], ['sent', 'z***@example.com', '收到您的申请', []]);
});

test('nothing of whom it goes to, or what it says, stands open in the database, the audit or the answers', async (t) => {
  const office = await openOffice(t);
  await office.queue();
  await office.queue({ key: 'sms', channel: 'sms', to: `+86 ${PHONE}` });
  const { rows } = await sql<{ all: string }>`
    select concat((select string_agg(notice::text, ' ') from notice), (select string_agg(audit_entry::text, ' ') from audit_entry),
      (select string_agg(job::text, ' ') from pgboss.job)) as all`.execute(office.database);
  const list = (await office.ask('clerk', 'GET', 'notices')).text;
  const whole = rows[0]?.all ?? '';
  assert.ok(whole.length > 500 && list.includes('139****1234'));
  for (const secret of [PHONE, MAIL, 'zhang.san', 'AB12', '收到您的申请']) assert.ok(!`${whole}${list}`.includes(secret), secret);
});

test('a server that takes the text and says nothing: uncertain, never again by itself; the clerk decides', async (t) => {
  const office = await openOffice(t);
  const server = await mailServer(t, office, 'hangUp', 'accept');
  const id = (await office.queue()) ?? 0;
  assert.equal((await office.send()).uncertain, 1);
  await makeDue(office.database);
  assert.equal((await office.send()).sent, 0);
  assert.equal(server.texts.length, 1);
  const notice = await office.read(id);
  assert.deepEqual([notice.state, notice.reason, notice.deeds], ['uncertain', 'noAnswer', ['confirm', 'resend']]);
  const wish = { deed: 'resend', reason: '申请人说没有收到' };
  assert.equal((await office.ask('foreignClerk', 'POST', `notices/${id}/decide`, wish, notice.version)).status, 404);
  assert.equal((await office.ask('clerk', 'POST', `notices/${id}/decide`, wish, notice.version - 1)).status, 412);
  assert.equal((await office.ask('clerk', 'POST', `notices/${id}/decide`, wish, notice.version)).status, 200);
  assert.equal((await office.send()).sent, 1);
  const ids = server.texts.map((text) => /^Message-ID: (.*)$/m.exec(text)?.[1]);
  assert.equal(ids.length, 2);
  assert.equal(ids[0], ids[1]);
  const sent = await office.read(id);
  assert.equal((await office.ask('clerk', 'POST', `notices/${id}/decide`, wish, sent.version)).status, 409);
  const told = await sql`select from notification where text like '%不知道是否发出%'`.execute(office.database);
  assert.equal(told.rows.length, 1);
});

test('what a program that is gone left under way is not sent again', async (t) => {
  const office = await openOffice(t);
  const server = await mailServer(t, office, 'accept');
  const id = (await office.queue()) ?? 0;
  await sql`update notice set state = 'sending', claim = gen_random_uuid(), sending_since = now() - interval '4 minutes'`.execute(
    office.database,
  );
  await office.send();
  assert.equal((await office.read(id)).state, 'sending');
  await sql`update notice set sending_since = now() - interval '6 minutes'`.execute(office.database);
  assert.equal((await office.send()).uncertain, 1);
  const notice = await office.read(id);
  assert.deepEqual([notice.state, notice.reason], ['uncertain', 'programEnded']);
  assert.equal(server.texts.length, 0);
  const confirmed = await office.ask(
    'leader',
    'POST',
    `notices/${id}/decide`,
    { deed: 'confirm', reason: '电话核实已收到' },
    notice.version,
  );
  assert.equal(confirmed.status, 200);
  assert.equal((await office.read(id)).state, 'sent');
});

test('later is tried again after a while, eight times; a refusal is not', async (t) => {
  const office = await openOffice(t);
  const server = await mailServer(t, office, 'later');
  const id = (await office.queue()) ?? 0;
  assert.equal((await office.send()).waits, 1);
  assert.equal((await office.send()).waits, 0);
  for (let attempt = 2; attempt <= 9; attempt += 1) {
    await makeDue(office.database);
    await office.send();
  }
  const gone = await office.read(id);
  assert.deepEqual([gone.state, gone.reason, gone.replyCode, server.texts.length], ['failed', 'gaveUp', 451, 9]);
  const refusing = await oddSmtpServer(t, () => 'refuse');
  await office.set({ smtpHost: '127.0.0.1', smtpPort: refusing.port, smtpSecurity: 'none', mailFrom: 'office@example.gov.cn' });
  const other = (await office.queue({ key: 'other' })) ?? 0;
  assert.equal((await office.send()).failed, 1);
  const refused = await office.read(other);
  assert.deepEqual([refused.reason, refused.replyCode], ['contentRefused', 554]);
});

test('a server that can’t be reached is asked once in a run, whoever else waits', async (t) => {
  const office = await openOffice(t);
  await office.set({ smtpHost: '127.0.0.1', smtpPort: 1, smtpSecurity: 'none', mailFrom: 'office@example.gov.cn' });
  await office.queue({ key: 'a' });
  await office.queue({ key: 'b' });
  assert.deepEqual(await office.send(), { sent: 0, waits: 1, failed: 0, uncertain: 0 });
  await office.set({ smtpHost: 'mail.example.com', smtpSecurity: 'none', mailFrom: 'office@example.gov.cn' });
  await office.send();
  const { rows } = await sql<{ reason: string }>`select reason from notice order by notice_id`.execute(office.database);
  assert.deepEqual(
    rows.map(({ reason }) => reason),
    ['unreachable', 'unprotected'],
  );
});

test('no recipient, or nobody who sends: failed, and said so', async (t) => {
  const office = await openOffice(t);
  const bad = (await office.queue({ key: 'bad', to: 'a@b.cn\r\nBcc: everybody@example.com' })) ?? 0;
  const none = (await office.queue({ key: 'none' })) ?? 0;
  await office.send();
  assert.deepEqual([(await office.read(bad)).reason, (await office.read(none)).reason], ['badRecipient', 'notSetUp']);
  await office.queue({ key: 'second', channel: 'sms', to: PHONE });
  await office.queue({ key: 'third' });
  await office.send();
  const told = async () => {
    const { rows } = await sql<{ text: string; link: string }>`
      select text, link from notification where account_id = ${office.offices.people.clerk} order by notification_id`.execute(
      office.database,
    );
    return rows;
  };
  // One message while nobody has read it, with how many there are by now; the next one after it was read.
  const [only, ...others] = await told();
  assert.deepEqual([only?.link, others], ['/notices?state=failed&reason=notSetUp', []]);
  assert.match(only?.text ?? '', /^有 3 条通知没有发出：发送渠道还没有设置/);
  await sql`update notification set read_at = now()`.execute(office.database);
  await office.queue({ key: 'fourth' });
  await office.send();
  assert.deepEqual(
    (await told()).map(({ text }) => text.slice(0, 5)),
    ['有 3 条', '有 4 条'],
  );
  const stuck = async () => (await readChannelTroubles(office.database)).map(({ title, setUp, stuck }) => [title, setUp, stuck]);
  assert.deepEqual(await stuck(), [
    ['邮件', false, 3],
    ['短信', false, 1],
  ]);
  await mailServer(t, office, 'accept');
  await office.queue({ key: 'fifth' });
  await office.send();
  assert.deepEqual(await stuck(), [
    ['邮件', true, 0],
    ['短信', false, 1],
  ]);
});

test('attack: line ends in subject and name make no header of their own', async (t) => {
  const office = await openOffice(t);
  const server = await mailServer(t, office, 'accept');
  await office.queue({ subject: '答复\r\nBcc: everybody@example.com\r\n\r\nbody' });
  await office.send();
  const head = (server.texts[0] ?? '').split('\n\n')[0] ?? '';
  assert.match(head, /^Subject: /m);
  assert.doesNotMatch(head, /^(?:Bcc|body)/im);
});

/** A company for text messages. */
async function textMessageServer(t: TestContext, answer: (response: ServerResponse, body: string, request: IncomingMessage) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push(body);
      answer(response, body, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/send`, asked };
}

test('a text message goes out as the template says, with the secret in its header; the answer is judged', async (t) => {
  const office = await openOffice(t);
  const seen: string[] = [];
  const answers: readonly ((response: ServerResponse) => unknown)[] = [
    (response) => response.end('{"code":0,"msgid":"m-77"}'),
    (response) => response.end('{"code":9}'),
    (response) => response.writeHead(429).end(),
    (response) => response.writeHead(502).end(),
    (response) => response.destroy(),
    (response) => response.writeHead(302, { location: 'https://example.com/' }).end(),
  ];
  const company = await textMessageServer(t, (response, _, request) => {
    seen.push(String(request.headers['x-key']));
    answers[seen.length - 1]?.(response);
  });
  await office.set({
    smsUrl: company.url,
    smsBody: '{"to":["{{phone}}"],"say":"【公开】{{text}}","ref":"{{id}}","n":1}',
    smsSecretHeader: 'X-Key',
    smsAccepted: '"code":0',
  });
  const set = await office.ask('systemAdmin', 'PUT', 'notice-credentials/smsSecret', { secret: 'k-secret-1' });
  assert.equal(set.status, 200);
  assert.ok(!set.text.includes('k-secret-1'));
  assert.equal((await office.ask('clerk', 'GET', 'notice-credentials')).status, 403);
  const text = '引号"和换行\n都不坏";"to":"x';
  for (let number = 0; number < answers.length; number += 1)
    await office.queue({ key: `sms/${number}`, channel: 'sms', to: PHONE, subject: '', text });
  assert.deepEqual(await office.send(), { sent: 1, waits: 1, failed: 2, uncertain: 2 });
  const [first = ''] = company.asked;
  assert.deepEqual(
    { ...z.looseObject({ ref: z.string() }).parse(JSON.parse(first)), ref: '' },
    { to: [PHONE], say: `【公开】${text}`, ref: '', n: 1 },
  );
  assert.deepEqual(new Set(seen), new Set(['k-secret-1']));
  const { rows } = await sql<{ state: string; reason: string | null; provider: string | null }>`
    select state, reason, provider_id as provider from notice order by notice_id`.execute(office.database);
  assert.deepEqual(
    rows.map(({ state, reason, provider }) => [state, reason, provider]),
    [
      ['sent', null, 'm-77'],
      ['failed', 'providerRefused', null],
      ['queued', 'busy', null],
      ['uncertain', 'noAnswer', null],
      ['uncertain', 'noAnswer', null],
      ['failed', 'providerRefused', null],
    ],
  );
});

test('a trial says what came of it, and keeps nothing', async (t) => {
  const office = await openOffice(t);
  const none = await office.ask('systemAdmin', 'POST', 'notice-trials', { channel: 'email', to: MAIL });
  assert.match(none.text, /还没有设置/);
  await office.set({ smtpHost: '127.0.0.1', smtpPort: 1, smtpSecurity: 'none', mailFrom: 'office@example.gov.cn' });
  const away = await office.ask('systemAdmin', 'POST', 'notice-trials', { channel: 'email', to: MAIL });
  assert.match(away.text, /连不上发送服务，请检查服务器、端口和连接方式。/);
  const server = await mailServer(t, office, 'accept');
  assert.match((await office.ask('systemAdmin', 'POST', 'notice-trials', { channel: 'email', to: MAIL })).text, /"sent":true/);
  assert.equal((await office.ask('systemAdmin', 'POST', 'notice-trials', { channel: 'sms', to: '12' })).status, 422);
  assert.equal(server.texts.length, 1);
  const { rows } = await sql`select from notice`.execute(office.database);
  assert.equal(rows.length, 0);
});

test('after its time the content of a notice is erased, what became of it stays', async (t) => {
  const office = await openOffice(t);
  await mailServer(t, office, 'accept');
  const id = (await office.queue()) ?? 0;
  await office.send();
  assert.equal(await forgetNotices(office.database), 0);
  assert.equal(await forgetNotices(office.database, new Date(Date.now() + 400 * 86_400_000)), 1);
  const notice = await office.read(id);
  assert.deepEqual([notice.subject, notice.recipient, notice.state], [null, '', 'sent']);
});
