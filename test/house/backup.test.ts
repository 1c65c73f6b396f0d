import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { attachServer } from '../../src/platform/database/index.ts';
import { startHouse, temporaryFolder, until, type Ended } from './house-process.ts';
import { connectBeside, serverProcesses } from './server-facts.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';

function run(t: TestContext, cwd: string, ...words: readonly string[]): Promise<Ended> {
  return startHouse(t, { words, cwd }).ended;
}

function assertRefusal({ code, error }: Ended, exitCode: number, name: string): void {
  assert.equal(code, exitCode, error);
  assert.match(error, new RegExp(`^[^\\n]*\\p{Script=Han}[^\\n]*。（${name}）\\n$`, 'u'));
}

async function countReports(dataFolder: string): Promise<number> {
  const beside = await connectBeside(dataFolder);
  const found = await sql<{ count: number }>`select count(*) as count from annual_report`.execute(beside.database);
  await beside.close();
  return found.rows[0]?.count ?? 0;
}

const able = await canMount();
const where = able ? '' : ' (skipped: nobody may mount a small disk here)';

test('backup, verify and restore, as an operator does it', async (t) => {
  const folder = await temporaryFolder(t);
  const dataFolder = join(folder, 'data');
  const house = startHouse(t, { dataFolder, words: ['serve'] });
  const address = await house.address();
  const reports = await countReports(dataFolder);
  assert.ok(reports > 0, 'sample data');
  const open = join(folder, 'open.tar');
  const closed = join(folder, 'closed.tar.age');
  const passphrase = join(folder, 'passphrase');
  await writeFile(passphrase, '青禾 2026\n');

  await t.test('beside the program that serves, which goes on serving', async (t) => {
    const ended = await run(t, folder, 'backup', '--data', dataFolder, '--out', open);
    assert.equal(ended.code, 0, ended.error);
    assert.match(ended.out, /已重新读出核对[^]*没有加密/);
    assert.equal((await stat(open)).mode & 0o777, 0o600);
    assert.equal((await fetch(`${address}/health/ready`)).status, 200);
    const beside = await connectBeside(dataFolder);
    const noted = await sql<{ file_name: string; verified: boolean }>`
      select file_name, verified_at is not null as verified from backup_run`.execute(beside.database);
    await beside.close();
    assert.deepEqual(noted.rows, [{ file_name: 'open.tar', verified: true }]);
    assertRefusal(await run(t, folder, 'backup', '--data', dataFolder, '--out', open), 73, 'backup-exists');
  });

  await t.test('into a folder it is named by the moment; nothing else is left there', async (t) => {
    const target = join(folder, 'nightly');
    await mkdir(target);
    assert.equal((await run(t, folder, 'backup', '--data', dataFolder, '--out', target)).code, 0);
    const names = await readdir(target);
    assert.equal(names.length, 1);
    assert.match(names[0] ?? '', /^gongkai-\d{8}T\d{6}Z\.tar$/);
  });

  await t.test('closed with a passphrase or for a key, it opens with that', async (t) => {
    const ended = await run(t, folder, 'backup', '--data', dataFolder, '--out', closed, '--passphrase-file', passphrase);
    assert.equal(ended.code, 0, ended.error);
    assert.match(ended.out, /已重新读出核对/);
    assertRefusal(await run(t, folder, 'verify', closed), 77, 'key-needed');
    await writeFile(join(folder, 'wrong'), 'x');
    assertRefusal(await run(t, folder, 'verify', closed, '--passphrase-file', join(folder, 'wrong')), 77, 'key-wrong');
    assert.equal((await run(t, folder, 'verify', closed, '--passphrase-file', passphrase)).code, 0);

    const identity = await generateIdentity();
    await writeFile(join(folder, 'key'), `# created: 2026\n${identity}\n`);
    const forKey = join(folder, 'key.tar.age');
    const recipient = await identityToRecipient(identity);
    const sealed = await run(t, folder, 'backup', '--data', dataFolder, '--out', forKey, '--recipient', recipient);
    assert.equal(sealed.code, 0, sealed.error);
    assert.equal((await run(t, folder, 'verify', forKey, '--identity', join(folder, 'key'))).code, 0);
  });

  await t.test('verify --deep restores it for a trial and leaves nothing', async (t) => {
    const place = join(folder, 'trial');
    await mkdir(place);
    const ended = await run(t, folder, 'verify', open, '--deep', '--temp', place);
    assert.equal(ended.code, 0, ended.error);
    assert.match(ended.out, /试恢复成功[^]*条审计链 \d+ 条记录核对无误/);
    assert.deepEqual(await readdir(place), []);
  });

  await t.test('files in use are examined: one that nobody finds any more is told', async (t) => {
    const whole = await run(t, folder, 'verify', '--files', '--data', dataFolder);
    assert.equal(whole.code, 0, whole.error);
    const beside = await connectBeside(dataFolder);
    const gone = 'ab'.repeat(32);
    await sql`update annual_report set original_sha256 = ${gone} where is_current and year = 2018`.execute(beside.database);
    const found = await run(t, folder, 'verify', '--files', '--data', dataFolder);
    assert.equal(found.code, 65);
    assert.match(found.error, new RegExp(`${gone} 不见了[^]*（files-altered）`));
    const target = join(folder, 'lacking.tar');
    assert.equal((await run(t, folder, 'backup', '--data', dataFolder, '--out', target)).code, 0);
    const trial = await run(t, folder, 'verify', target, '--deep');
    assert.equal(trial.code, 65);
    assert.match(trial.error, new RegExp(`${gone} 不见了[^]*（restored-with-findings）`));
    await sql`update annual_report set original_sha256 = null where year = 2018`.execute(beside.database);
    await beside.close();
  });

  await t.test('restored, it serves the same', async (t) => {
    const restored = join(folder, 'restored');
    const ended = await run(t, folder, 'restore', closed, '--data', restored, '--passphrase-file', passphrase);
    assert.equal(ended.code, 0, ended.error);
    assert.match(ended.out, /逐表比对与备份相同/);
    assert.deepEqual(await readFile(join(restored, 'secret.key')), await readFile(join(dataFolder, 'secret.key')));
    const second = startHouse(t, { dataFolder: restored });
    assert.equal((await fetch(`${await second.address()}/health/ready`)).status, 200);
    assert.equal(await countReports(restored), reports);
    assertRefusal(await run(t, folder, 'restore', open, '--data', restored), 73, 'folder-not-empty');
  });

  await t.test('a damaged file is refused, and nothing is made', async (t) => {
    const bytes = await readFile(open);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    await writeFile(join(folder, 'damaged.tar'), bytes);
    assertRefusal(await run(t, folder, 'restore', join(folder, 'damaged.tar'), '--data', join(folder, 'none')), 65, 'backup-damaged');
    assertRefusal(await run(t, folder, 'verify', passphrase), 65, 'not-a-backup');
    assertRefusal(await run(t, folder, 'verify', join(folder, 'nothing.tar')), 66, 'backup-unreadable');
    await assert.rejects(stat(join(folder, 'none')), /ENOENT/);
  });

  await t.test('a restore that is killed leaves a folder that nobody serves from; the next one clears it', async (t) => {
    const restored = join(folder, 'cut-short');
    const first = startHouse(t, { words: ['restore', open, '--data', restored] });
    await until('its database runs', async () => (await attachServer(restored)) !== null);
    first.kill('SIGKILL');
    await first.ended;
    assert.ok((await readdir(restored)).includes('restoring'), 'it was cut short');
    assertRefusal(await run(t, folder, 'serve', '--data', restored), 65, 'restore-unfinished');
    assertRefusal(await run(t, folder, 'backup', '--data', restored), 65, 'restore-unfinished');
    await writeFile(join(restored, 'notes.txt'), 'mine');
    assertRefusal(await run(t, folder, 'restore', open, '--data', restored), 73, 'folder-not-empty');
    assert.deepEqual(await readdir(restored), ['notes.txt'], 'what is not ours stays');
    assert.deepEqual(await serverProcesses(restored), []);
  });

  await t.test('without a program that serves, it starts the database for the time', async (t) => {
    house.kill('SIGTERM');
    assert.equal((await house.ended).code, 0);
    const ended = await run(t, folder, 'backup', '--data', dataFolder, '--out', join(folder, 'cold.tar'));
    assert.equal(ended.code, 0, ended.error);
    assert.deepEqual(await serverProcesses(dataFolder), []);
    assertRefusal(await run(t, folder, 'backup', '--data', join(folder, 'nowhere')), 66, 'no-data');
  });

  await t.test(`a disk that fills up: a sentence, and no half file${where}`, { skip: !able }, async (t) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    mountSmallDisk(t, disk, 1);
    await writeFile(join(disk, 'ballast'), Buffer.alloc(1_000_000));
    assertRefusal(await run(t, folder, 'backup', '--data', dataFolder, '--out', disk), 74, 'disk-full');
    assert.deepEqual(await readdir(disk), ['ballast']);
  });
});

test('options are told apart from mistakes', async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, 'empty'), '\n');
  assertRefusal(await run(t, folder, 'backup', '--deep'), 64, 'bad-option');
  assertRefusal(await run(t, folder, 'backup', '--recipient', 'ssh-rsa'), 64, 'bad-option');
  assertRefusal(await run(t, folder, 'backup', '--passphrase-file', 'empty'), 64, 'secret-empty');
  assertRefusal(await run(t, folder, 'verify', 'x', '--identity', 'none'), 66, 'secret-unreadable');
  const help = await run(t, folder, 'restore', '--help');
  assert.deepEqual([help.code, /gongkai restore 备份文件/.test(help.out)], [0, true]);
  assert.equal((await run(t, folder, 'restore')).code, 64);
});
