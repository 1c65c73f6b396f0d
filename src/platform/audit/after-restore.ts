import type pg from 'pg';
import type { DatabaseAddress } from '../database/database.ts';
import { closeAuditClient, openAuditClient } from './audit-client.ts';
import type { AuditHash } from './chain-form.ts';
import { notSealed } from './chain-position.ts';
import { appendSeals, lastPosition, readDigests, readMoment } from './seal.ts';

/**
 * To be called once after rows were restored into another cluster, before anybody writes: transactions are numbered
 * anew there. Seals what the old cluster had not, says from which entry on the new numbers count, and sets the entries'
 * own counter behind the last. Does nothing where the seals are this cluster's own, or where there is nothing.
 * `owner` owns the tables.
 */
export async function afterRestore(owner: DatabaseAddress, algorithm: AuditHash): Promise<'settled' | 'nothing to do'> {
  const client = await openAuditClient(owner);
  try {
    // A look first: the lock is for owners only and holds up who writes.
    if (await isSettled(client)) return 'nothing to do';
    await client.query('begin isolation level repeatable read');
    // Whoever writes meanwhile is waited for, and waits; the snapshot comes after.
    await client.query('lock table audit_entry, audit_seal in exclusive mode');
    if (await isSettled(client)) {
      await client.query('rollback');
      return 'nothing to do';
    }
    const last = await lastPosition(client);
    const moment = await readMoment(client);
    const greatest = await greatestEntryId(client);
    if (greatest !== null) {
      await client.query(`select setval(pg_get_serial_sequence('audit_entry', 'entry_id'), $1::bigint)`, [greatest]);
    }
    const digests = await readDigests(client, notSealed(last, true), algorithm);
    // The move itself stands in the chain of the installation, also when no entry was left over.
    if (!digests.has(0)) digests.set(0, []);
    await appendSeals(client, digests, {
      batch: (last?.batch ?? 0) + 1,
      sealedAt: moment.at,
      algorithm,
      cluster: moment.cluster,
      floorEntryId: Number(greatest ?? 0),
      upto: moment.snapshot,
    });
    await client.query('commit');
    return 'settled';
  } finally {
    await closeAuditClient(client);
  }
}

async function isSettled(client: pg.Client): Promise<boolean> {
  const last = await lastPosition(client);
  if (last === null) return (await greatestEntryId(client)) === null;
  return last.cluster === (await readMoment(client)).cluster;
}

async function greatestEntryId(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ greatest: string | null }>('select max(entry_id)::text as greatest from audit_entry');
  return rows[0]?.greatest ?? null;
}
