import type pg from 'pg';
import { LAST_POSITION, notSealed, positionOf, type ChainPosition, type PositionRow } from './chain-position.ts';
import { digestOf, ENTRY_COLUMNS, NO_HASH, packDigest, SEAL_COLUMNS, type AuditHash } from './chain-form.ts';
import { copyOut } from './copy-out.ts';
import { copyLine, numberInLine } from './copy-text.ts';

/** One process seals at a time. */
export const SEALING_LOCK = 4_664_256;

/** A seal holds this many entries at most, so that reading one never takes much memory. */
const ENTRIES_IN_SEAL = 10_000;

/** The end of an agency's chain. */
export interface ChainHead {
  readonly agencyId: number;
  readonly sealNumber: number;
  readonly algorithm: AuditHash;
  readonly hash: string;
  /** As PostgreSQL writes it, in UTC. */
  readonly sealedAt: string;
}

export type Sealing =
  | { readonly kind: 'sealed'; readonly entries: number; readonly heads: readonly ChainHead[] }
  /** Another process is at it. */
  | { readonly kind: 'busy' }
  /** The seals come from another cluster, whose transactions are numbered otherwise: `afterRestore` has not run. */
  | { readonly kind: 'otherCluster' };

/**
 * Seals what has been committed since the last batch, in all agencies. An entry belongs to the batch whose snapshot is
 * the first to see its transaction, so that a transaction that stays open is neither left out nor waited for.
 */
export async function sealOnce(client: pg.Client, algorithm: AuditHash): Promise<Sealing> {
  // Before the snapshot: else the last batch of another process could be missing from it.
  const lock = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${SEALING_LOCK}) as held`);
  if (lock.rows[0]?.held !== true) return { kind: 'busy' };
  try {
    await client.query('begin isolation level repeatable read');
    const sealing = await sealInTransaction(client, algorithm);
    await client.query('commit');
    return sealing;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  } finally {
    await client.query(`select pg_advisory_unlock(${SEALING_LOCK})`).catch(() => undefined);
  }
}

interface Moment {
  readonly snapshot: string;
  readonly cluster: string;
  readonly at: string;
}

async function sealInTransaction(client: pg.Client, algorithm: AuditHash): Promise<Sealing> {
  const last = await lastPosition(client);
  const moment = await readMoment(client);
  if (last !== null && last.cluster !== moment.cluster) return { kind: 'otherCluster' };
  const digests = await readDigests(client, notSealed(last, false), algorithm);
  const heads = await appendSeals(client, digests, {
    batch: (last?.batch ?? 0) + 1,
    sealedAt: moment.at,
    algorithm,
    cluster: moment.cluster,
    floorEntryId: last?.floorEntryId ?? 0,
    upto: moment.snapshot,
  });
  return { kind: 'sealed', entries: countAll(digests), heads };
}

export async function lastPosition(client: pg.Client): Promise<ChainPosition | null> {
  const { rows } = await client.query<PositionRow>(LAST_POSITION);
  return positionOf(rows[0]);
}

export async function readMoment(client: pg.Client): Promise<Moment> {
  const { rows } = await client.query<Moment>(
    `select pg_current_snapshot()::text as snapshot, system_identifier::text as cluster, clock_timestamp()::text as at from pg_control_system()`,
  );
  const [moment] = rows;
  if (moment === undefined) throw new Error('The database did not tell its moment');
  return moment;
}

/** Packed numbers and digests of the entries that a condition finds, by agency. */
export async function readDigests(client: pg.Client, condition: string, algorithm: AuditHash): Promise<Map<number, Buffer[]>> {
  const digests = new Map<number, Buffer[]>();
  const query = `select ${ENTRY_COLUMNS.join(', ')} from audit_entry where ${condition}`;
  for await (const lines of copyOut(client, query)) {
    for (const line of lines) {
      const agencyId = numberInLine(line, 0);
      const packed = packDigest(numberInLine(line, 1), digestOf(algorithm, line));
      const list = digests.get(agencyId);
      if (list === undefined) digests.set(agencyId, [packed]);
      else list.push(packed);
    }
  }
  // Here, not in the query: the database would sort whole rows. Numbers are at the front, so bytes compare as they do.
  for (const list of digests.values()) list.sort((one, other) => one.compare(other));
  return digests;
}

interface Batch {
  readonly batch: number;
  readonly sealedAt: string;
  readonly algorithm: AuditHash;
  readonly cluster: string;
  readonly floorEntryId: number;
  readonly upto: string;
}

/** Appends one seal an agency (more where there are many entries); gives the new ends of the chains. */
export async function appendSeals(
  client: pg.Client,
  digests: ReadonlyMap<number, readonly Buffer[]>,
  batch: Batch,
): Promise<readonly ChainHead[]> {
  const heads: ChainHead[] = [];
  for (const [agencyId, packed] of digests) {
    let head = await readEnd(client, agencyId);
    // Also once when there is nothing: a seal without entries marks the move to another cluster.
    for (let start = 0; start === 0 || start < packed.length; start += ENTRIES_IN_SEAL) {
      head = await appendSeal(client, agencyId, packed.slice(start, start + ENTRIES_IN_SEAL), batch, head);
    }
    heads.push({ agencyId, sealNumber: head.sealNumber, algorithm: batch.algorithm, hash: head.hash, sealedAt: batch.sealedAt });
  }
  return heads;
}

interface End {
  readonly sealNumber: number;
  readonly hash: string;
}

async function readEnd(client: pg.Client, agencyId: number): Promise<End> {
  const { rows } = await client.query<{ number: string; hash: string }>(
    'select seal_number::text as number, hash from audit_seal where agency_id = $1 order by seal_number desc limit 1',
    [agencyId],
  );
  const [row] = rows;
  return row === undefined ? { sealNumber: 0, hash: NO_HASH } : { sealNumber: Number(row.number), hash: row.hash };
}

async function appendSeal(client: pg.Client, agencyId: number, packed: readonly Buffer[], batch: Batch, end: End): Promise<End> {
  const sealNumber = end.sealNumber + 1;
  const values = [
    String(agencyId),
    String(sealNumber),
    String(batch.batch),
    batch.sealedAt,
    batch.algorithm,
    batch.cluster,
    String(batch.floorEntryId),
    batch.upto,
    String(packed.length),
    `\\x${Buffer.concat(packed).toString('hex')}`,
    end.hash,
  ];
  // The database writes these values back character by character as they are given, so the line is known beforehand.
  const hash = digestOf(batch.algorithm, copyLine(values)).toString('hex');
  await client.query(
    `insert into audit_seal (${SEAL_COLUMNS.join(', ')}, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [...values, hash],
  );
  return { sealNumber, hash };
}

function countAll(digests: ReadonlyMap<number, readonly Buffer[]>): number {
  let count = 0;
  for (const list of digests.values()) count += list.length;
  return count;
}
