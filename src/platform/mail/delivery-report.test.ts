import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMail } from './index.ts';

const ID = '<gk.0123456789abcdef0123456789abcdef@example.gov.cn>';
const report = async (text: string) => (await parseMail(Buffer.from(text.replaceAll('\n', '\r\n')))).report;
const standard = (fields: string, type = 'multipart/report; report-type=delivery-status; boundary=q') =>
  `From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered\nContent-Type: ${type}\n\n--q\n\nSorry.\n--q\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; a@example.org\n${fields}\n\n--q\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${ID}\n--q--\n`;
const plain = (subject: string, text: string) =>
  `Return-Path: <>\nFrom: Postmaster@example.com\nSubject: ${subject}\n\n${text}\nMessage-ID: ${ID}\n`;

test('reports of delivery are read: failed, delayed, delivered, with their codes and the letter that they are about', async () => {
  const cases: readonly (readonly [string, string, string | null, number | null])[] = [
    [standard('Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user'), 'failed', '5.1.1', 550],
    [standard('Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp;\n 552-5.2.2 mailbox full'), 'failed', '5.2.2', 552],
    [standard('Action: delayed\nStatus: 4.4.1'), 'delayed', '4.4.1', null],
    [standard('Action: delivered\nStatus: 2.1.5'), 'delivered', '2.1.5', null],
    [standard('Action: failed\nStatus: 5.4.4', 'multipart/mixed; boundary=q'), 'failed', '5.4.4', null],
    [plain('failure notice', 'Sorry, no mailbox here by that name. (#5.1.1)\n550 5.1.1 unknown'), 'failed', '5.1.1', 550],
    [plain('=?UTF-8?B?57O757uf6YCA5L+h?=', '收件人不存在'), 'failed', null, null],
    [plain('Warning: message delayed 4 hours', 'It will be retried.'), 'delayed', null, null],
  ];
  for (const [letter, outcome, status, replyCode] of cases) {
    const found = await report(letter);
    assert.deepEqual([found?.outcome, found?.status, found?.replyCode], [outcome, status, replyCode], letter);
    assert.ok(found?.messageIds.includes(ID), letter);
  }
});

test('automatic answers, receipts of reading and reports that a person sends on are no reports', async () => {
  const letters = [
    `From: a@example.org\nAuto-Submitted: auto-replied\nIn-Reply-To: ${ID}\nSubject: out of office\n\nback on Monday`,
    standard('Action: failed\nStatus: 5.1.1').replace('report-type=delivery-status', 'report-type=disposition-notification'),
    standard('Action: failed\nStatus: 5.1.1', 'multipart/mixed; boundary=q').replace('MAILER-DAEMON@mx', 'zhao@mail'),
    `From: postmaster@example.org\nSubject: question\n\n${ID}`,
  ];
  for (const letter of letters) assert.equal(await report(letter), null, letter);
});
