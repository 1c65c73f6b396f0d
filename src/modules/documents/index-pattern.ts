import { sql } from 'kysely';
import type { Auditable } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { parseIndexPattern, USUAL_PATTERN, type IndexPattern } from './rules/index-pattern.ts';

/** Rows of `document_setting` as the audit keeps them. */
export const DOCUMENT_SETTING: Auditable = { noun: 'documentSetting', table: 'document_setting', key: 'agency_id' };

/** How an agency's index numbers are written, as text, and which version of its settings says so; 0 where it has said nothing. */
export async function findIndexPattern(database: Database, agencyId: number): Promise<{ readonly text: string; readonly version: number }> {
  const { rows } = await sql<{ text: string; version: number }>`
    select index_pattern as text, version from document_setting where agency_id = ${agencyId}`.execute(database);
  return rows[0] ?? { text: USUAL_PATTERN, version: 0 };
}

/** The same, read. */
export async function readIndexPattern(database: Database, agencyId: number): Promise<IndexPattern> {
  const { text } = await findIndexPattern(database, agencyId);
  const parsed = parseIndexPattern(text);
  if (!parsed.ok) throw new Error(`The index pattern of agency ${agencyId} can't be read: ${parsed.error.kind}`);
  return parsed.value;
}

/** Sets it where its settings still have this version; false when they have another by now. */
export async function writeIndexPattern(database: Database, agencyId: number, { text }: IndexPattern, version: number): Promise<boolean> {
  const { rows } =
    version === 0
      ? await sql`insert into document_setting (agency_id, index_pattern) values (${agencyId}, ${text}) on conflict do nothing returning 1`.execute(
          database,
        )
      : await sql`update document_setting set index_pattern = ${text}, version = version + 1
          where agency_id = ${agencyId} and version = ${version} returning 1`.execute(database);
  return rows.length > 0;
}
