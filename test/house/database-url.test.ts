import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer, type ServerAddress } from '../../src/platform/database/index.ts';
import { atEnd } from './at-end.ts';
import { freePort } from './free-port.ts';
import { startHouse, temporaryFolder, until } from './house-process.ts';

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
  const passwordOf = (place: ServerAddress): string => ('password' in place ? place.password : '');
  const url = (user: string, password: string) => `postgres://${user}:${password}@127.0.0.1:${port}/gongkai`;
  const { address: serving, ownerAddress: owning } = server.value;

  await t.test('is migrated and served from; several programs may share it', async (t) => {
    const owner = url(owning.user, passwordOf(owning));
    const dataFolder = join(folder, 'own');
    // With one role for everything, and with an owner beside the role that serves.
    const one = startHouse(t, { dataFolder, environment: { DATABASE_URL: owner } });
    const environment = { DATABASE_URL: url(serving.user, passwordOf(serving)), DATABASE_OWNER_URL: owner };
    const other = startHouse(t, { dataFolder, environment });
    await until('the role that owns the audit is warned of', () => one.error().includes('audit-unprotected'));
    for (const house of [one, other]) {
      const address = await house.address();
      assert.equal((await fetch(`${address}/health/ready`)).status, 200);
      for (const place of [serving, owning])
        assert.doesNotMatch(house.out() + house.error(), new RegExp(passwordOf(place)), 'no password is ever told');
    }
    assert.ok(!(await readdir(dataFolder)).includes('postgres'), 'no server of its own');
    const audit = async (given: Readonly<Record<string, string>>) =>
      /审计记录：.*/.exec((await startHouse(t, { dataFolder, words: ['status'], environment: given }).ended).out)?.[0] ?? '';
    assert.match(await audit({ DATABASE_URL: owner }), /（audit-unprotected）/);
    assert.doesNotMatch(await audit(environment), /audit-unprotected/);
    assert.doesNotMatch(other.error(), /audit-unprotected/);
    one.kill('SIGTERM');
    assert.equal((await one.ended).code, 0);
    assert.equal((await fetch(`${await other.address()}/health/ready`)).status, 200, 'the server still runs for the other');
  });

  await t.test('a wrong password is one sentence', async (t) => {
    const ended = await startHouse(t, { environment: { DATABASE_URL: url(owning.user, 'wrong') } }).ended;
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
