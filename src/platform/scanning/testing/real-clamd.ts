import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClamdAddress } from '../clamd-address.ts';
import { pingClamd } from '../clamd.ts';
import { eicar } from './eicar.ts';

const PLACES = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'];
const TRIES = 300;

/** Where ClamAV's daemon is on this machine; null when it is not. */
export function findClamd(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null;
}

/** Starts ClamAV's daemon with a database of one signature, on a socket in a folder of the test's own. */
export async function realClamd(t: TestContext, program: string, streamMaxLength: number): Promise<ClamdAddress> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-clamd-'));
  const path = join(folder, 'socket');
  await writeFile(join(folder, 'test.ndb'), `Eicar-Test-Signature:0:*:${eicar().toString('hex')}\n`);
  const settings = [
    `LocalSocket ${path}`,
    `DatabaseDirectory ${folder}`,
    `TemporaryDirectory ${folder}`,
    `StreamMaxLength ${streamMaxLength}`,
    'Foreground yes',
    'FixStaleSocket yes',
    'MaxThreads 2',
  ];
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  await chmod(folder, 0o755);
  const running = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()).once('error', () => resolve()));
  t.after(async () => {
    running.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  for (let count = 0; count < TRIES; count++) {
    if (await pingClamd({ path }, { connect: 1_000, silence: 1_000 })) return { path };
    if (running.exitCode !== null) break;
    await pause(100);
  }
  throw new Error(`clamd does not start: ${execFileSync(program, ['--version'], { encoding: 'utf8' })}`);
}
