import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { queueNotice } from '../../src/modules/notices/index.ts';
import { changeSettings, noticesSettings } from '../../src/modules/settings/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { makeTwoOffices } from '../factories/office/two-offices.ts';
import { seeded } from '../house/kill-nine/killer.ts';
import { oddSmtpServer } from './odd-smtp-server.ts';

const BY = bySystem('试验');

/** Kills a sender again and again while it sends; tells what became of every notice. */
export async function killSenders(t: TestContext, kills: number, seed: number) {
  const { database, address } = await testDatabase(t);
  const { bureau } = await makeTwoOffices(database);
  const key = randomBytes(32);
  const secrets = createSecretBox(key);
  const server = await oddSmtpServer(t, () => 'accept');
  const count = kills * 6;
  await inWork(database, BY, async (work) => {
    const value = noticesSettings.schema.parse({
      smtpHost: '127.0.0.1',
      smtpPort: server.port,
      smtpSecurity: 'none',
      mailFrom: 'office@example.gov.cn',
    });
    assert.ok((await changeSettings(work, noticesSettings, value, 1)).ok);
    for (let number = 0; number < count; number += 1)
      await queueNotice(work, secrets, {
        agencyId: bureau,
        key: `notice/${number}`,
        channel: 'email',
        to: `person${number}@example.com`,
        subject: '告知',
        text: `第 ${number} 件`,
        about: { noun: 'request', id: number },
      });
  });
  const random = seeded(seed);
  let killed = 0;
  const run = async (kill: boolean) => {
    const child = spawn(
      process.execPath,
      [new URL('killed-sender.ts', import.meta.url).pathname, JSON.stringify(address), key.toString('hex')],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    if (kill) {
      const before = server.texts.length;
      // Not before it has begun, and then at any moment of its work.
      while (child.exitCode === null && server.texts.length < before + 1 + Math.floor(random() * 3)) await pause(1);
      await pause(random() * 8);
      if (child.kill('SIGKILL')) killed += 1;
    }
    return ended;
  };
  for (let round = 0; round < kills; round += 1) await run(true);
  assert.equal(await run(false), 0);
  const { rows } = await sql<{ recipient: string; state: string; token: string }>`
    select key as recipient, state, message_token as token from notice`.execute(database);
  const arrivals = new Map<string, number>();
  for (const text of server.texts) {
    const token = /^Message-ID: <gk\.([0-9a-f]{32})@/m.exec(text)?.[1] ?? '';
    arrivals.set(token, (arrivals.get(token) ?? 0) + 1);
  }
  return { count, killed, rows, arrivals, arrived: server.texts.length };
}
