import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { startHouse, temporaryFolder, type Ended } from './house-process.ts';
import { connectBeside } from './server-facts.ts';

function assertRefusal(ended: Ended, exitCode: number, code: string): void {
  const words = ended.error.split('\n').filter((line) => !line.startsWith('{'));
  assert.deepEqual([ended.code, words.length], [exitCode, 2], ended.error);
  assert.match(words[0] ?? '', new RegExp(`[。；].*（${code}）$`), 'one Chinese sentence with its code');
}

test('a busy port is told before anything is made', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const squatter = createServer().listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  t.after(() => squatter.close());
  const address = squatter.address();
  assert.ok(address !== null && typeof address === 'object');
  const ended = await startHouse(t, { dataFolder, environment: { PORT: String(address.port) } }).ended;
  assertRefusal(ended, 69, 'port-busy');
  await assert.rejects(readdir(dataFolder), { code: 'ENOENT' });
});

test('wrong settings and options are told in one sentence', async (t) => {
  const cases = [
    { environment: { PORT: 'eighty' }, code: 'bad-setting', exitCode: 78 },
    { environment: { PORT: '70000' }, code: 'bad-setting', exitCode: 78 },
    { environment: { LOG_LEVEL: 'loud' }, code: 'bad-setting', exitCode: 78 },
    { environment: { DATABASE_URL: 'mysql://x' }, code: 'bad-setting', exitCode: 78 },
    { environment: { PUBLIC_URL: 'www.example.cn' }, code: 'bad-setting', exitCode: 78 },
    { environment: { HOST: '203.0.113.7', PORT: '8123' }, code: 'host-unusable', exitCode: 69 },
    { environment: {}, words: ['serve', '--prot', '80'], code: 'bad-option', exitCode: 64 },
  ];
  const folder = await temporaryFolder(t);
  for (const { environment, words, code, exitCode } of cases) {
    const ended = await startHouse(t, { dataFolder: join(folder, 'data'), environment, ...(words === undefined ? {} : { words }) }).ended;
    assertRefusal(ended, exitCode, code);
  }
  assert.deepEqual(await readdir(folder), []);
});

test('data that this program must not touch', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const first = startHouse(t, { dataFolder });
  await first.address();
  const beside = await connectBeside(dataFolder);
  await sql`insert into migration (name, checksum) values ('29990101T000000Z-of-the-future', 'x')`.execute(beside.database);
  await beside.close();
  first.kill('SIGTERM');
  await first.ended;

  await t.test('a database that a newer program has migrated', async (t) => {
    const ended = await startHouse(t, { dataFolder }).ended;
    assertRefusal(ended, 65, 'data-newer');
    assert.match(ended.error, /29990101T000000Z-of-the-future/);
  });

  await t.test('a cluster of another major version of PostgreSQL', async (t) => {
    const file = join(dataFolder, 'postgres/PG_VERSION');
    const own = await readFile(file, 'utf8');
    await writeFile(file, '99\n');
    const before = await readdir(join(dataFolder, 'postgres'));
    assertRefusal(await startHouse(t, { dataFolder }).ended, 65, 'other-postgresql');
    assert.deepEqual(await readdir(join(dataFolder, 'postgres')), before);
    await writeFile(file, own);
  });

  await t.test('a cluster without its passwords', async (t) => {
    await writeFile(join(dataFolder, 'passwords.json'), '{"superuser":');
    assertRefusal(await startHouse(t, { dataFolder }).ended, 65, 'passwords-missing');
    assert.equal(await readFile(join(dataFolder, 'passwords.json'), 'utf8'), '{"superuser":');
  });

  await t.test('a folder that holds something else', async (t) => {
    const other = join(dataFolder, 'other');
    await mkdir(join(other, 'postgres'), { recursive: true });
    await writeFile(join(other, 'postgres/letter.txt'), 'x');
    assertRefusal(await startHouse(t, { dataFolder: other }).ended, 65, 'folder-foreign');
    assert.deepEqual(await readdir(join(other, 'postgres')), ['letter.txt']);
  });

  await t.test('a file where the folder should be', async (t) => {
    assertRefusal(await startHouse(t, { dataFolder: join(dataFolder, 'passwords.json') }).ended, 73, 'folder-not-writable');
  });
});
