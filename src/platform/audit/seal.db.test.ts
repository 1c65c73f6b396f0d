import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '../database/index.ts';
import { closeAuditClient, openAuditClient } from './audit-client.ts';
import { recordAct } from './record-change.ts';
import { sealOnce, SEALING_LOCK } from './seal.ts';
import { auditGround, writeEntries } from '../../../test/factories/audit/audit-ground.ts';
import { bySystem } from './work.ts';

const ACT = { agencyId: 1, deed: 'try' } as const;

/** Entry numbers by seal, of one agency. */
async function sealed(ground: Awaited<ReturnType<typeof auditGround>>, agencyId = 1): Promise<readonly (readonly number[])[]> {
  const rows = await ground.tamper('select digests from audit_seal where agency_id = $1 order by seal_number', [agencyId]);
  return rows.map(({ digests }) => {
    assert.ok(digests instanceof Buffer);
    return Array.from({ length: digests.length / 40 }, (_, index) => Number(digests.readBigUInt64BE(index * 40)));
  });
}

test('every committed entry is in one seal, each agency in a chain of its own', async (t) => {
  const ground = await auditGround(t);
  await writeEntries(ground.database, 1, 3);
  await writeEntries(ground.database, 2, 1);
  assert.equal((await ground.seal()).kind, 'sealed');
  assert.deepEqual(await ground.seal(), { kind: 'sealed', entries: 0, heads: [] });
  await writeEntries(ground.database, 1, 1);
  await ground.seal('sha256');
  assert.deepEqual(await sealed(ground, 1), [[1, 2, 3], [5]]);
  assert.deepEqual(await sealed(ground, 2), [[4]]);
  const verdicts = await ground.verify();
  assert.deepEqual(
    verdicts.map(({ agencyId, entries, seals, unsealed, errors, warnings }) => ({ agencyId, entries, seals, unsealed, errors, warnings })),
    [
      { agencyId: 1, entries: 4, seals: 2, unsealed: 0, errors: 0, warnings: 0 },
      { agencyId: 2, entries: 1, seals: 1, unsealed: 0, errors: 0, warnings: 0 },
    ],
  );
});

test('a transaction that stays open holds up nobody, and is sealed when it ends', async (t) => {
  const ground = await auditGround(t);
  const other = openDatabase(ground.address, { connections: 2 });
  t.after(() => other.close());
  const open = await other.database.startTransaction().execute();
  await recordAct({ transaction: open, by: bySystem('长') }, ACT, { noun: 'thing', id: 'long' });
  await writeEntries(ground.database, 1, 2);
  await ground.seal();
  assert.deepEqual(await sealed(ground), [[2, 3]]);
  await recordAct({ transaction: open, by: bySystem('长') }, ACT, { noun: 'thing', id: 'long' });
  await writeEntries(ground.database, 1, 1);
  await ground.seal();
  assert.deepEqual(
    (await ground.verify()).map(({ errors }) => errors),
    [0],
  );
  await open.commit().execute();
  await ground.seal();
  assert.deepEqual(await sealed(ground), [[2, 3], [5], [1, 4]]);
  assert.deepEqual(
    (await ground.verify()).map(({ entries, errors, unsealed }) => ({ entries, errors, unsealed })),
    [{ entries: 5, errors: 0, unsealed: 0 }],
  );
});

test('what is rolled back leaves a gap in the numbers and none in the chain', async (t) => {
  const ground = await auditGround(t);
  await writeEntries(ground.database, 1, 1);
  const open = await ground.database.startTransaction().execute();
  await recordAct({ transaction: open, by: bySystem('回滚') }, ACT, { noun: 'thing', id: 'gone' });
  await ground.seal();
  await open.rollback().execute();
  await writeEntries(ground.database, 1, 1);
  await ground.seal();
  assert.deepEqual(await sealed(ground), [[1], [3]]);
  assert.deepEqual(await ground.findings(), []);
});

test('two sealers at once make one chain', async (t) => {
  const ground = await auditGround(t);
  const second = await openAuditClient(ground.address);
  t.after(() => closeAuditClient(second));
  await second.query(`select pg_advisory_lock(${SEALING_LOCK})`);
  await writeEntries(ground.database, 1, 1);
  assert.deepEqual(await ground.seal(), { kind: 'busy' });
  await second.query(`select pg_advisory_unlock(${SEALING_LOCK})`);
  assert.equal((await ground.seal()).kind, 'sealed');
  assert.deepEqual(await sealed(ground), [[1]]);
});

test('many writers and two sealers: nothing twice, nothing missing', async (t) => {
  const ground = await auditGround(t);
  const clients = await Promise.all([openAuditClient(ground.address), openAuditClient(ground.address)]);
  t.after(() => Promise.all(clients.map(closeAuditClient)));
  const written = new AbortController();
  const sealers = clients.map(async (client) => {
    while (!written.signal.aborted) await sealOnce(client, 'sm3');
  });
  await Promise.all([1, 2, 1, 2, 3].map((agencyId) => writeEntries(ground.database, agencyId, 40)));
  written.abort();
  await Promise.all(sealers);
  await ground.seal();
  const numbers = [...(await sealed(ground, 1)), ...(await sealed(ground, 2)), ...(await sealed(ground, 3))].flat();
  assert.equal(numbers.length, 200);
  assert.equal(new Set(numbers).size, 200);
  assert.deepEqual(await ground.findings(), []);
});

test('an entry that waits too long for its seal is a warning with its time and deed', async (t) => {
  const ground = await auditGround(t);
  await writeEntries(ground.database, 1, 1);
  const [verdict] = await ground.verify(0);
  assert.deepEqual(
    verdict?.findings.map(({ code, severity, entryId, deed }) => ({ code, severity, entryId, deed })),
    [{ code: 'entry-unsealed', severity: 'warning', entryId: 1, deed: 'try' }],
  );
  assert.match(verdict?.findings[0]?.message ?? '', /^机关 1 的第 1 号记录（\d{4}-.*thing 0，try）写入已久仍未封存/);
  assert.deepEqual(await ground.findings(), []);
});
