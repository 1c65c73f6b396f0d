import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { HandedIn } from './rules/settle-attachments.ts';

/** The files that were handed in for a document, by hash. */
export async function handedIn(
  database: Database,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
): Promise<ReadonlyMap<string, HandedIn>> {
  const { rows } = await sql<HandedIn>`
    select file_sha256 as file, name, media_type as "mediaType", bytes from document_file
    where agency_id = ${agencyId} and document_id = ${id}`.execute(database);
  return new Map(rows.map((row) => [row.file, row]));
}
