import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { z } from 'zod';
import { Case, Received, APPLICANT } from '../factories/requests/request-office.ts';
import type { MailHouse } from './mail-house.ts';
import { letterOf, officeWith, until, type HouseTest, type MailOffice, type Who } from './mail-office.ts';

const SERVER = 'mx.example.gov.cn';
const PASSED = `${SERVER}; spf=pass; dkim=pass; dmarc=pass`;

const Notices = z.object({ items: z.array(z.looseObject({ id: z.number(), state: z.string(), reason: z.string().nullable() })) });
const Told = z.object({ items: z.array(z.looseObject({ text: z.string(), link: z.string() })) });

/** A registered case of an applicant with this address; the receipt is queued as a notice. */
async function registered(office: MailOffice, who: Who, email: string): Promise<Case> {
  const wish = {
    intakeKey: email.padEnd(16, '-'),
    channel: 'counter',
    applicant: { ...APPLICANT, email },
    content: '申请公开本县2025年卫生监督抽检的结果。',
    arrivedOn: '2026-03-02',
    submittedOn: '2026-03-02',
  };
  const taken = await office.ask(who, 'POST', 'requests', wish);
  assert.equal(taken.status, 201, taken.text);
  const { request } = Received.parse(JSON.parse(taken.text));
  const confirmed = await office.ask(who, 'POST', `requests/${request.id}/confirm`, {}, request.version);
  assert.equal(confirmed.status, 200, confirmed.text);
  return Case.parse(JSON.parse(confirmed.text));
}

/** The Message-ID of the notice that came to a box of the house. */
async function noticeIdIn(house: MailHouse, user: string): Promise<string> {
  const [arrived = ''] = await until(
    () => house.letters(user),
    (found) => found.length > 0,
  );
  return /^Message-ID: (.*)$/m.exec(arrived)?.[1]?.trim() ?? '';
}

async function toldClerk(office: MailOffice): Promise<readonly string[]> {
  const { items } = Told.parse(JSON.parse((await office.ask('clerk', 'GET', 'notifications')).text));
  return items.map(({ text, link }) => `${text} ${link}`);
}

async function notices(office: MailOffice) {
  return Notices.parse(JSON.parse((await office.ask('clerk', 'GET', 'notices?sort=id')).text)).items;
}

async function threadOf(office: MailOffice, id: number): Promise<number> {
  const { rows } = await sql`select from request_message where request_id = ${id}`.execute(office.database);
  return rows.length;
}

export const CASES_AND_BOUNCES: readonly HouseTest[] = [
  [
    'a letter of the applicant goes to its case by itself, to be read and nothing else; a forged one or a foreign number waits with a proposal',
    async (t, house) => {
      const office = await officeWith(t, house, 'cases', { authenticationServer: SERVER, takesLetters: true });
      await office.poll();
      await sql`delete from mailbox_message`.execute(office.database);
      await office.sendBy(house.smtp.port, 'office@example.gov.cn');
      const own = await registered(office, 'clerk', 'zhao@example.com');
      const foreign = await registered(office, 'countyClerk', 'qian@example.com');
      await registered(office, 'countyClerk', 'sun@example.com');
      assert.deepEqual([own.number, foreign.number], ['〔2026〕1号', '〔2026〕1号']);
      assert.equal((await office.send()).sent, 3);
      const receipt = await noticeIdIn(house, 'zhao');
      const foreignReceipt = await noticeIdIn(house, 'qian');
      const head = (more: Readonly<Record<string, string>>) => ({ 'Content-Type': 'text/plain; charset=utf-8', ...more });
      const letters = {
        // What goes there by itself.
        answer: { From: 'Zhao <ZHAO@example.com>', 'In-Reply-To': receipt },
        number: { From: 'zhao@example.com', Subject: '关于申请〔2026〕1号', 'Authentication-Results': PASSED },
        thread: { From: 'zhao@example.com', References: '<number@x> <other@x>', 'Authentication-Results': PASSED },
        // What waits.
        unproven: { From: 'zhao@example.com', Subject: '关于申请〔2026〕1号' },
        pretended: { From: 'zhao@example.com', Subject: '〔2026〕1号', 'Authentication-Results': 'evil.example; dmarc=pass' },
        forged: { From: 'zhao@example.com', 'In-Reply-To': receipt, 'Authentication-Results': `${SERVER}; dmarc=fail` },
        stranger: { From: 'li@example.org', 'In-Reply-To': receipt, 'Authentication-Results': PASSED },
        foreignNumber: { From: 'sun@example.com', Subject: '申请〔2026〕2号', 'Authentication-Results': PASSED },
        foreignAnswer: { From: 'qian@example.com', 'In-Reply-To': foreignReceipt, 'Authentication-Results': PASSED },
        sameNumber: { From: 'qian@example.com', Subject: '申请〔2026〕1号', 'Authentication-Results': PASSED },
      };
      const { thread, ...others } = letters;
      const deliver = async (name: string, more: Readonly<Record<string, string>>) =>
        house.deliver('cases', letterOf(head({ 'Message-ID': `<${name}@x>`, ...more }), `说明：${name}`));
      for (const [name, more] of Object.entries(others)) await deliver(name, more);
      assert.deepEqual(await office.poll(), { letters: 9, trouble: null });
      // In an order of its own: of letters that come in one moment the house says none.
      await deliver('thread', thread);
      assert.deepEqual(await office.poll(), { letters: 1, trouble: null });
      const found = new Map((await office.letters()).map((letter) => [letter.text.trim().replace('说明：', ''), letter]));
      const stands = (name: string) => {
        const { state, requestId, proposal } = found.get(name) ?? assert.fail(`${name} is not there`);
        return [state, requestId === own.id, proposal?.number ?? null, proposal?.reason ?? null];
      };
      for (const name of ['answer', 'number', 'thread']) assert.deepEqual(stands(name), ['thread', true, null, null], name);
      const byNumber = ['new', true, '〔2026〕1号', '它写了这件申请的编号'];
      for (const name of ['unproven', 'pretended', 'sameNumber']) assert.deepEqual(stands(name), byNumber, name);
      const byNotice = ['new', true, '〔2026〕1号', '它回复了我们发给这件申请的通知'];
      for (const name of ['forged', 'stranger']) assert.deepEqual(stands(name), byNotice, name);
      // The mailbox makes cases of letters: of one that names nothing of this agency too.
      for (const name of ['foreignNumber', 'foreignAnswer']) assert.equal(found.get(name)?.state, 'case', name);
      assert.equal(await threadOf(office, own.id), 3);
      assert.equal(await threadOf(office, foreign.id), 0);
      const told = await toldClerk(office);
      assert.equal(
        told.filter((text) => text === `申请〔2026〕1号收到申请人的来信，已放进往来记录，请查看。 /requests/${own.id}`).length,
        3,
      );
      assert.equal(told.filter((text) => text.includes('看起来属于〔2026〕1号')).length, 5);
      // No deed: the case stands as it stood.
      const after = Case.parse(JSON.parse((await office.ask('clerk', 'GET', `requests/${own.id}`)).text));
      assert.deepEqual([after.state, after.version, after.dueOn], [own.state, own.version, own.dueOn]);
      const waiting = found.get('unproven');
      const joined = await office.ask('clerk', 'POST', `mailbox-messages/${waiting?.id}/join`, { requestId: own.id }, waiting?.version);
      assert.equal(joined.status, 200, joined.text);
      assert.match(joined.text, /"state":"thread".*"proposal":null/);
    },
  ],
  [
    'what a program left between writing a letter down and its case waits for a person, and is told',
    async (t, house) => {
      const office = await officeWith(t, house, 'unfinished');
      await office.poll();
      await sql`update mailbox_message set belongs_by = 'notice', belongs_surely = true, request_id = 1`.execute(office.database);
      await office.poll();
      const [letter] = await office.letters();
      assert.equal(letter?.state, 'new');
      assert.equal((await toldClerk(office)).filter((text) => text.includes('看起来属于')).length, 1);
      await office.poll();
      assert.equal((await toldClerk(office)).filter((text) => text.includes('看起来属于')).length, 1);
    },
  ],
  [
    'a notice that bounces is returned with the reason and the clerk is told; a delay is noted, automatic answers and loops change nothing',
    async (t, house) => {
      // The bounces of all agencies come to the one mailbox that notices are sent from.
      // The queue of OpenSMTPD outlives the house: what an earlier run left in it comes to another box.
      const box = `bounces-${randomUUID().slice(0, 8)}`;
      const office = await officeWith(t, house, box);
      const fetched = async (letters: number) => {
        let sum = 0;
        await until(
          async () => (sum += (await office.poll()).letters),
          (found) => found >= letters,
        );
        assert.equal(sum, letters);
      };
      await fetched(1);
      await office.sendBy(house.smtp.port, `${box}@example.com`);
      for (const email of ['gone@away.example', 'slow@example.com', 'away@example.com', 'loop@example.com', 'plain@example.com'])
        await registered(office, 'clerk', email);
      assert.equal((await office.send()).sent, 5);
      const ids = new Map(
        await Promise.all(['slow', 'away', 'loop', 'plain'].map(async (user) => [user, await noticeIdIn(house, user)] as const)),
      );
      const idOf = (user: string) => ids.get(user) ?? '';
      // OpenSMTPD writes this one itself: the server of `away.example` refuses the letter.
      await until(
        () => house.letters(box),
        (found) => found.some((letter) => letter.includes('Final-Recipient')),
      );
      const quoted = `--q\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${idOf('slow')}\r\n--q--\r\n`;
      const delayed = `--q\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nAction: delayed\r\nStatus: 4.4.1\r\n\r\n${quoted}`;
      const type = 'multipart/report; report-type=delivery-status; boundary=q';
      const daemon = 'MAILER-DAEMON@mx.example.com';
      await house.deliver(box, letterOf({ From: daemon, 'Message-ID': '<d@x>', 'Content-Type': type }, delayed));
      await house.deliver(
        box,
        letterOf(
          { From: 'away@example.com', 'Message-ID': '<v@x>', 'In-Reply-To': idOf('away'), 'Auto-Submitted': 'auto-replied' },
          'away',
        ),
      );
      await house.deliver(box, (await house.letters('loop'))[0] ?? '');
      const old = `552 5.2.2 mailbox is full\n\n--- Below is a copy of the message.\n\nMessage-ID: ${idOf('plain')}\n`;
      await house.deliver(box, letterOf({ From: daemon, 'Return-Path': '<>', 'Message-ID': '<p@x>', Subject: 'failure notice' }, old));
      await fetched(5);
      const stands = async () => (await notices(office)).map(({ state, reason }) => [state, reason]);
      assert.deepEqual(await stands(), [
        ['returned', 'returnedRefused'],
        ['sent', 'delayed'],
        ['sent', null],
        ['sent', null],
        ['returned', 'returnedFull'],
      ]);
      const marks = (await office.letters()).slice(1).map(({ state, marks: found }) => [
        state,
        found
          .map(({ mark }) => mark)
          .filter((mark) => mark !== 'unverified')
          .join(),
      ]);
      assert.deepEqual(
        marks.toSorted(([, a = ''], [, b = '']) => a.localeCompare(b)),
        [
          ['refused', 'automatic'],
          ['refused', 'bounce'],
          ['refused', 'bounce'],
          ['refused', 'delay'],
          ['refused', 'loop,automatic'],
        ],
      );
      const told = await toldClerk(office);
      assert.equal(told.filter((text) => text.includes('被退回，申请人没有收到') && text.includes('/notices/')).length, 2);
      assert.equal(told.filter((text) => text.includes('还没有送到申请人')).length, 1);
      // The same report once more changes nothing; the clerk sends again, or settles it.
      const [first] = await notices(office);
      const again = await office.ask(
        'clerk',
        'POST',
        `notices/${first?.id}/decide`,
        { deed: 'resend', reason: '邮箱已恢复' },
        Number(first?.['version']),
      );
      assert.equal(again.status, 200, again.text);
      assert.equal((await office.send()).sent, 1);
      assert.deepEqual((await stands())[0], ['sent', null]);
    },
  ],
];
