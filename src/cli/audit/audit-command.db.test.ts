import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { auditGround, writeEntries } from '../../../test/factories/audit/audit-ground.ts';
import { ok } from '../../kernel/result.ts';
import { ENTRY_COLUMNS } from '../../platform/audit/chain-form.ts';
import { copyOut } from '../../platform/audit/copy-out.ts';
import { runAuditCommand } from './audit-command.ts';

async function commandGround(t: TestContext) {
  const ground = await auditGround(t);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-audit-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeEntries(ground.database, 1, 3);
  await ground.seal();
  const run = async (...words: string[]) => {
    let out = '';
    let error = '';
    const exitCode = await runAuditCommand(
      words,
      {
        out: (text) => void (out += text),
        write: () => undefined,
        error: (text) => void (error += text),
        stdin: { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) },
        isTerminal: false,
        cwd: folder,
      },
      async () => ok({ address: ground.address, database: ground.database, anchorsFile: null, close: async () => undefined }),
    );
    return { exitCode, out, error };
  };
  return { ground, folder, run };
}

test('verify says that nothing was changed, or what was, with exit code 1; the examination is on record', async (t) => {
  const { ground, run } = await commandGround(t);
  const clean = await run('verify');
  assert.equal(clean.exitCode, 0, clean.out);
  assert.match(clean.out, /没有发现改动。/);
  await ground.tamper(`update audit_entry set reason = 'x' where entry_id = 2`);
  const found = await run('verify', '--agency', '1', '--json');
  assert.equal(found.exitCode, 1);
  assert.equal(JSON.parse(found.out).chains[0].findings[0].code, 'entry-altered');
  assert.match((await run('verify')).out, /问题：机关 1 的第 2 号记录.*内容被改过。（entry-altered）/);
  const acts = await ground.tamper(`select deed from audit_entry where noun = 'auditEntry'`);
  assert.equal(acts.length, 3);
});

test('chains are told by the names of their agencies, the installation’s own as such', async (t) => {
  const { ground, run } = await commandGround(t);
  await ground.tamper(`insert into agency (agency_id, code, name) overriding system value values (1, 'a', '青禾县档案局')`);
  await writeEntries(ground.database, 0, 1);
  await writeEntries(ground.database, 7, 1);
  await ground.seal();
  const { out } = await run('verify');
  for (const line of [/^本安装：记录/m, /^机关 1（青禾县档案局）：记录 3 条/m, /^机关 7：记录 1 条/m]) assert.match(out, line);
  const { chains } = JSON.parse((await run('verify', '--json')).out);
  assert.deepEqual(
    chains.map(({ agencyId, agencyName }: Readonly<Record<string, unknown>>) => [agencyId, agencyName]),
    [
      [0, '本安装'],
      [1, '青禾县档案局'],
      [7, null],
    ],
  );
  assert.match((await run('head')).out, /^本安装\t.*\n机关 1（青禾县档案局）\t/);
});

test('an export is examined without a database: whole it is clean, tampered with in any line it is not', async (t) => {
  const { folder, run } = await commandGround(t);
  assert.equal((await run('export', '--agency', '1', '--out', 'a.jsonl')).exitCode, 0);
  assert.equal((await run('verify', 'a.jsonl')).exitCode, 0);
  const lines = (await readFile(join(folder, 'a.jsonl'), 'utf8')).trimEnd().split('\n');
  for (let index = 1; index < lines.length; index += 1) {
    await writeFile(join(folder, 'cut.jsonl'), `${lines.toSpliced(index, 1).join('\n')}\n`);
    assert.equal((await run('verify', 'cut.jsonl')).exitCode, 1, `without line ${index}`);
    const changed = lines.map((line, number) =>
      number === index ? line.replace(/(\d)(\D*)$/, (_, digit: string, rest: string) => `${(Number(digit) + 1) % 10}${rest}`) : line,
    );
    await writeFile(join(folder, 'changed.jsonl'), `${changed.join('\n')}\n`);
    assert.equal((await run('verify', 'changed.jsonl')).exitCode, 1, `line ${index} changed`);
  }
  await writeFile(join(folder, 'other.jsonl'), '{"a":1}\n');
  assert.equal((await run('verify', 'other.jsonl')).exitCode, 2);
  assert.equal((await run('verify', 'nowhere.jsonl')).exitCode, 2);
});

test('a digest is the plain hash of the line that COPY writes, as openssl would make it', async (t) => {
  const { ground } = await commandGround(t);
  const lines: Buffer[] = [];
  for await (const some of copyOut(ground.client, `select ${ENTRY_COLUMNS.join(', ')} from audit_entry where entry_id = 2`))
    lines.push(...some);
  const digest = createHash('sm3')
    .update(lines[0] ?? '')
    .digest('hex');
  const [seal] = await ground.tamper('select digests from audit_seal');
  assert.ok(seal?.['digests'] instanceof Buffer);
  assert.equal(digest, seal['digests'].subarray(48, 80).toString('hex'));
});

test('what is called wrongly is answered with the help and exit code 2', async (t) => {
  const { run } = await commandGround(t);
  for (const words of [
    [],
    ['what'],
    ['verify', '--agency', 'x'],
    ['export'],
    ['export', '--agency', '1', '--from', 'gestern'],
    ['verify', '--no'],
  ]) {
    const { exitCode, out, error } = await run(...words);
    assert.equal(exitCode, 2, words.join(' '));
    assert.match(out + error, /gongkai audit verify/);
  }
  assert.match((await run('head')).out, /^机关 1\t第 1 号\t.*\tsm3:[0-9a-f]{64}\n$/);
});
