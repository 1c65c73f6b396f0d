import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

const PACE_MILLISECONDS = 500;

/** Keeps how far a job has come; writes at most twice a second, however often it is told. */
export class ProgressKeeper {
  private readonly database: Database;
  private readonly id: string;
  private pending: { readonly fraction: number; readonly words: string; readonly place: unknown } | null = null;
  private writtenAt = -Infinity;

  constructor(database: Database, id: string) {
    this.database = database;
    this.id = id;
  }

  async keep(fraction: number, words: string, place: unknown): Promise<void> {
    this.pending = { fraction: Math.min(1, Math.max(0, fraction)), words, place };
    if (performance.now() - this.writtenAt >= PACE_MILLISECONDS) await this.write();
  }

  /** Writes what is not yet written. */
  async write(): Promise<void> {
    if (this.pending === null) return;
    const { fraction, words, place } = this.pending;
    this.pending = null;
    this.writtenAt = performance.now();
    const state = place === undefined ? null : JSON.stringify(place);
    await sql`insert into job_progress as p (job_id, fraction, words, place) values (${this.id}, ${fraction}, ${words}, ${state}::jsonb)
      on conflict (job_id) do update
      set fraction = excluded.fraction, words = excluded.words, place = coalesce(excluded.place, p.place), updated_at = now()`.execute(
      this.database,
    );
  }
}

/** Where a former try of the job stopped; null when there is nothing to go on from. */
export async function placeOf(database: Database, id: string): Promise<unknown> {
  const found = await sql<{ place: unknown }>`select place from job_progress where job_id = ${id}`.execute(database);
  return found.rows[0]?.place ?? null;
}

/** Removes what belongs to no job any more; answers how much that was. */
export async function purgeProgress(database: Database): Promise<number> {
  const gone = await sql`delete from job_progress p where not exists (select from pgboss.job j where j.id = p.job_id)`.execute(database);
  return Number(gone.numAffectedRows ?? 0);
}
