import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { loadContent } from './read-content.ts';
import type { DocumentContent } from './rules/content.ts';
import type { Validity } from './rules/validity.ts';
import { IS_PUBLIC } from './store.ts';

/** What the public reads of a document now. */
export interface PublicText {
  readonly id: number;
  readonly agencyId: number;
  readonly type: string;
  readonly validity: Validity | null;
  readonly indexNumber: string;
  /** The day in Shanghai on which it first became public. */
  readonly releasedOn: string;
  readonly content: DocumentContent;
}

/** Those of these documents that are public, with what the public reads. */
export async function publicTexts(database: Database, ids: readonly number[]): Promise<readonly PublicText[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<PublicText, 'content'> & { readonly content: string }>`
    select document.document_id as id, document.agency_id as "agencyId", document.type, document.validity,
      document.index_number as "indexNumber", to_char(document.first_released_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "releasedOn",
      released.content
    from document join document_revision released on released.agency_id = document.agency_id
      and released.document_id = document.document_id and released.revision = document.released_revision
    where document.document_id = any(${[...ids]}::integer[]) and ${IS_PUBLIC}`.execute(database);
  return rows.map((row) => ({ ...row, content: loadContent(row.content) }));
}

/** Ids of documents after one of them, in their order, public or not. */
export async function documentIdsAfter(database: Database, after: number, most: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select document_id as id from document where document_id > ${after} order by document_id limit ${most}`.execute(database);
  return rows.map(({ id }) => id);
}
