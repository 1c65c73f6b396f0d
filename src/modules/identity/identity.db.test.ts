import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { createIdentity } from './identity.ts';
import { hashSecret, newSecret } from './secret.ts';
import { findSession, saveSession, setupLinkIsOpen, useSetupLink } from './store.ts';

const ACCOUNT = { signInName: 'admin', displayName: 'admin', passwordHash: 'x' };

function tokenOf(path: string | null): Buffer {
  return hashSecret(new URL(path ?? '', 'http://site').searchParams.get('token') ?? '');
}

test('the link of the first start: a new one closes the old one, it works once, and none is made once there is an account', async (t) => {
  const { database } = await testDatabase(t);
  const identity = createIdentity({ database, secure: false });
  const first = tokenOf(await identity.openSetupLink());
  const second = tokenOf(await identity.openSetupLink());
  assert.equal(await setupLinkIsOpen(database, first), false);
  assert.equal(await setupLinkIsOpen(database, second), true);
  assert.equal(await useSetupLink(database, first, ACCOUNT), null);
  assert.notEqual(await useSetupLink(database, second, ACCOUNT), null);
  assert.equal(await useSetupLink(database, second, { ...ACCOUNT, signInName: 'other' }), null);
  assert.equal(await identity.openSetupLink(), null);
});

test('of two who use the link at the same moment, one gets the account', async (t) => {
  const { database } = await testDatabase(t);
  const token = tokenOf(await createIdentity({ database, secure: false }).openSetupLink());
  const made = await Promise.all(['one', 'two'].map((signInName) => useSetupLink(database, token, { ...ACCOUNT, signInName })));
  assert.equal(made.filter((id) => id !== null).length, 1);
});

test('a link is good for 24 hours', async (t) => {
  const { database } = await testDatabase(t);
  const token = tokenOf(await createIdentity({ database, secure: false }).openSetupLink());
  await sql`update setup_link set expires_at = expires_at - interval '24 hours 1 second'`.execute(database);
  assert.equal(await setupLinkIsOpen(database, token), false);
  assert.equal(await useSetupLink(database, token, ACCOUNT), null);
});

test('a session ends by itself', async (t) => {
  const { database } = await testDatabase(t);
  const token = tokenOf(await createIdentity({ database, secure: false }).openSetupLink());
  const id = await useSetupLink(database, token, ACCOUNT);
  assert.ok(id !== null);
  const session = hashSecret(newSecret());
  await saveSession(database, session, id, 12);
  assert.deepEqual(await findSession(database, session), { id, displayName: 'admin' });
  await sql`update staff_session set expires_at = now() - interval '1 second'`.execute(database);
  assert.equal(await findSession(database, session), null);
});
