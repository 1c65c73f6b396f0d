import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** How a document may be known already. */
export interface KnownDocument {
  readonly title: string;
  readonly documentNumber: string | null;
}

/** Documents of an agency that bear one of these titles or numbers, without discarded ones. */
export async function knownDocuments(
  database: Database,
  agencyId: number,
  { titles, numbers }: { readonly titles: readonly string[]; readonly numbers: readonly string[] },
): Promise<readonly KnownDocument[]> {
  const { rows } = await sql<KnownDocument>`
    select title, document_number as "documentNumber" from document
    where agency_id = ${agencyId} and state <> 'discarded'
      and (title = any(${[...titles]}::text[]) or document_number = any(${[...numbers]}::text[]))
    limit 10000`.execute(database);
  return rows;
}
