import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { DocumentRelation, RelationKind } from './rules/content.ts';
import type { ContentFault } from './rules/content-fault.ts';
import type { DocumentState } from './rules/document-states.ts';
import { IS_PUBLIC, OWNERSHIP } from './store.ts';

/** A document at the other end of a tie. */
export interface Related {
  readonly kind: RelationKind;
  readonly id: number;
  /** Null: the asker may not read it. */
  readonly title: string | null;
  readonly state: DocumentState | null;
}

interface Holder {
  readonly agencyId: number;
  /** Null: not made yet. */
  readonly id: number | null;
}

/**
 * What may not be tied to: ties lead to documents of the own agency that the writer may read, to public ones of anybody,
 * and wherever they led before.
 */
export async function checkRelations(
  database: Database,
  reach: Reach,
  { agencyId, id }: Holder,
  relations: readonly DocumentRelation[],
): Promise<readonly ContentFault[]> {
  if (relations.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select document.document_id as id from document
    where document.document_id = any(${relations.map(({ documentId }) => documentId)}::integer[]) and document.document_id is distinct from ${id}::integer
      and ((document.agency_id = ${agencyId} and document.state <> 'discarded' and ${withinReach(reach, OWNERSHIP)}) or ${IS_PUBLIC}
        or exists (select from document_relation r where r.agency_id = ${agencyId} and r.document_id = ${id}::integer
          and r.target_document_id = document.document_id))
    for key share of document`.execute(database);
  const allowed = new Set(rows.map((row) => row.id));
  return relations.flatMap(({ documentId }, index) =>
    allowed.has(documentId)
      ? []
      : [
          {
            path: `relations/${index}`,
            code: 'relation.unknown',
            message: '没有这个文件，或者您不能引用它；请重新选择本机关的文件或已公开的文件。',
          },
        ],
  );
}

/** Writes the ties of the newest content beside it, so that they can be read from both ends. */
export async function projectRelations(
  database: Database,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  relations: readonly DocumentRelation[],
): Promise<void> {
  await sql`delete from document_relation where agency_id = ${agencyId} and document_id = ${id}`.execute(database);
  if (relations.length === 0) return;
  await sql`insert into document_relation (agency_id, document_id, kind, target_agency_id, target_document_id)
    select ${agencyId}::integer, ${id}::integer, tie.kind, target.agency_id, target.document_id
    from unnest(${relations.map(({ kind }) => kind)}::text[], ${relations.map(({ documentId }) => documentId)}::integer[]) as tie (kind, document_id)
      join document target on target.document_id = tie.document_id`.execute(database);
}

/** Where a document's ties lead; what the asker may read or everybody may has its title. */
export async function relationsOf(database: Database, reach: Reach, agencyId: number, id: number): Promise<readonly Related[]> {
  const { rows } = await sql<Related>`
    select r.kind, document.document_id as id, case when known.it then document.title end as title, case when known.it then document.state end as state
    from document_relation r
      join document on document.agency_id = r.target_agency_id and document.document_id = r.target_document_id
      cross join lateral (select (${withinReach(reach, OWNERSHIP)}) or (${IS_PUBLIC}) as it) known
    where r.agency_id = ${agencyId} and r.document_id = ${id} order by r.kind, document.document_id`.execute(database);
  return rows;
}

/** What is tied to a document, as far as the asker may know of it. */
export async function relationsBack(database: Database, reach: Reach, agencyId: number, id: number): Promise<readonly Related[]> {
  const { rows } = await sql<Related>`
    select r.kind, document.document_id as id, document.title, document.state
    from document_relation r join document on document.agency_id = r.agency_id and document.document_id = r.document_id
    where r.target_agency_id = ${agencyId} and r.target_document_id = ${id} and document.state <> 'discarded'
      and ((${withinReach(reach, OWNERSHIP)}) or (${IS_PUBLIC}))
    order by r.kind, document.document_id limit 500`.execute(database);
  return rows;
}
