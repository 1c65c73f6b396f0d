import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterRestore } from './after-restore.ts';
import { auditGround, writeEntries } from '../../../test/factories/audit/audit-ground.ts';

/** As rows look that another cluster wrote: its name in the seals, numbers of transactions far ahead of ours. */
const ELSEWHERE = `
  update audit_entry set transaction_id = ((transaction_id::text::bigint + 5000000)::text)::xid8;
  update audit_seal set cluster = 'elsewhere'`;

test('a chain restored into another cluster goes on: what was left over is sealed, old numbers count no more', async (t) => {
  const ground = await auditGround(t);
  // Written as if the transactions had those numbers from the start: shifted first, sealed then.
  await writeEntries(ground.database, 1, 3);
  await ground.tamper(ELSEWHERE);
  const upto = '9000000:9000000:';
  await ground.tamper(`alter table audit_entry alter column transaction_id set default '4000000'`);
  const { appendSeals, readDigests } = await import('./seal.ts');
  const heads = await appendSeals(ground.client, await readDigests(ground.client, 'true', 'sm3'), {
    batch: 1,
    sealedAt: '2026-11-01 08:00:00+00',
    algorithm: 'sm3',
    cluster: 'elsewhere',
    floorEntryId: 0,
    upto,
  });
  for (const { agencyId, sealNumber, hash } of heads) ground.anchors.set(agencyId, new Map([[sealNumber, hash]]));
  // Two that the old cluster had not sealed when the backup was taken.
  await ground.tamper(`alter table audit_entry alter column transaction_id set default '9000001'`);
  await writeEntries(ground.database, 1, 1);
  await writeEntries(ground.database, 2, 1);
  await ground.tamper('alter table audit_entry alter column transaction_id set default pg_current_xact_id()');
  // A counter that the restore has not set.
  await ground.tamper(`select setval(pg_get_serial_sequence('audit_entry', 'entry_id'), 1, false)`);

  assert.deepEqual(await ground.seal(), { kind: 'otherCluster' });
  assert.equal(await afterRestore(ground.ownerAddress, 'sm3'), 'settled');
  assert.equal(await afterRestore(ground.ownerAddress, 'sm3'), 'nothing to do');
  assert.deepEqual(await ground.findings(), []);

  await writeEntries(ground.database, 1, 2);
  assert.equal((await ground.verify())[1]?.unsealed, 2);
  const sealing = await ground.seal('sha256');
  assert.ok(sealing.kind === 'sealed' && sealing.entries === 2);
  assert.deepEqual(
    (await ground.verify()).map(({ agencyId, entries, seals, unsealed, errors }) => [agencyId, entries, seals, unsealed, errors]),
    [
      [0, 0, 1, 0, 0],
      [1, 6, 3, 0, 0],
      [2, 1, 1, 0, 0],
    ],
  );
  await ground.tamper('delete from audit_entry where entry_id = 2');
  assert.deepEqual(
    (await ground.findings()).map(({ code, entryId }) => [code, entryId]),
    [['entry-missing', 2]],
  );
});

test('entries without any seal, as of a backup before the first one, are all sealed', async (t) => {
  const ground = await auditGround(t);
  await ground.tamper(`alter table audit_entry alter column transaction_id set default '9000001'`);
  await writeEntries(ground.database, 1, 2);
  await ground.tamper('alter table audit_entry alter column transaction_id set default pg_current_xact_id()');
  assert.equal(await afterRestore(ground.ownerAddress, 'sm3'), 'settled');
  await writeEntries(ground.database, 1, 1);
  await ground.seal();
  assert.deepEqual(
    (await ground.verify()).map(({ agencyId, entries, seals, unsealed, errors }) => [agencyId, entries, seals, unsealed, errors]),
    [
      [0, 0, 1, 0, 0],
      [1, 3, 2, 0, 0],
    ],
  );
});

test('a database of this cluster, and an empty one, are left alone', async (t) => {
  const ground = await auditGround(t);
  assert.equal(await afterRestore(ground.ownerAddress, 'sm3'), 'nothing to do');
  await writeEntries(ground.database, 1, 1);
  await ground.seal();
  assert.equal(await afterRestore(ground.ownerAddress, 'sm3'), 'nothing to do');
});
