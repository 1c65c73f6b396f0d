import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CommandIo } from '../command-io.ts';
import { runReportCommand } from './report-command.ts';

const CLEAN_REPORT = `河湾县档案局2022年政府信息公开工作年度报告
本报告由总体情况、存在的主要问题及改进情况、其他需要报告的事项三个部分组成，统计期限为2022年1月1日至2022年12月31日。
一、总体情况
（一）主动公开情况。全年制发公文30件，其中主动公开20件、依申请公开4件、不予公开6件。
二、存在的主要问题及改进情况
解读形式还不够多样。
三、其他需要报告的事项
本年度未收取信息处理费。
`;
const WRONG_SUM = CLEAN_REPORT.replace('制发公文30件', '制发公文31件');

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-cli-'));
  await mkdir(join(folder, 'reports'));
  await writeFile(join(folder, 'reports/a.txt'), CLEAN_REPORT);
  await writeFile(join(folder, 'reports/b.txt'), WRONG_SUM);
  await writeFile(join(folder, 'empty.docx'), '');
});

after(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function run(words: readonly string[], stdin = '', isTerminal = false): Promise<Ran> {
  let out = '';
  let error = '';
  const io: CommandIo = {
    out: (text) => (out += text),
    write: (bytes) => (out += new TextDecoder().decode(bytes)),
    error: (text) => (error += text),
    stdin: (async function* () {
      if (stdin !== '') yield new TextEncoder().encode(stdin);
    })(),
    isTerminal,
    cwd: folder,
  };
  return { code: await runReportCommand(words, io), out, error };
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

test('a clean report ends with 0, a wrong sum with 1, an unreadable file with 2', async () => {
  assert.equal((await run(['check', 'reports/a.txt'])).code, 0);
  const wrong = await run(['check', 'reports/b.txt']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /20＋4＋6＝30/);
  const empty = await run(['check', 'empty.docx']);
  assert.equal(empty.code, 2);
  assert.match(empty.error, /source\.empty.*文件是空的/s);
});

test('one input prints one object, several an array, with file, report and findings', async () => {
  const one = parsed((await run(['check', '--json', 'reports/b.txt'])).out);
  assert.ok(!Array.isArray(one));
  assert.ok(['file', 'report', 'findings'].every((key) => keysOf(one).includes(key)));
  const several = parsed((await run(['read', '--json', 'reports'])).out);
  assert.ok(Array.isArray(several) && several.length === 2);
});

test('an unreadable input in JSON says its code and sentence, and the others are still there', async () => {
  const { code, out } = await run(['check', '--json', 'reports/a.txt', 'empty.docx', 'reports/nowhere.txt']);
  assert.equal(code, 2);
  const all = parsed(out);
  assert.ok(Array.isArray(all));
  assert.deepEqual(
    all.map((entry) => keysOf(entry).includes('error')),
    [false, true, true],
  );
});

test('folders, globs and standard input are inputs', async () => {
  assert.equal((await run(['check', 'reports/*.txt'])).code, 1);
  assert.equal((await run(['check', '-'], WRONG_SUM)).code, 1);
  assert.equal((await run(['check', '-'], '')).code, 2);
  assert.match((await run(['read', 'reports'])).out, /a\.txt[\s\S]*b\.txt/);
});

test('a summary is one line per report, the unreadable one included', async () => {
  const { code, out } = await run(['check', '--summary', 'reports', 'empty.docx']);
  assert.equal(code, 2);
  const lines = out.trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.match(lines[1] ?? '', /河湾县档案局 {2}2022年 {2}叙述式 {2}错误 1，/);
  assert.match(lines[2] ?? '', /source\.empty/);
});

test('on a terminal the quote is underlined and severities are coloured; elsewhere there is no escape', async () => {
  assert.ok((await run(['check', 'reports/b.txt'], '', true)).out.includes('\u001b[4m'));
  assert.ok(!(await run(['check', 'reports/b.txt'])).out.includes('\u001b'));
});

test('write puts each format where it is told, and refuses an unknown one', async () => {
  assert.equal((await run(['write', 'reports', '--to', 'docx', '--out', 'made'])).code, 0);
  assert.equal((await readFile(join(folder, 'made/a.docx'))).subarray(0, 2).toString('latin1'), 'PK');
  assert.equal((await run(['write', 'reports/a.txt', '--to', 'json', '-o', 'made/one.json'])).code, 0);
  assert.match(await readFile(join(folder, 'made/one.json'), 'utf8'), /urn:gongkai:annual-report:1/);
  assert.match((await run(['write', 'reports/a.txt'])).out, /<!doctype html>/i);
  assert.equal((await run(['write', 'reports/a.txt', '--to', 'doc'])).code, 2);
});

test('a report written as JSON is read again as the same report', async () => {
  await run(['write', 'reports/b.txt', '--to', 'json', '-o', 'made/again.json']);
  const again = parsed((await run(['read', '--json', 'made/again.json'])).out);
  assert.ok(typeof again === 'object' && again !== null && 'report' in again);
  assert.deepEqual(again.report, parsed(await readFile(join(folder, 'made/again.json'), 'utf8')));
});

test('consolidation names the inconsistent and those who sent nothing', async () => {
  await writeFile(join(folder, 'agencies.txt'), '河湾县档案局\n河湾县气象局\n');
  const { code, out } = await run(['consolidate', 'reports', '--expected', 'agencies.txt']);
  assert.equal(code, 1, out);
  assert.match(out, /汇总 2 份报告，年度 2022/);
  assert.match(out, /未报 {2}河湾县气象局/);
  assert.match(out, /数据不一致 {2}河湾县档案局/);
});

test('checks lists every check with its article; wrong words are answered with help', async () => {
  assert.match((await run(['checks'])).out, /共 \d+ 项检查/);
  assert.equal((await run(['check'])).code, 2);
  assert.equal((await run(['dance', 'reports'])).code, 2);
  assert.match((await run(['--nonsense'])).error, /没有“--nonsense”这个选项/);
  assert.equal((await run(['--help'])).code, 0);
});
