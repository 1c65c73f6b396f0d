import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** A file of an agency, by the hash of its bytes. */
export interface FileKey {
  readonly agencyId: number;
  readonly hash: string;
}

export interface FileText {
  readonly text: string;
  /** `cut`: what stood further back is left out; `unreadable`: a picture, a damaged or closed file. */
  readonly outcome: 'read' | 'cut' | 'unreadable' | 'missing';
}

/** Texts of files that were read already, by hash. */
export async function fileTexts(database: Database, agencyId: number, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const { rows } = await sql<{ hash: string; text: string }>`
    select content_hash as hash, text from search_file
    where agency_id = ${agencyId} and content_hash = any(${[...hashes]}::text[])`.execute(database);
  return new Map(rows.map(({ hash, text }) => [hash, text]));
}

export async function keepFileText(database: Database, { agencyId, hash }: FileKey, { text, outcome }: FileText): Promise<void> {
  await sql`insert into search_file (agency_id, content_hash, text, outcome)
    values (${agencyId}, ${hash}, ${text.replaceAll('\0', '').toWellFormed()}, ${outcome})
    on conflict (agency_id, content_hash) do update set text = excluded.text, outcome = excluded.outcome, read_at = now()`.execute(
    database,
  );
}
