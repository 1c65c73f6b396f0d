import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, cpSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startHouse, temporaryFolder } from './house-process.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/gongkai.mjs');

/** A Node.js of the machine that can't run the sources by itself. */
const olderNode = (process.env['PATH'] ?? '')
  .split(':')
  .map((folder) => join(folder, 'node'))
  .find((program) => {
    const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    const major = Number.parseInt(stdout?.slice(1) ?? '', 10);
    return status === 0 && major >= 18 && major < 24;
  });
const withOlder = { skip: olderNode === undefined };
const where = olderNode === undefined ? ' (skipped: no older Node.js on this machine)' : '';

test('help is in both languages and goes to standard output', () => {
  const { stdout, status } = spawnSync(process.execPath, [COMMAND, '--help'], { encoding: 'utf8' });
  assert.equal(status, 0);
  for (const words of [/启动网站/, /run the site/, /gongkai migrate/, /gongkai report/]) assert.match(stdout, words);
});

test('an unknown command is told on standard error', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, 'srve'], { encoding: 'utf8' });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /没有“srve”这个命令，是不是“serve”；.*（unknown-command）\n$/);
});

test('a word after a command that there is not is told with the one that was meant', () => {
  for (const [words, meant] of [
    [['report', 'chek'], 'check'],
    [['audit', 'verfy'], 'verify'],
    [['user', 'lnik'], 'link'],
  ] as const) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [2, ''], words.join(' '));
    assert.match(stderr, new RegExp(`是不是“${meant}”.*（unknown-command）`));
  }
});

test('a command refuses the options of others and names its own', () => {
  for (const [words, exitCode, own] of [
    [['worker', '--port', '80'], 64, 'gongkai worker 没有“--port”.*它的选项有 --data。'],
    [['worker', '--empty'], 64, 'gongkai worker 没有“--empty”'],
    [['migrate', '--no-jobs'], 64, 'gongkai migrate 没有“--no-jobs”.*它的选项有 --data。'],
    [['status', '--host', 'x'], 64, 'gongkai status 没有“--host”.*它的选项有 --json、--data。'],
    [['serve', '--json'], 64, 'gongkai serve 没有“--json”.*它的选项有 --data、--host、--port、--empty、--no-jobs。'],
    [['backup', '--deep'], 64, 'gongkai backup 没有“--deep”.*它的选项有 .*--recipient'],
    [['user', 'list', '--port', '80'], 64, 'gongkai user 没有“--port”.*它的选项有 --data'],
    [['audit', 'head', '--from', 'x'], 2, 'gongkai audit head 没有“--from”.*它的选项有 --json、--data。'],
    [['report', 'checks', '--to', 'pdf'], 2, 'gongkai report checks 没有“--to”.*它的选项有 --json。'],
  ] as const) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [exitCode, ''], words.join(' '));
    assert.match(stderr, new RegExp(`${own}.*（bad-option）`));
  }
});

test(`on an older Node.js the command runs on the one from npm${where}`, withOlder, () => {
  const { stdout, status } = spawnSync(olderNode ?? '', [COMMAND, '--version'], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.match(stdout, /^gongkai \d+\.\d+\.\d+（Node\.js v24\./);
});

test(`exit codes pass through the change of Node.js${where}`, withOlder, () => {
  assert.equal(spawnSync(olderNode ?? '', [COMMAND, 'serve', '--nonsense']).status, 64);
});

test(`a stop signal passes through the change of Node.js${where}`, withOlder, async (t) => {
  const house = startHouse(t, { dataFolder: join(await temporaryFolder(t), 'data'), program: [olderNode ?? '', COMMAND] });
  await house.address();
  house.kill('SIGTERM');
  const ended = await house.ended;
  assert.equal(ended.code, 0);
  assert.match(ended.out, /已停止/);
});

test(`without the Node.js from npm an older one says what to do${where}`, withOlder, (t) => {
  const bare = mkdtempSync(join(tmpdir(), 'gongkai-bare-'));
  t.after(() => rmSync(bare, { recursive: true }));
  mkdirSync(join(bare, 'bin'));
  cpSync(COMMAND, join(bare, 'bin/gongkai.mjs'));
  const { stderr, status } = spawnSync(olderNode ?? '', [join(bare, 'bin/gongkai.mjs'), 'serve'], { encoding: 'utf8' });
  assert.equal(status, 69);
  assert.match(stderr, /需要 Node\.js 24.*npm ci.*（runtime-too-old）\n$/);
});

test('migrate brings a database up to date and ends', async (t) => {
  const dataFolder = join(await temporaryFolder(t), 'data');
  const first = await startHouse(t, { dataFolder, words: ['migrate'] }).ended;
  assert.equal(first.code, 0);
  assert.match(first.out, /已执行 \d+ 个迁移/);
  const second = await startHouse(t, { dataFolder, words: ['migrate'] }).ended;
  assert.deepEqual([second.code, second.out], [0, '数据库已是最新版本，没有需要执行的迁移。\n']);
});

test('the installation links the command', (t) => {
  const bare = mkdtempSync(join(tmpdir(), 'gongkai-bare-'));
  t.after(() => rmSync(bare, { recursive: true }));
  for (const folder of ['bin', 'scripts', 'node_modules/.bin']) mkdirSync(join(bare, folder), { recursive: true });
  cpSync(COMMAND, join(bare, 'bin/gongkai.mjs'));
  cpSync(join(ROOT, 'scripts/link-command.mjs'), join(bare, 'scripts/link-command.mjs'));
  // Also over a link that leads nowhere.
  symlinkSync('nowhere', join(bare, 'node_modules/.bin/gongkai'));
  assert.equal(spawnSync(process.execPath, [join(bare, 'scripts/link-command.mjs')]).status, 0);
  assert.ok(lstatSync(join(bare, 'node_modules/.bin/gongkai')).isSymbolicLink());
  unlinkSync(join(bare, 'bin/gongkai.mjs'));
  cpSync(COMMAND, join(bare, 'bin/gongkai.mjs'));
  assert.equal(spawnSync(process.execPath, [join(bare, 'scripts/link-command.mjs')]).status, 0, 'a second time too');
});
