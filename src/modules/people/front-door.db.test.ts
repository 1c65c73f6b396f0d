import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { bySystem, inWork, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { createLink, ensureAdministrators, findAccountByName, findActor, findOpenLink, findTokenActor, useLink } from './index.ts';
import { hashSecret } from './secret.ts';

function work<T>(database: Database, deed: (work: Work) => Promise<T>): Promise<T> {
  return inWork(database, bySystem('test'), deed);
}

async function auditCount(database: Database, noun: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from audit_entry where noun = ${noun}`.execute(database);
  return rows[0]?.n ?? 0;
}

test('the three administrators are made once, invited, with one role each for the whole installation', async (t) => {
  const { database } = await testDatabase(t);
  const both = await Promise.all([1, 2].map(() => work(database, ensureAdministrators)));
  for (const made of both)
    assert.deepEqual(
      made.map(({ signInName, role }) => [signInName, role]),
      [
        ['sysadmin', 'systemAdmin'],
        ['secadmin', 'securityAdmin'],
        ['auditor', 'auditor'],
      ],
    );
  const { rows } = await sql`select from account`.execute(database);
  assert.equal(rows.length, 3);
  assert.equal(await auditCount(database, 'person'), 3);
  assert.equal(await auditCount(database, 'roleGrant'), 3);
});

test('an administrator of the time before keeps the office; a taken name gets a number', async (t) => {
  const { database } = await testDatabase(t);
  await sql`insert into account (sign_in_name, display_name) values ('boss', '老管理员'), ('auditor', '别人')`.execute(database);
  await sql`insert into role_grant (account_id, role) select account_id, 'systemAdmin' from account where sign_in_name = 'boss'`.execute(
    database,
  );
  const invited = await work(database, ensureAdministrators);
  assert.deepEqual(
    invited.map(({ signInName }) => signInName),
    ['secadmin', 'auditor2'],
  );
});

test('a link opens once, makes the account active, and only its hash is kept', async (t) => {
  const { database } = await testDatabase(t);
  const [admin] = await work(database, ensureAdministrators);
  assert.ok(admin !== undefined);
  assert.equal(await findActor(database, admin.accountId), null);
  const token = await work(database, (w) => createLink(w, admin.accountId, 'activate'));
  assert.deepEqual(await findOpenLink(database, token), {
    accountId: admin.accountId,
    signInName: 'sysadmin',
    displayName: '系统管理员',
    purpose: 'activate',
  });
  const used = await Promise.all([1, 2].map(() => work(database, (w) => useLink(w, token, { displayName: ' 张三 ' }))));
  assert.deepEqual(
    used.filter((id) => id !== null),
    [admin.accountId],
  );
  assert.equal(await findOpenLink(database, token), null);
  assert.deepEqual(await findActor(database, admin.accountId), {
    kind: 'person',
    id: admin.accountId,
    name: '张三',
    agencyId: null,
    unitId: null,
    grants: [{ role: 'systemAdmin', agencyId: null, unitId: null }],
  });
  const { rows } = await sql<{ text: string }>`select coalesce(string_agg(e::text, ' '), '') as text from audit_entry e`.execute(database);
  assert.ok(!rows[0]?.text.includes(token) && !rows[0]?.text.includes(hashSecret(token).toString('hex')));
});

test('an old link, an earlier link, a link of a disabled account and a made-up one do not open', async (t) => {
  const { database } = await testDatabase(t);
  const [first, second, third] = await work(database, ensureAdministrators);
  assert.ok(first !== undefined && second !== undefined && third !== undefined);
  const old = await work(database, (w) => createLink(w, first.accountId, 'activate'));
  await sql`update account_link set expires_at = now() - interval '1 second'`.execute(database);
  const earlier = await work(database, (w) => createLink(w, second.accountId, 'activate'));
  const later = await work(database, (w) => createLink(w, second.accountId, 'activate'));
  const ofDisabled = await work(database, (w) => createLink(w, third.accountId, 'activate'));
  await sql`update account set status = 'disabled' where account_id = ${third.accountId}`.execute(database);
  for (const token of [old, earlier, ofDisabled, 'made-up', '']) {
    assert.equal(await findOpenLink(database, token), null);
    assert.equal(await work(database, (w) => useLink(w, token)), null);
  }
  assert.notEqual(await findOpenLink(database, later), null);
});

test('a link whose transaction fails stays open', async (t) => {
  const { database } = await testDatabase(t);
  const [admin] = await work(database, ensureAdministrators);
  assert.ok(admin !== undefined);
  const token = await work(database, (w) => createLink(w, admin.accountId, 'activate'));
  await assert.rejects(
    work(database, async (w) => {
      await useLink(w, token);
      throw new Error('the password was refused');
    }),
  );
  assert.notEqual(await findOpenLink(database, token), null);
});

test('a name is found whatever its case; a token of nobody is nobody', async (t) => {
  const { database } = await testDatabase(t);
  await work(database, ensureAdministrators);
  assert.equal((await findAccountByName(database, ' SysAdmin '))?.status, 'invited');
  assert.equal(await findAccountByName(database, 'nobody'), null);
  assert.equal(await findTokenActor(database, 'gk_nothing'), null);
});
