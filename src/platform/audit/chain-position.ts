/** How far the chains have come, all agencies together: what the last batch of seals says. */
export interface ChainPosition {
  readonly batch: number;
  readonly cluster: string;
  readonly floorEntryId: number;
  /** Text of a `pg_snapshot`. */
  readonly upto: string;
}

/** (Ordered by the column, not by the text of the same name: 9 is not after 10.) Only what this finds has been sealed; there is no other mark that could go astray. */
export const LAST_POSITION = `select batch::text, cluster, floor_entry_id::text, upto::text from audit_seal order by audit_seal.batch desc limit 1`;

/** Condition on `audit_entry` for the entries that no seal covers. `foreign` also takes those numbered by another cluster. */
export function notSealed(position: ChainPosition | null, foreign: boolean): string {
  const ours = foreign ? 'true' : 'transaction_id < pg_snapshot_xmax(pg_current_snapshot())';
  if (position === null) return ours;
  const upto = `'${position.upto}'::pg_snapshot`;
  // The first condition is what the index answers; of the few it leaves, the others keep the new ones.
  return `${ours} and transaction_id >= pg_snapshot_xmin(${upto}) and entry_id > ${position.floorEntryId} and not pg_visible_in_snapshot(transaction_id, ${upto})`;
}

interface PositionRow {
  readonly batch: string;
  readonly cluster: string;
  readonly floor_entry_id: string;
  readonly upto: string;
}

export function positionOf(row: PositionRow | undefined): ChainPosition | null {
  if (row === undefined) return null;
  return { batch: Number(row.batch), cluster: row.cluster, floorEntryId: Number(row.floor_entry_id), upto: row.upto };
}
