import { sql, type RawBuilder } from 'kysely';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { DocumentContent, Openness } from './rules/content.ts';
import type { DocumentState } from './rules/document-states.ts';
import type { Validity } from './rules/validity.ts';

/** A document as its row has it, and the hash of its newest content. */
export interface StoredDocument {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly type: string;
  readonly state: DocumentState;
  /** The newest. */
  readonly revision: number;
  readonly contentHash: string;
  readonly title: string;
  readonly openness: Openness | null;
  readonly validity: Validity | null;
  readonly validityDocumentId: number | null;
  /** Somebody has decided it: the text's own days no longer say it alone. */
  readonly validityIsDecided: boolean;
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
  readonly indexNumber: string | null;
  readonly indexYear: number | null;
  /** What the public reads, unless `withdrawnAt`. */
  readonly releasedRevision: number | null;
  readonly firstReleasedAt: Date | null;
  readonly releasedAt: Date | null;
  readonly releaseDueAt: Date | null;
  readonly withdrawalDueAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string;
  /** Released before its reviews were through. */
  readonly urgent: boolean;
  readonly createdByKind: 'person' | 'machine' | 'system';
  readonly createdBy: number | null;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

/** Whose a document is, for reach. */
export const OWNERSHIP = { agency: sql.ref('document.agency_id'), unit: sql.ref('document.unit_id') };

/** The public may read it. */
export const IS_PUBLIC = sql<boolean>`document.released_revision is not null and document.withdrawn_at is null`;

const COLUMNS = sql`document.document_id as id, document.agency_id as "agencyId", agency.name as "agencyName", document.unit_id as "unitId",
  unit.name as "unitName", document.type, document.state, document.revision, current.content_hash as "contentHash", document.title,
  document.openness, document.validity, document.validity_document_id as "validityDocumentId",
  document.validity_on is not null as "validityIsDecided", document.effective_from as "effectiveFrom",
  document.effective_until as "effectiveUntil", document.index_number as "indexNumber", document.index_year as "indexYear",
  document.released_revision as "releasedRevision", document.first_released_at as "firstReleasedAt", document.released_at as "releasedAt",
  document.release_due_at as "releaseDueAt", document.withdrawal_due_at as "withdrawalDueAt", document.withdrawn_at as "withdrawnAt",
  document.withdrawal_reason as "withdrawalReason", document.urgent, document.created_by_kind as "createdByKind",
  document.created_by as "createdBy", document.created_by_name as "createdByName", document.created_at as "createdAt",
  document.changed_at as "changedAt", document.version`;

const FROM = sql`document join agency on agency.agency_id = document.agency_id join unit on unit.unit_id = document.unit_id
  join document_revision current on current.agency_id = document.agency_id and current.document_id = document.document_id
    and current.revision = document.revision`;

/** The document, when it lies within reach. */
export async function findDocument(database: Database, reach: Reach, id: number): Promise<StoredDocument | null> {
  const { rows } = await sql<StoredDocument>`select ${COLUMNS} from ${FROM}
    where document.document_id = ${id} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function holdDocument(transaction: Database, reach: Reach, id: number): Promise<StoredDocument | null> {
  await sql`select from document where document_id = ${id} and ${withinReach(reach, OWNERSHIP)} for update`.execute(transaction);
  return findDocument(transaction, reach, id);
}

export interface NewDocument {
  readonly agencyId: number;
  readonly unitId: number;
  readonly type: string;
}

/** Makes the row and its first revision; `contentText` is canonical, `contentHash` of it. */
export async function insertDocument(
  database: Database,
  by: DoneBy,
  { agencyId, unitId, type }: NewDocument,
  saved: SavedContent & { readonly note: string },
): Promise<number> {
  const { content } = saved;
  const { rows } = await sql<{ id: number }>`
    insert into document (agency_id, unit_id, type, title, openness, document_number, signed_on, subject, genre, effective_from,
      effective_until, created_by_kind, created_by, created_by_name)
    values (${agencyId}, ${unitId}, ${type}, ${content.title}, ${content.openness?.status ?? null}, ${content.documentNumber},
      ${content.signedOn}, ${content.subject}, ${content.genre}, ${content.effectiveFrom}, ${content.effectiveUntil},
      ${authorKind(by)}, ${by.id}, ${by.name})
    returning document_id as id`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('The document was not inserted');
  await insertRevision(database, by, { agencyId, id: row.id, revision: 1, ...saved });
  return row.id;
}

export interface SavedContent {
  readonly content: DocumentContent;
  readonly contentText: string;
  readonly contentHash: string;
}

export async function insertRevision(
  database: Database,
  by: DoneBy,
  revision: {
    readonly agencyId: number;
    readonly id: number;
    readonly revision: number;
    readonly contentText: string;
    readonly contentHash: string;
    readonly note: string;
  },
): Promise<void> {
  await sql`insert into document_revision (agency_id, document_id, revision, content, content_hash, author_kind, author_id, author_name, note)
    values (${revision.agencyId}, ${revision.id}, ${revision.revision}, ${revision.contentText}, ${revision.contentHash},
      ${authorKind(by)}, ${by.id}, ${by.name}, ${revision.note})`.execute(database);
}

/** What the lists filter by, out of a content. */
export function contentColumns(content: DocumentContent): readonly RawBuilder<unknown>[] {
  return [
    sql`title = ${content.title}`,
    sql`openness = ${content.openness?.status ?? null}`,
    sql`document_number = ${content.documentNumber}`,
    sql`signed_on = ${content.signedOn}`,
    sql`subject = ${content.subject}`,
    sql`genre = ${content.genre}`,
    sql`effective_from = ${content.effectiveFrom}`,
    sql`effective_until = ${content.effectiveUntil}`,
  ];
}

/** Sets columns where the document still has this version; false when it has another by now. */
export async function updateDocument(
  database: Database,
  { id, version }: { readonly id: number; readonly version: number },
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update document set ${sql.join([...columns, sql`version = version + 1`, sql`changed_at = now()`])}
    where document_id = ${id} and version = ${version} returning document_id`.execute(database);
  return rows.length > 0;
}

/** May a deed with this reach draft for that unit of that agency? */
export async function placeIsWithin(database: Database, reach: Reach, agencyId: number, unitId: number): Promise<boolean> {
  const within = withinReach(reach, { agency: sql.ref('place.agency_id'), unit: sql.ref('place.unit_id') });
  const { rows } = await sql`
    select from (select ${agencyId}::integer as agency_id, ${unitId}::integer as unit_id) as place where ${within}`.execute(database);
  return rows.length > 0;
}

export function authorKind({ kind }: Pick<DoneBy, 'kind'>): 'person' | 'machine' | 'system' {
  return kind === 'person' || kind === 'machine' ? kind : 'system';
}
