import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { parseIndexPattern, USUAL_PATTERN, type IndexPattern } from './rules/index-pattern.ts';

/** How an agency's index numbers are written: as it has set, or as is usual. */
export async function readIndexPattern(database: Database, agencyId: number): Promise<IndexPattern> {
  const { rows } = await sql<{ pattern: string }>`
    select index_pattern as pattern from document_setting where agency_id = ${agencyId}`.execute(database);
  const parsed = parseIndexPattern(rows[0]?.pattern ?? USUAL_PATTERN);
  if (!parsed.ok) throw new Error(`The index pattern of agency ${agencyId} can't be read: ${parsed.error.kind}`);
  return parsed.value;
}
