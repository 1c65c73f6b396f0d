import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { parseMail } from './index.ts';

const crlf = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'));
/** 申请公开 */
const GBK = Buffer.from([0xc9, 0xea, 0xc7, 0xeb, 0xb9, 0xab, 0xbf, 0xaa]);

test('Chinese is read in whatever character set, said, not said, or said wrongly', async () => {
  const letters: readonly (readonly [string, Buffer])[] = [
    ['GBK', Buffer.concat([crlf('Content-Type: text/plain; charset=gbk\n\n'), GBK])],
    ['GB 18030', Buffer.concat([crlf('Content-Type: text/plain; charset="GB18030"\n\n'), GBK])],
    ['nothing said', Buffer.concat([crlf('From: a@example.org\n\n'), GBK])],
    ['ASCII said', Buffer.concat([crlf('Content-Type: text/plain;\n charset=us-ascii\n\n'), GBK])],
    ['UTF-8 said', Buffer.concat([crlf('Content-Type: text/plain; format=flowed; charset=utf-8\n\n'), GBK])],
    [
      'in a part',
      Buffer.concat([crlf('Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\n'), GBK, crlf('\n--q--\n')]),
    ],
    ['HZ', crlf('Content-Type: text/plain; charset=hz-gb-2312\n\n~{IjGk9+?*~}')],
    ['ISO-2022-CN', crlf('Content-Type: text/plain; charset=ISO-2022-CN\n\n\u001B$)A\u000EIjGk9+?*\u000F')],
    ['HTML', Buffer.concat([crlf('Content-Type: text/html\n\n<style>p{}</style><script>alert(1)</script><p>'), GBK, Buffer.from('</p>')])],
  ];
  for (const [what, raw] of letters) assert.equal((await parseMail(raw)).text.trim(), '申请公开', what);
  const bare = await parseMail(Buffer.concat([crlf('From: "'), GBK, crlf('" <a@example.org>\nSubject: '), GBK, crlf('\n\nx')]));
  assert.deepEqual([bare.subject, bare.from], ['申请公开', { name: '申请公开', address: 'a@example.org' }]);
});

test('attack: line ends that are hidden in encoded words make no lines', async () => {
  const { from, subject } = await parseMail(crlf('From: =?UTF-8?Q?a=0D=0ABcc:_x?= <a@example.org>\nSubject: =?UTF-8?Q?s=0D=0AX:_1?=\n\nx'));
  assert.doesNotMatch(`${from?.name}${subject}`, /[\r\n]/);
});

test('attack: letters that are made to be slow or large are read by their head, and hold nobody up', async () => {
  const part = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n';
  const many = crlf(
    `From: a@example.org\nSubject: many\nContent-Type: multipart/mixed; boundary=q\n\n${`--q\n${part}`.repeat(6_000)}--q--\n`,
  );
  const deep = crlf(
    `Subject: deep\n${Array.from({ length: 5_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
  );
  const head = crlf(`Subject: head\n${'X-A: b\n'.repeat(100_000)}\nx`);
  const reading = Promise.all([many, deep, head, Buffer.alloc(500_000, 0xff), Buffer.alloc(0)].map((raw) => parseMail(raw)));
  let turns = 0;
  while ((await Promise.race([reading, turn(null)])) === null) turns += 1;
  const [first, second, third, fourth, fifth] = await reading;
  assert.deepEqual([first?.notes, first?.subject], [['headOnly'], 'many']);
  assert.deepEqual([second?.notes, second?.subject], [['headOnly'], 'deep']);
  assert.deepEqual(third?.notes, ['headOnly']);
  assert.deepEqual(fourth?.notes, ['headOnly']);
  assert.equal(fifth?.text, '');
  assert.ok(turns > 20, `${turns} turns`);
});

test('a thousand attachments: fifty are named, and it is said that there are more', async () => {
  const part = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n';
  const letter = crlf(`Content-Type: multipart/mixed; boundary=q\n\n--q\n\ntext\n${`--q\n${part}`.repeat(1_000)}--q--\n`);
  const { text, attachments, notes } = await parseMail(letter);
  assert.deepEqual([text.trim(), attachments.length, notes], ['text', 50, ['manyAttachments']]);
});

test('what programs write is told from what people write', async () => {
  const signs = async (head: string) => (await parseMail(crlf(`From: a@example.org\n${head}\n\nx`))).signs;
  for (const head of ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: 1', 'Return-Path: <>'])
    assert.equal((await signs(head)).automatic, true, head);
  for (const head of ['Auto-Submitted: no', 'Precedence: first-class', 'X-Mailer: y'])
    assert.equal((await signs(head)).automatic, false, head);
  assert.equal((await signs('List-Id: <a.b>')).list, true);
});
