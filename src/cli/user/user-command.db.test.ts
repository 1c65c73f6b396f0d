import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { openFirstLinks } from '../../modules/identity/index.ts';
import { findOpenLink } from '../../modules/people/index.ts';
import { runUserCommand } from './user-command.ts';

async function openHouse(t: TestContext) {
  const { database } = await testDatabase(t);
  await openFirstLinks(database);
  let closed = 0;
  const run = async (...words: string[]) => {
    let [out, error] = ['', ''];
    const io = {
      out: (text: string) => void (out += text),
      write: () => {},
      error: (text: string) => void (error += text),
      stdin: (async function* () {})(),
      isTerminal: false,
      cwd: '/',
    };
    const addressOf = (path: string) => `https://www.example.gov.cn${path}`;
    const open = async () => ({ ok: true, value: { database, addressOf, close: async () => void (closed += 1) } }) as const;
    return { code: await runUserCommand(words, io, { open }), out, error };
  };
  return { database, run, closed: () => closed };
}

test('gongkai user list: who there is, in what state, with which roles', async (t) => {
  const { run, closed } = await openHouse(t);
  const { code, out } = await run('list');
  assert.equal(code, 0);
  assert.match(out, /^sysadmin\t系统管理员\t待激活\t（整个平台）\t系统管理员\nsecadmin\t/);
  const json: unknown = JSON.parse((await run('list', '--json')).out);
  assert.ok(Array.isArray(json) && json.length === 3);
  assert.equal(closed(), 2);
});

test('gongkai user link: opens for one account, closes the link before, stands in the audit without its token', async (t) => {
  const { database, run } = await openHouse(t);
  const tokenOf = (out: string) => /https:\/\/www\.example\.gov\.cn\/workbench\/activate\/([\w-]{43})\n/.exec(out)?.[1] ?? '';
  const first = tokenOf((await run('link', 'auditor')).out);
  const made = await run('link', 'Auditor');
  assert.match(made.out, /安全审计员.*设置第一个密码/);
  assert.equal(await findOpenLink(database, first), null);
  assert.equal((await findOpenLink(database, tokenOf(made.out)))?.purpose, 'activate');
  await sql`update account set status = 'active' where sign_in_name = 'auditor'`.execute(database);
  const reset = await run('link', 'auditor');
  assert.match(reset.out, /重设密码/);
  assert.equal((await findOpenLink(database, tokenOf(reset.out)))?.purpose, 'reset');
  const { rows } = await sql<{ actor: string; text: string }>`
    select actor_name as actor, e::text as text from audit_entry e where actor_kind = 'system' order by entry_id desc limit 1`.execute(
    database,
  );
  assert.match(rows[0]?.actor ?? '', /gongkai user link/);
  assert.equal(rows[0]?.text.includes(tokenOf(reset.out)), false);
});

test('gongkai user: a name of nobody, a disabled account, and words that make no sense are told apart', async (t) => {
  const { database, run } = await openHouse(t);
  await sql`update account set status = 'disabled' where sign_in_name = 'auditor'`.execute(database);
  for (const [words, code, mark] of [
    [['link', 'nobody'], 67, 'no-such-account'],
    [['link', 'auditor'], 67, 'account-disabled'],
    [['link'], 64, 'bad-option'],
    [['link', 'a', 'b'], 64, 'bad-option'],
    [['delete', 'a'], 2, 'unknown-command'],
    [['lnk', 'a'], 2, 'unknown-command'],
    [['list', '--all'], 64, 'bad-option'],
    [[], 64, 'bad-option'],
  ] as const) {
    const ended = await run(...words);
    assert.equal(ended.code, code, words.join(' '));
    assert.match(ended.error, new RegExp(`（${mark}）`));
    assert.equal(ended.out, '');
  }
  const help = await run('--help');
  assert.equal(help.code, 0);
  assert.match(help.out, /gongkai user link/);
});
