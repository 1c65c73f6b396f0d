import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/index.ts';

/** How far the chains have come, all agencies together: what the last batch of seals says. */
export interface ChainPosition {
  readonly batch: number;
  readonly cluster: string;
  readonly floorEntryId: number;
  /** Text of a `pg_snapshot`. */
  readonly upto: string;
}

export interface PositionRow {
  readonly batch: string;
  readonly cluster: string;
  readonly floor_entry_id: string;
  readonly upto: string;
}

/**
 * Only what this finds has been sealed; there is no other mark that could go astray.
 * (Ordered by the column, not by the text that is called the same: as texts, 9 comes after 10.)
 */
export const LAST_POSITION = `select batch::text, cluster, floor_entry_id::text, upto::text from audit_seal order by audit_seal.batch desc limit 1`;

export function positionOf(row: PositionRow | undefined): ChainPosition | null {
  if (row === undefined) return null;
  return { batch: Number(row.batch), cluster: row.cluster, floorEntryId: Number(row.floor_entry_id), upto: row.upto };
}

export async function readPosition(database: Database): Promise<ChainPosition | null> {
  const { rows } = await sql.raw<PositionRow>(LAST_POSITION).execute(database);
  return positionOf(rows[0]);
}

/** Condition on `audit_entry` for the entries that no seal covers. `foreign` also takes those numbered by another cluster. */
export function notSealed(position: ChainPosition | null, foreign: boolean): string {
  const ours = foreign ? 'true' : 'transaction_id < pg_snapshot_xmax(pg_current_snapshot())';
  if (position === null) return ours;
  const upto = `'${position.upto}'::pg_snapshot`;
  // The first condition is what the index answers; of the few it leaves, the others keep the new ones.
  return `${ours} and transaction_id >= pg_snapshot_xmin(${upto}) and entry_id > ${position.floorEntryId} and not pg_visible_in_snapshot(transaction_id, ${upto})`;
}

/** The same for a query of the query builder. */
export function notSealedSince(position: ChainPosition | null): RawBuilder<boolean> {
  return sql.raw<boolean>(notSealed(position, true));
}
