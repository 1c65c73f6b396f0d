import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** What an operator should hear of. */
export interface JobTroubles {
  /** Given up in the last day. */
  readonly failed: number;
  /** How long the oldest of those waits that could have begun; null when none does. */
  readonly oldestDueSeconds: number | null;
}

export async function findJobTroubles(database: Database): Promise<JobTroubles> {
  const { rows } = await sql<{ failed: number; oldest: number | null }>`
    select count(*) filter (where state = 'failed' and completed_on > now() - interval '1 day') as failed,
      extract(epoch from now() - min(start_after) filter (where state < 'active' and start_after < now()))::float8 as oldest
    from pgboss.job where not starts_with(name, '__pgboss__')`.execute(database);
  return { failed: rows[0]?.failed ?? 0, oldestDueSeconds: rows[0]?.oldest ?? null };
}
