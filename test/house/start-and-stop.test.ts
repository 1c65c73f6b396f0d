import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { sql } from 'kysely';
import { startHouse, temporaryFolder, until } from './house-process.ts';
import { connectBeside, serverProcesses } from './server-facts.ts';

test('starts on nothing, serves, stops in order, and finds its data again', async (t) => {
  const folder = await temporaryFolder(t);
  const dataFolder = join(folder, 'data');
  const first = startHouse(t, { dataFolder });
  const address = await first.address();
  assert.deepEqual(await (await fetch(`${address}/health/live`)).json(), { status: 'live' });
  assert.deepEqual(await (await fetch(`${address}/health/ready`)).json(), { status: 'ready', checks: { database: true } });
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  assert.match(await page.text(), /<html lang="zh/);
  const links = [...first.out().matchAll(/登录名 (\w+)）\s+(\S+)/g)].map(([, name, link]) => [name, link?.replace(/[\w-]{43}$/, '…')]);
  assert.deepEqual(
    links,
    ['sysadmin', 'secadmin', 'auditor'].map((name) => [name, `${address}/workbench/activate/…`]),
  );

  const beside = await connectBeside(dataFolder);
  await sql`insert into agency (code, name) values ('kept', '公开')`.execute(beside.database);
  await beside.close();
  for (const [file, mode] of [
    ['passwords.json', 0o600],
    ['secret.key', 0o600],
    ['postgres', 0o700],
    ['socket', 0o700],
  ] as const) {
    assert.equal((await stat(join(dataFolder, file))).mode & 0o777, mode, `${file} is closed to others`);
  }

  first.kill('SIGTERM');
  const ended = await first.ended;
  assert.deepEqual([ended.code, ended.signal], [0, null]);
  assert.match(ended.out, /已停止/);
  assert.deepEqual(await serverProcesses(dataFolder), []);
  for (const line of ended.error.trim().split('\n')) assert.equal(typeof JSON.parse(line), 'object', 'every log line is JSON');

  const second = startHouse(t, { dataFolder });
  await second.address();
  const again = await connectBeside(dataFolder);
  const kept = await sql<{ word: string }>`select name as word from agency where code = 'kept'`.execute(again.database);
  await again.close();
  assert.equal(kept.rows[0]?.word, '公开');
  second.kill('SIGINT');
  assert.equal((await second.ended).code, 0);
});

test('SIGTERM: a request in flight is answered before the program ends', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder });
  const address = new URL(await house.address());
  // A form that arrives slowly: the request is in flight until its last byte.
  const socket = connect({ host: address.hostname, port: Number(address.port) });
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  socket.write(
    'POST /check HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 10\r\n\r\nname=',
  );
  await fetch(new URL('/health/live', address));
  house.kill('SIGTERM');
  await until('it has begun to stop', () => house.out().includes('正在停止'));
  await until('it takes no connection any more', () =>
    fetch(new URL('/health/live', address)).then(
      () => false,
      () => true,
    ),
  );
  assert.equal(answer, '');
  socket.write('admin');
  await until('the request is answered', () => /\r\n\r\n/.test(answer));
  assert.match(answer, /^HTTP\/1\.1 [234]\d\d /);
  assert.doesNotMatch(answer, /^HTTP\/1\.1 503/);
  assert.equal((await house.ended).code, 0);
});

test('SIGTERM while it starts: nothing is left running', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder });
  await until(
    'PostgreSQL is being made or started',
    async () => (await stat(join(dataFolder, 'passwords.json')).catch(() => null)) !== null,
  );
  house.kill('SIGTERM');
  assert.equal((await house.ended).code, 0);
  assert.deepEqual(await serverProcesses(dataFolder), []);
  const again = startHouse(t, { dataFolder });
  await again.address();
});

test('draining announces itself to a load balancer when told to; SIGHUP without a terminal does not stop it', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder, environment: { DRAIN_NOTICE_SECONDS: '3600' } });
  const address = await house.address();
  // There is no terminal that could have closed: no request to stop.
  house.kill('SIGHUP');
  await pause(100);
  assert.equal((await fetch(`${address}/health/ready`)).status, 200);
  house.kill('SIGTERM');
  await until('readiness says no', async () => (await fetch(`${address}/health/ready`)).status === 503);
  assert.equal((await fetch(`${address}/health/live`)).status, 200);
  // A second request, which is later than a second after the first, ends the notice.
  await pause(1_100);
  house.kill('SIGTERM');
  assert.equal((await house.ended).code, 0);
});

test('a second signal cuts off a request that would keep it', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const house = startHouse(t, { dataFolder, environment: { DRAIN_GRACE_SECONDS: '3600' } });
  const address = new URL(await house.address());
  const socket = connect({ host: address.hostname, port: Number(address.port) });
  socket.on('error', () => {});
  socket.write(
    'POST /check HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 10\r\n\r\nname=',
  );
  await fetch(new URL('/health/live', address));
  house.kill('SIGTERM');
  await until('it has begun to stop', () => house.out().includes('正在停止'));
  // What comes within a second is the same request, passed on by npm or a terminal.
  await pause(1_100);
  house.kill('SIGTERM');
  const ended = await house.ended;
  assert.equal(ended.code, 0);
  assert.deepEqual(await serverProcesses(dataFolder), []);
});
