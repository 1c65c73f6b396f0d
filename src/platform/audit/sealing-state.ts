import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import { notSealedSince, readPosition } from './chain-position.ts';

/** How the sealing of the audit keeps up; nothing of what the entries say. */
export interface SealingState {
  readonly chains: number;
  readonly unsealed: number;
  readonly oldestUnsealedAt: Date | null;
}

/** Age of the oldest entry that no seal covers; 0 when all are sealed. */
export async function unsealedSeconds(database: Database): Promise<number> {
  const { oldestUnsealedAt } = await readSealingState(database);
  return oldestUnsealedAt === null ? 0 : Math.max(0, (Date.now() - oldestUnsealedAt.getTime()) / 1_000);
}

export async function readSealingState(database: Database): Promise<SealingState> {
  const position = await readPosition(database);
  const { rows } = await sql<{ chains: number; unsealed: number; oldest: Date | null }>`
    select (select count(distinct agency_id) from audit_seal) as chains, count(*) as unsealed, min(at) as oldest
    from audit_entry where ${notSealedSince(position)}`.execute(database);
  const [row] = rows;
  return { chains: row?.chains ?? 0, unsealed: row?.unsealed ?? 0, oldestUnsealedAt: row?.oldest ?? null };
}
