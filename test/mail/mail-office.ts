import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import {
  claimMailboxes,
  mailboxMessagePolicy,
  mailboxPolicy,
  mailboxRoutes,
  messageRoutes,
  pollMailbox,
} from '../../src/modules/mailbox/index.ts';
import { deskRoutes } from '../../src/modules/desk/index.ts';
import { noticePolicy, noticeRoutes, sendNotices } from '../../src/modules/notices/index.ts';
import { requestPolicy, requestRoutes } from '../../src/modules/requests/index.ts';
import { changeSettings, forgetSettings, noticesSettings } from '../../src/modules/settings/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import { openFileStore } from '../../src/platform/files/index.ts';
import type { MailServer } from '../../src/platform/mail/index.ts';
import { NO_SCANNER } from '../../src/platform/scanning/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { guardedApp } from '../factories/access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../factories/office/two-offices.ts';
import type { MailHouse } from './mail-house.ts';

export type Who = keyof TwoOffices['people'];

/** A letter as its routes tell it, as far as tests look. */
export const Letter = z.looseObject({
  id: z.number(),
  version: z.number(),
  state: z.string(),
  requestId: z.number().nullable(),
  proposal: z.object({ requestId: z.number(), number: z.string().nullable(), reason: z.string() }).nullable(),
  from: z.object({ name: z.string(), address: z.string() }).nullable(),
  subject: z.string(),
  text: z.string(),
  attachments: z.array(z.object({ name: z.string(), size: z.number() })),
  marks: z.array(z.object({ mark: z.string(), title: z.string() })),
  deeds: z.array(z.string()),
});
const Listed = z.looseObject({ items: z.array(z.looseObject({ id: z.number() })) });

/** An office with a mailbox that it polls, over a database and a store of its own. */
export async function openMailOffice(t: TestContext) {
  const { database, address } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-mail-office-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const key = randomBytes(32);
  const secrets = createSecretBox(key);
  const files = await openFileStore(folder);
  const context = { database, secrets, files, scanner: NO_SCANNER };
  const app = await guardedApp(
    t,
    database,
    [mailboxPolicy, mailboxMessagePolicy, requestPolicy, noticePolicy],
    [mailboxRoutes(context), messageRoutes(context), requestRoutes(context), noticeRoutes(context), deskRoutes(database)],
  );
  const ask = async (who: Who, method: 'GET' | 'POST' | 'PUT', path: string, body?: object, version?: number) => {
    const answer = await app.inject({
      method,
      url: `/api/v1/${path}`,
      headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, text: answer.body, headers: answer.headers };
  };
  const setMailbox = async ({ host, port, security, user, password }: MailServer, more: object = {}, version = 1) =>
    ask(
      'clerk',
      'PUT',
      'mailbox',
      { host, port, security, userName: user, password, folder: 'INBOX', enabled: true, takesLetters: false, answers: false, ...more },
      version,
    );
  const poll = async () => {
    const [mailbox] = await claimMailboxes(database, 0);
    assert.ok(mailbox !== undefined);
    return pollMailbox(context, mailbox);
  };
  const letters = async () => {
    const { items } = Listed.parse(JSON.parse((await ask('clerk', 'GET', 'mailbox-messages?sort=id&limit=100')).text));
    return Promise.all(items.map(async ({ id }) => Letter.parse(JSON.parse((await ask('clerk', 'GET', `mailbox-messages/${id}`)).text))));
  };
  const sendBy = async (port: number, from: string) => {
    await inWork(database, bySystem('试验'), async (work) => {
      const value = noticesSettings.schema.parse({ smtpHost: '127.0.0.1', smtpPort: port, smtpSecurity: 'none', mailFrom: from });
      assert.ok((await changeSettings(work, noticesSettings, value, 1)).ok);
    });
    forgetSettings(database, noticesSettings);
  };
  const filesOf = async (requestId: number) =>
    (
      await sql<{
        name: string;
        kind: string;
      }>`select name, kind from request_file where request_id = ${requestId} order by file_id`.execute(database)
    ).rows;
  return {
    database,
    address,
    offices,
    secrets,
    key,
    folder,
    ask,
    setMailbox,
    poll,
    letters,
    sendBy,
    filesOf,
    send: () => sendNotices({ database, secrets }),
  };
}

export type MailOffice = Awaited<ReturnType<typeof openMailOffice>>;

/** A test with the mail house. */
export type HouseTest = readonly [string, (t: TestContext, house: MailHouse) => Promise<void>];

/** An office whose mailbox of this name has a first letter. */
export async function officeWith(t: TestContext, house: MailHouse, user: string, more: object = {}): Promise<MailOffice> {
  const office = await openMailOffice(t);
  await house.deliver(user, letterOf({ Subject: 'first' }, 'x'));
  const set = await office.setMailbox(house.imap(user), more);
  assert.equal(set.status, 200, set.text);
  assert.ok(!set.text.includes(house.imap(user).password ?? '-'));
  return office;
}

export async function until<T>(look: () => Promise<T>, isSo: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 120_000;
  for (;;) {
    const found = await look();
    if (isSo(found)) return found;
    if (Date.now() > end) throw new Error('Waited in vain');
    await pause(30);
  }
}

/** A letter as programs write it. */
export function letterOf(head: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries({ From: 'zhang@example.org', Subject: 'hello', 'MIME-Version': '1.0', ...head }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${lines.join('\r\n')}\r\n\r\n${body.replaceAll(/\r?\n/g, '\r\n')}`;
}

export function attachmentOf(name: string, type: string, content: Buffer): string {
  const base64 = content.toString('base64').replaceAll(/(.{76})/g, '$1\n');
  return `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64}\n`;
}

export function mixedLetter(head: Readonly<Record<string, string>>, text: string, parts: readonly string[]): string {
  const all = [`Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`, ...parts];
  return letterOf(
    { ...head, 'Content-Type': 'multipart/mixed; boundary="cut"' },
    `${all.map((part) => `--cut\n${part}`).join('')}--cut--\n`,
  );
}
