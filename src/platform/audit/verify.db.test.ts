import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from './chain-form.ts';
import { copyLine } from './copy-text.ts';
import { hashOfSeal, readSealLine } from './seal-line.ts';
import { auditGround, writeEntries, type AuditGround } from '../../../test/factories/audit/audit-ground.ts';

/** Three seals of three entries each for agency 1 (1-3, 5-7, 9-11), and one entry a seal for agency 2. */
async function sealedGround(...[t]: Parameters<typeof auditGround>): Promise<AuditGround> {
  const ground = await auditGround(t);
  for (let round = 0; round < 3; round += 1) {
    await writeEntries(ground.database, 1, 3);
    await writeEntries(ground.database, 2, 1);
    await ground.seal();
  }
  assert.deepEqual(await ground.findings(), []);
  return ground;
}

async function found(ground: AuditGround): Promise<readonly string[]> {
  return (await ground.findings()).map(
    ({ code, agencyId, entryId, sealNumber }) => `${code} ${agencyId} ${entryId ?? '-'} ${sealNumber ?? '-'}`,
  );
}

test('an altered entry is named with its time and deed', async (t) => {
  const ground = await sealedGround(t);
  await ground.tamper(`update audit_entry set after = '{"名": "别的"}' where entry_id = 6`);
  assert.deepEqual(await found(ground), ['entry-altered 1 6 2']);
  const [finding] = await ground.findings();
  assert.match(
    finding?.message ?? '',
    /^机关 1 的第 6 号记录（\d{4}-\d\d-\d\d .*，thing 1，try）与封存时（第 2 号封条）不同，内容被改过。$/,
  );
  assert.equal(finding?.deed, 'try');
});

test('a missing entry is named by number and seal', async (t) => {
  const ground = await sealedGround(t);
  await ground.tamper('delete from audit_entry where entry_id = 5');
  assert.deepEqual(await found(ground), ['entry-missing 1 5 2']);
});

test('an entry put behind the chain is told from one that only waits for its seal', async (t) => {
  const ground = await sealedGround(t);
  await ground.tamper(`insert into audit_entry (agency_id, entry_id, transaction_id, actor_kind, actor_name, noun, record_id, deed)
    overriding system value
    select agency_id, 100, transaction_id, 'system', 'x', 'thing', '1', 'forge' from audit_entry where entry_id = 6`);
  await writeEntries(ground.database, 1, 1);
  assert.deepEqual(await found(ground), ['entry-inserted 1 100 -']);
  await ground.seal();
  assert.deepEqual(await found(ground), ['entry-inserted 1 100 -']);
});

test('two entries whose contents were exchanged are named together', async (t) => {
  const ground = await sealedGround(t);
  await ground.tamper('update audit_entry set entry_id = -1 where entry_id = 2');
  await ground.tamper('update audit_entry set entry_id = 2 where entry_id = 7');
  await ground.tamper('update audit_entry set entry_id = 7 where entry_id = -1');
  assert.deepEqual(await found(ground), ['entries-swapped 1 2 1']);
  assert.match((await ground.findings())[0]?.message ?? '', /第 2 号记录（.*）与第 7 号记录被对调/);
});

test('a seal altered, removed, exchanged, or cut off with its entries', async (t) => {
  const ground = await sealedGround(t);
  const restore = async () => {
    await ground.tamper('delete from audit_seal');
    await ground.tamper('insert into audit_seal select * from kept_seal');
    assert.deepEqual(await found(ground), []);
  };
  await ground.tamper('create table kept_seal as select * from audit_seal');
  await ground.tamper(`update audit_seal set sealed_at = sealed_at - interval '1 day' where agency_id = 1 and seal_number = 2`);
  assert.deepEqual(await found(ground), ['seal-altered 1 - 2']);
  await restore();
  await ground.tamper('delete from audit_seal where agency_id = 1 and seal_number = 2');
  assert.deepEqual(await found(ground), ['seal-missing 1 - 2', 'entry-inserted 1 5 -', 'entry-inserted 1 6 -', 'entry-inserted 1 7 -']);
  await restore();
  await ground.tamper('update audit_seal set seal_number = seal_number + 10 where agency_id = 1 and seal_number in (2, 3)');
  await ground.tamper('update audit_seal set seal_number = 15 - seal_number where agency_id = 1 and seal_number in (12, 13)');
  assert.ok((await found(ground)).includes('seals-swapped 1 - 2'));
  assert.ok((await found(ground)).includes('seals-swapped 1 - 3'));
  await restore();
  await ground.tamper('delete from audit_seal where batch = 3');
  await ground.tamper('delete from audit_entry where entry_id > 8');
  assert.deepEqual(await found(ground), ['chain-cut 1 - 3', 'chain-cut 2 - 3']);
});

test('a chain made anew with right hashes does not agree with the anchors', async (t) => {
  const ground = await sealedGround(t);
  await ground.tamper(`update audit_entry set reason = '改过' where entry_id = 11`);
  const [row] = await ground.tamper('select * from audit_seal where agency_id = 1 and seal_number = 3');
  assert.ok(row?.['digests'] instanceof Buffer);
  const [entry] = await ground.tamper(`select concat_ws(E'\\t', agency_id, entry_id) as start from audit_entry where entry_id = 11`);
  assert.equal(entry?.['start'], '1\t11');
  const forged = await forgeSeal(ground, 3, 11);
  await ground.tamper('update audit_seal set digests = $1, hash = $2 where agency_id = 1 and seal_number = 3', [
    forged.digests,
    forged.hash,
  ]);
  assert.deepEqual(await found(ground), ['seal-replaced 1 - 3']);
});

/** What somebody who knows the form would write: the digest of the altered entry, and the hash that belongs to it. */
async function forgeSeal(ground: AuditGround, sealNumber: number, entryId: number): Promise<{ digests: Buffer; hash: string }> {
  const { copyOut } = await import('./copy-out.ts');
  const { ENTRY_COLUMNS, SEAL_COLUMNS } = await import('./chain-form.ts');
  const read = async (query: string) => {
    const lines: Buffer[] = [];
    for await (const some of copyOut(ground.client, query)) lines.push(...some);
    return lines[0] ?? Buffer.alloc(0);
  };
  const line = await read(`select ${ENTRY_COLUMNS.join(', ')} from audit_entry where entry_id = ${entryId}`);
  const seal = readSealLine(
    await read(`select ${SEAL_COLUMNS.join(', ')}, hash from audit_seal where agency_id = 1 and seal_number = ${sealNumber}`),
  );
  assert.ok(seal !== null);
  const digests = Buffer.from(seal.packed);
  for (let start = 0; start < digests.length; start += 40) {
    if (Number(digests.readBigUInt64BE(start)) === entryId) digestOf('sm3', line).copy(digests, start + 8);
  }
  const values = seal.values.map((value, index) => (SEAL_COLUMNS[index] === 'digests' ? `\\x${digests.toString('hex')}` : value));
  const forged = readSealLine(copyLine(values));
  assert.ok(forged !== null);
  return { digests, hash: hashOfSeal(forged) };
}
