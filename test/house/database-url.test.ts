import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from '../../src/platform/database/index.ts';
import { atEnd } from './at-end.ts';
import { startHouse, temporaryFolder } from './house-process.ts';

const OLDER = '/usr/lib/postgresql/15/bin';
const hasOlder = await access(join(OLDER, 'postgres')).then(
  () => true,
  () => false,
);

test('DATABASE_URL: another server over TCP with a password, and no server of our own', async (t) => {
  const folder = await temporaryFolder(t);
  const port = await freePort();
  const server = await startServer({
    dataFolder: join(folder, 'server'),
    programsFolder: null,
    settings: { listen_addresses: '127.0.0.1', port: String(port) },
    onEvent: () => {},
  });
  assert.ok(server.ok, JSON.stringify(server));
  atEnd(t, () => server.value.stop());
  assert.ok('password' in server.value.address);
  const url = (password: string) => `postgres://gongkai:${password}@127.0.0.1:${port}/gongkai`;

  await t.test('is migrated and served from; several programs may share it', async (t) => {
    assert.ok('password' in server.value.address);
    const environment = { DATABASE_URL: url(server.value.address.password) };
    const dataFolder = join(folder, 'unused');
    const [one, other] = [startHouse(t, { dataFolder, environment }), startHouse(t, { dataFolder, environment })];
    for (const house of [one, other]) {
      const address = await house.address();
      assert.equal((await fetch(`${address}/health/ready`)).status, 200);
      assert.doesNotMatch(house.out() + house.error(), new RegExp(server.value.address.password), 'the password is never told');
    }
    assert.deepEqual(await readdir(folder), ['server']);
    one.kill('SIGTERM');
    assert.equal((await one.ended).code, 0);
    assert.equal((await fetch(`${await other.address()}/health/ready`)).status, 200, 'the server still runs for the other');
  });

  await t.test('a wrong password is one sentence', async (t) => {
    const ended = await startHouse(t, { environment: { DATABASE_URL: url('wrong') } }).ended;
    assert.equal(ended.code, 69);
    assert.match(ended.error, /28P01.*（database-unreachable）/);
  });
});

test(
  `PG_BIN_DIR: PostgreSQL 15, the oldest that the SQL is written for${hasOlder ? '' : ` (skipped: none in ${OLDER})`}`,
  { skip: !hasOlder },
  async (t) => {
    const dataFolder = join(await temporaryFolder(t), 'data');
    const house = startHouse(t, { dataFolder, environment: { PG_BIN_DIR: OLDER } });
    const address = await house.address();
    assert.equal((await fetch(`${address}/health/ready`)).status, 200);
  },
);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}
