import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { loadContent } from './read-content.ts';
import type { DocumentContent } from './rules/content.ts';

/** One of the contents that a document has had. */
export interface Revision {
  readonly revision: number;
  readonly content: DocumentContent;
  readonly contentHash: string;
  readonly author: { readonly kind: 'person' | 'machine' | 'system'; readonly id: number | null; readonly name: string };
  readonly note: string;
  readonly madeAt: Date;
}

interface Row {
  readonly revision: number;
  readonly content: string;
  readonly contentHash: string;
  readonly authorKind: Revision['author']['kind'];
  readonly authorId: number | null;
  readonly authorName: string;
  readonly note: string;
  readonly madeAt: Date;
}

/** A revision with its content; null when the document never had it. Whoever asks has found the document within reach. */
export async function loadRevision(database: Database, agencyId: number, id: number, revision: number): Promise<Revision | null> {
  const { rows } = await sql<Row>`
    select revision, content, content_hash as "contentHash", author_kind as "authorKind", author_id as "authorId",
      author_name as "authorName", note, made_at as "madeAt"
    from document_revision where agency_id = ${agencyId} and document_id = ${id} and revision = ${revision}`.execute(database);
  const [row] = rows;
  if (row === undefined) return null;
  const { content, authorKind, authorId, authorName, ...rest } = row;
  return { ...rest, content: loadContent(content), author: { kind: authorKind, id: authorId, name: authorName } };
}

/** The newest revision of a document that is there. */
export async function currentRevision(
  database: Database,
  { agencyId, id, revision }: { readonly agencyId: number; readonly id: number; readonly revision: number },
): Promise<Revision> {
  const current = await loadRevision(database, agencyId, id, revision);
  if (current === null) throw new Error(`Document ${id} has no revision ${revision}`);
  return current;
}

/** Accounts of the people who made any part of the text since it was last released; all of them when it never was. */
export async function authorsOf(
  database: Database,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
): Promise<readonly number[]> {
  const { rows } = await sql<{ author: number }>`
    select distinct r.author_id as author from document_revision r join document d on d.agency_id = r.agency_id and d.document_id = r.document_id
    where r.agency_id = ${agencyId} and r.document_id = ${id} and r.author_kind = 'person' and r.author_id is not null
      and (r.revision > coalesce(d.released_revision, 0) or r.revision = d.revision)
    order by author`.execute(database);
  return rows.map(({ author }) => author);
}
