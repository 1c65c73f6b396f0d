import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { suite, test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { queueNotice } from '../../src/modules/notices/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import { pdfFile } from '../../src/platform/attachments/testing/sample-files.ts';
import { buildZip } from '../../src/platform/extraction/testing/build-zip.ts';
import { MISSING, openMailHouse, type MailHouse } from './mail-house.ts';
import { CASES_AND_BOUNCES } from './cases-and-bounces.ts';
import { attachmentOf, letterOf, mixedLetter, officeWith, openMailOffice, until, type HouseTest } from './mail-office.ts';

const BY = bySystem('试验');

suite(`with Debian’s dovecot and OpenSMTPD${MISSING}`, { skip: MISSING !== '' }, () => {
  /** One house for all: two can't run on one machine. */
  let house: MailHouse | null = null;
  test('the mail house opens, and everything with real peers', async (t) => {
    house = await openMailHouse(t);
    for (const [name, run] of [...TESTS, ...CASES_AND_BOUNCES]) await t.test(name, (inner) => run(inner, house ?? raise()));
  });
});

function raise(): never {
  throw new Error('There is no mail house');
}

const TESTS: readonly HouseTest[] = [
  [
    'a notice goes out by SMTP and lies in the box of whom it is for, once',
    async (t, house) => {
      const office = await openMailOffice(t);
      await office.sendBy(house.smtp.port, 'office@example.gov.cn');
      const notice = { agencyId: office.offices.bureau, key: 'k', channel: 'email', subject: '告知书\r\nX-Bad: 1', text: '您好' } as const;
      await inWork(office.database, BY, async (work) => {
        await queueNotice(work, office.secrets, { ...notice, to: 'wang@example.com', about: { noun: 'request', id: 1 } });
        await queueNotice(work, office.secrets, { ...notice, key: 'no', to: 'nobody@elsewhere.test', about: { noun: 'request', id: 1 } });
      });
      assert.deepEqual(await office.send(), { sent: 1, waits: 0, failed: 1, uncertain: 0 });
      const arrived = await until(
        () => house.letters('wang'),
        (found) => found.length > 0,
      );
      assert.equal(arrived.length, 1);
      const head = (arrived[0] ?? '').split(/\r?\n\r?\n/)[0] ?? '';
      assert.match(head, /^Message-ID: <gk\.[0-9a-f]{32}@example\.gov\.cn>/m);
      assert.doesNotMatch(head, /^X-Bad/m);
      const { rows } = await sql<{ reason: string }>`select reason from notice where key = 'no'`.execute(office.database);
      assert.equal(rows[0]?.reason, 'recipientRefused');
    },
  ],
  [
    'the test of a connection says in a sentence what is wrong',
    async (t, house) => {
      const office = await officeWith(t, house, 'trying');
      const detail = async () => (await office.ask('clerk', 'POST', 'mailbox/test', {})).text;
      assert.match(await detail(), /连接正常，邮箱里有 1 封未读邮件/);
      let version = 2;
      const change = async (server: object) => {
        assert.equal((await office.setMailbox({ ...house.imap('trying'), ...server }, {}, version)).status, 200);
        version += 1;
      };
      await change({ password: 'wrong' });
      assert.match(await detail(), /不接受账号或密码/);
      await change(house.imaps('trying'));
      assert.match(await detail(), /证书不可信/);
      await change({ port: 1 });
      assert.match(await detail(), /连不上/);
      const kept = await office.ask('clerk', 'PUT', 'mailbox', { ...FORM, host: 'mail.elsewhere.example' }, version);
      assert.equal(kept.status, 422, 'a password is not sent to a server that it was not typed for');
      assert.equal((await office.ask('reviewer', 'GET', 'mailbox')).status, 403);
      assert.match((await office.ask('countyClerk', 'GET', 'mailbox')).text, /"mailbox":null/);
    },
  ],
  [
    'a letter is written down once, and becomes a draft case with what hangs on it',
    async (t, house) => {
      const office = await officeWith(t, house, 'intake');
      const bomb = buildZip([{ name: 'zeros.txt', data: Buffer.alloc(30 * 1024 * 1024) }]);
      const parts = [
        attachmentOf('身份.pdf', 'application/pdf', pdfFile()),
        attachmentOf('bomb.zip', 'application/zip', bomb),
        attachmentOf('run.exe', 'application/octet-stream', Buffer.from('MZ\u0090')),
        attachmentOf('winmail.dat', 'application/ms-tnef', Buffer.from([0x78, 0x9f, 0x3e, 0x22])),
      ];
      const head = { From: 'Li <li@example.org>', Subject: '=?GBK?B?yerH67mrv6o=?=', 'Message-ID': '<one@example.org>' };
      await house.deliver('intake', mixedLetter(head, '申请公开2025年预算。<script>alert(1)</script>', parts));
      assert.equal((await office.poll()).letters, 2);
      assert.equal((await office.poll()).letters, 0);
      const [, letter] = await office.letters();
      assert.ok(letter !== undefined);
      assert.deepEqual(
        [letter.state, letter.subject, letter.from, letter.attachments.length],
        ['new', '申请公开', { name: 'Li', address: 'li@example.org' }, 4],
      );
      assert.deepEqual(new Set(letter.marks.map(({ mark }) => mark)), new Set(['unverified', 'winmail']));
      const path = `mailbox-messages/${letter.id}/take`;
      assert.equal((await office.ask('foreignClerk', 'POST', path, {}, letter.version)).status, 404);
      assert.equal((await office.ask('leader', 'POST', path, {}, letter.version)).status, 403);
      const taken = await office.ask('clerk', 'POST', path, {}, letter.version);
      assert.equal(taken.status, 200, taken.text);
      assert.notEqual((await office.ask('clerk', 'POST', path, {}, letter.version)).status, 200);
      const { rows } = await sql<{ id: number; state: string; channel: string; content: string; received: string | null }>`
        select request_id as id, state, channel, content, received_on as received from disclosure_request`.execute(office.database);
      assert.deepEqual(
        rows.map(({ state, channel, content, received }) => [state, channel, content, received]),
        [['arrived', 'email', '申请公开2025年预算。<script>alert(1)</script>', null]],
      );
      assert.deepEqual(
        await office.filesOf(rows[0]?.id ?? 0),
        [{ name: '身份.pdf', kind: 'scan' }],
        'for those alone who may know who asks',
      );
      const raw = await office.ask('clerk', 'GET', `mailbox-messages/${letter.id}/raw`);
      assert.match(raw.text, /winmail\.dat/);
      assert.match(String(raw.headers['content-disposition']), /^attachment/);
      const kept = await sql<{ all: string }>`select string_agg(m::text, ' ') || (select string_agg(e::text, ' ') from audit_entry e) as all
        from mailbox_message m`.execute(office.database);
      for (const secret of ['li@example.org', '预算', '身份']) assert.ok(!(kept.rows[0]?.all ?? '').includes(secret), secret);
    },
  ],
  [
    'attack: a mail loop of two offices that answer each other ends after one answer each way at most',
    async (t, house) => {
      const [one, two] = [await officeWith(t, house, 'loop1', { answers: true }), await officeWith(t, house, 'loop2', { answers: true })];
      await one.sendBy(house.smtp.port, 'loop1@example.com');
      await two.sendBy(house.smtp.port, 'loop2@example.com');
      await Promise.all([one.poll(), two.poll()]);
      await house.deliver('loop1', letterOf({ From: 'loop2@example.com', 'Message-ID': '<start@x>' }, 'hello'));
      const refused = async () => (await two.letters()).filter(({ marks }) => marks.some(({ mark }) => mark === 'automatic'));
      const round = async () => {
        for (const office of [one, two]) {
          await office.poll();
          await office.send();
        }
      };
      await until(
        async () => {
          await round();
          return refused();
        },
        (found) => found.length > 0,
      );
      // Nothing that the house brings on its own follows.
      for (let more = 0; more < 3; more += 1) {
        await pause(150);
        await round();
      }
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from notice where recipient_shown like 'l%'`.execute(
        one.database,
      );
      assert.equal(rows[0]?.count, 1);
      const answers = await sql<{ count: number }>`select count(*)::int as count from notice where recipient_shown like 'l%'`.execute(
        two.database,
      );
      assert.equal(answers.rows[0]?.count, 0);
      assert.deepEqual(
        (await refused()).map(({ state }) => state),
        ['refused'],
      );
    },
  ],
  [
    'nobody answers programs, lists and bounces, nor one sender twice; too many letters of one are set aside',
    async (t, house) => {
      const office = await officeWith(t, house, 'polite', { answers: true });
      await office.poll();
      const heads: readonly Readonly<Record<string, string>>[] = [
        { 'Auto-Submitted': 'auto-replied' },
        { Precedence: 'bulk' },
        { 'X-Autoreply': 'yes' },
        { 'List-Id': '<news.example.org>' },
        { 'Return-Path': '<>', From: 'MAILER-DAEMON@example.org' },
        { 'Content-Type': 'multipart/report; boundary=q; report-type=delivery-status' },
      ];
      for (const [index, head] of heads.entries())
        await house.deliver('polite', letterOf({ 'Message-ID': `<p${index}@x>`, From: `p${index}@example.org`, ...head }, 'x'));
      for (let index = 0; index < 23; index += 1)
        await house.deliver('polite', letterOf({ 'Message-ID': `<m${index}@x>`, From: 'many@example.org' }, `${index}`));
      await office.poll();
      const letters = (await office.letters()).slice(1);
      assert.equal(letters.filter(({ state, from }) => state === 'refused' && from?.address !== 'many@example.org').length, heads.length);
      assert.equal(letters.filter(({ marks }) => marks.some(({ mark }) => mark === 'flood')).length, 3);
      const { rows } = await sql<{
        count: number;
      }>`select count(*)::int as count from notice where recipient_shown <> 'z***@example.org'`.execute(office.database);
      assert.equal(rows[0]?.count, 1);
    },
  ],
  [
    'attack: 1,000 attachments, 30 MB, broken and hostile letters are kept and told of, and hold nothing up',
    async (t, house) => {
      const office = await officeWith(t, house, 'hostile');
      await office.poll();
      const small = attachmentOf('a.pdf', 'application/pdf', Buffer.from('%PDF-'));
      await house.deliver(
        'hostile',
        mixedLetter(
          { Subject: 'thousand', 'Message-ID': '<t@x>' },
          'x',
          Array.from({ length: 1_000 }, () => small),
        ),
      );
      await house.deliver(
        'hostile',
        Buffer.concat([Buffer.from(letterOf({ Subject: 'huge', 'Message-ID': '<h@x>' }, '')), Buffer.alloc(30_000_000, 'a\r\n')]),
      );
      const deep = Array.from({ length: 3_000 }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`).join(
        '',
      );
      await house.deliver('hostile', `Subject: deep\nFrom: d@example.org\nMessage-ID: <d@x>\n${deep}`.replaceAll('\n', '\r\n'));
      await house.deliver('hostile', Buffer.alloc(100_000, 0xff));
      await house.deliver('hostile', letterOf({ Subject: 'fine', 'Message-ID': '<f@x>' }, 'after all'));
      assert.deepEqual(await office.poll(), { letters: 5, trouble: null });
      const bySubject = new Map((await office.letters()).map((letter) => [letter.subject, letter]));
      const marksOf = (subject: string) => bySubject.get(subject)?.marks.map(({ mark }) => mark) ?? [];
      assert.ok(marksOf('thousand').includes('manyAttachments'));
      assert.ok(marksOf('huge').includes('tooLarge'));
      assert.ok(marksOf('deep').includes('headOnly'));
      assert.deepEqual(marksOf('fine'), ['unverified']);
      const thousand = bySubject.get('thousand');
      const taken = await office.ask('clerk', 'POST', `mailbox-messages/${thousand?.id ?? 0}/take`, {}, thousand?.version);
      assert.equal(taken.status, 200);
      const { rows } = await sql`select from request_file`.execute(office.database);
      assert.equal(rows.length, 0);
    },
  ],
  [
    'a server that hangs up in the middle of a letter: nothing of it is kept, and the next time it is whole',
    async (t, house) => {
      const office = await officeWith(t, house, 'cut');
      await office.poll();
      await house.deliver('cut', letterOf({ Subject: 'cut', 'Message-ID': '<cut@x>' }, 'y'.repeat(400_000)));
      const proxy = await cuttingProxy(t, house.imap('cut').port, 100_000);
      assert.equal((await office.setMailbox({ ...house.imap('cut'), port: proxy }, {}, 2)).status, 200);
      assert.deepEqual(await office.poll(), { letters: 0, trouble: 'broken' });
      assert.equal((await office.letters()).length, 1);
      assert.equal((await office.setMailbox(house.imap('cut'), {}, 3)).status, 200);
      assert.deepEqual(await office.poll(), { letters: 1, trouble: null });
      assert.equal((await office.letters()).at(-1)?.subject, 'cut');
    },
  ],
  [
    'a mailbox whose letters got new numbers is read anew, and no letter is there twice; the same Message-ID with other words is',
    async (t, house) => {
      const office = await officeWith(t, house, 'renumbered');
      await house.deliver('renumbered', letterOf({ 'Message-ID': '<same@x>' }, 'one'));
      assert.equal((await office.poll()).letters, 2);
      await sql`update mailbox set uid_validity = '7'`.execute(office.database);
      await sql`update mailbox_message set uid_validity = '7'`.execute(office.database);
      await house.deliver('renumbered', letterOf({ 'Message-ID': '<same@x>' }, 'another'));
      assert.equal((await office.poll()).letters, 1);
      const letters = await office.letters();
      assert.equal(letters.length, 3);
      assert.ok(letters.at(-1)?.marks.some(({ mark }) => mark === 'sameId'));
    },
  ],
  [
    '5 × kill -9 while letters are fetched: each is there once',
    async (t, house) => {
      const office = await officeWith(t, house, 'killed');
      let count = 0;
      const deliver = async (more: number) => {
        for (const end = count + more; count < end; count += 1)
          await house.deliver('killed', letterOf({ Subject: `n${count}`, 'Message-ID': `<n${count}@x>` }, 'z'.repeat(50_000)));
      };
      const stored = async () =>
        (await sql<{ count: number }>`select count(*)::int as count from mailbox_message`.execute(office.database)).rows[0]?.count ?? 0;
      const run = async (kill: boolean) => {
        await sql`update mailbox set polled_at = null`.execute(office.database);
        const words = [
          new URL('killed-poller.ts', import.meta.url).pathname,
          JSON.stringify(office.address),
          office.key.toString('hex'),
          office.folder,
        ];
        const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
        const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
        const before = await stored();
        if (!kill) return ended;
        while (child.exitCode === null && (await stored()) < before + 4) await pause(2);
        child.kill('SIGKILL');
        return ended;
      };
      // One that was done before the blow is not killed: it is tried again with more letters.
      let killed = 0;
      for (let round = 0; killed < 5 && round < 50; round += 1) {
        await deliver(12);
        if ((await run(true)) === null) killed += 1;
      }
      assert.equal(killed, 5);
      assert.equal(await run(false), 0);
      const subjects = (await office.letters()).map(({ subject }) => subject).filter((subject) => subject.startsWith('n'));
      assert.equal(subjects.length, count);
      assert.equal(new Set(subjects).size, count);
    },
  ],
];

const FORM = {
  host: '127.0.0.1',
  port: 143,
  security: 'none',
  userName: 'trying',
  folder: 'INBOX',
  enabled: true,
  takesLetters: false,
  answers: false,
};

/** Passes everything on, until the server has said so many bytes in one go: then it hangs up. */
async function cuttingProxy(t: TestContext, port: number, most: number): Promise<number> {
  const { connect } = await import('node:net');
  const server = createServer((socket) => {
    const upstream = connect(port, '127.0.0.1');
    let said = 0;
    socket.pipe(upstream);
    upstream.on('data', (chunk) => {
      said += chunk.length;
      if (said > most) {
        socket.destroy();
        upstream.destroy();
      } else socket.write(chunk);
    });
    for (const side of [socket, upstream]) side.on('error', () => undefined);
    upstream.on('close', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
