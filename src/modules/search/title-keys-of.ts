import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { HitKey } from './score-hits.ts';

/** The folded titles of these records. */
export async function titleKeysOf(database: Database, keys: readonly HitKey[]): Promise<readonly string[]> {
  const { rows } = await sql<{ titleKey: string }>`
    select title_key as "titleKey"
    from unnest(${keys.map(({ agencyId }) => agencyId)}::integer[], ${keys.map(({ noun }) => noun)}::text[], ${keys.map(({ id }) => id)}::integer[])
      as wanted (agency_id, noun, record_id) join search_entry using (agency_id, noun, record_id)`.execute(database);
  return rows.map(({ titleKey }) => titleKey);
}
