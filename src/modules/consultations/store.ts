import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { CommentCounts } from './consultation-record.ts';
import type { CommentDecision, ConsultationState } from './rules/index.ts';

/** What people fill in. */
export interface ConsultationWish {
  readonly kind: string;
  readonly title: string;
  readonly introduction: string;
  readonly draft: string;
  readonly documentId: number | null;
  /** `YYYY-MM-DD` */
  readonly closesOn: string;
  readonly shortReason: string;
}

export interface StoredConsultation extends ConsultationWish {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly documentTitle: string | null;
  readonly state: ConsultationState;
  readonly opensOn: string | null;
  readonly withdrawalReason: string;
  readonly resultSummary: string;
  readonly resultPublishedAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

export const OWNERSHIP = { agency: sql.ref('consultation.agency_id'), unit: sql.ref('consultation.unit_id') };

/** The consultation, when it lies within reach; held until the transaction ends when it is to be changed. */
export async function findConsultation(
  database: Database,
  reach: Reach,
  id: number,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<StoredConsultation | null> {
  const { rows } = await sql<StoredConsultation>`
    select consultation_id as id, consultation.agency_id as "agencyId", agency.name as "agencyName", consultation.unit_id as "unitId",
      unit.name as "unitName", consultation.kind, consultation.title, introduction, draft, consultation.document_id as "documentId",
      document.title as "documentTitle", consultation.state, opens_on::text as "opensOn", closes_on::text as "closesOn",
      short_reason as "shortReason", consultation.withdrawal_reason as "withdrawalReason", result_summary as "resultSummary",
      result_published_at as "resultPublishedAt", consultation.created_at as "createdAt", consultation.version
    from consultation join agency on agency.agency_id = consultation.agency_id join unit on unit.unit_id = consultation.unit_id
      left join document on document.document_id = consultation.document_id
    where consultation_id = ${id} and ${withinReach(reach, OWNERSHIP)}
    ${hold ? sql`for update of consultation` : sql``}`.execute(database);
  return rows[0] ?? null;
}

export async function insertConsultation(
  database: Database,
  wish: ConsultationWish & { readonly agencyId: number; readonly unitId: number },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into consultation (agency_id, unit_id, kind, title, introduction, draft, document_id, closes_on, short_reason)
    values (${wish.agencyId}, ${wish.unitId}, ${wish.kind}, ${wish.title}, ${wish.introduction}, ${wish.draft}, ${wish.documentId},
      ${wish.closesOn}, ${wish.shortReason})
    returning consultation_id as id`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('The consultation was not inserted');
  return row.id;
}

/** Sets columns where it still has this version; false when it has another by now. */
export async function updateConsultation(
  database: Database,
  { id, version }: { readonly id: number; readonly version: number },
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update consultation set ${sql.join([...columns, sql`version = version + 1`])}
    where consultation_id = ${id} and version = ${version} returning consultation_id`.execute(database);
  return rows.length > 0;
}

/** May a deed with this reach work for that unit? It must be an open one of the agency. */
export async function unitIsWithin(database: Database, reach: Reach, agencyId: number, unitId: number): Promise<boolean> {
  const { rows } = await sql`
    select from unit where unit.agency_id = ${agencyId} and unit.unit_id = ${unitId} and unit.closed_at is null
      and ${withinReach(reach, { agency: sql.ref('unit.agency_id'), unit: sql.ref('unit.unit_id') })}`.execute(database);
  return rows.length > 0;
}

/** What has become of the comments of a consultation. */
export async function countComments(database: Database, agencyId: number, id: number): Promise<CommentCounts> {
  const { rows } = await sql<CommentCounts>`
    select count(*)::int as received, (count(*) filter (where decision is null))::int as undecided,
      (count(*) filter (where decision = 'adopted'))::int as adopted, (count(*) filter (where decision = 'partly'))::int as partly,
      (count(*) filter (where decision = 'declined'))::int as declined, (count(*) filter (where decision = 'setAside'))::int as "setAside",
      (count(*) filter (where public_text <> ''))::int as chosen
    from consultation_comment where agency_id = ${agencyId} and consultation_id = ${id}`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('A count gave no row');
  return row;
}

export interface StoredComment {
  readonly id: number;
  readonly agencyId: number;
  readonly consultationId: number;
  readonly state: ConsultationState;
  readonly receipt: string;
  readonly text: string;
  readonly authorName: string;
  readonly hasContact: boolean;
  readonly personalData: readonly string[];
  readonly receivedAt: Date;
  readonly decision: CommentDecision | null;
  readonly decisionReason: string;
  readonly decidedByName: string | null;
  readonly publicText: string;
  readonly version: number;
}

/** A comment on a consultation within reach. Its contact is not in it. */
export async function findComment(
  database: Database,
  reach: Reach,
  id: number,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<StoredComment | null> {
  const { rows } = await sql<StoredComment>`
    select c.comment_id as id, c.agency_id as "agencyId", c.consultation_id as "consultationId", consultation.state, c.receipt, c.text,
      c.author_name as "authorName", c.contact <> '' as "hasContact", c.personal_data as "personalData", c.received_at as "receivedAt",
      c.decision, c.decision_reason as "decisionReason", c.decided_by_name as "decidedByName", c.public_text as "publicText", c.version
    from consultation_comment c join consultation on consultation.consultation_id = c.consultation_id
    where c.comment_id = ${id} and ${withinReach(reach, OWNERSHIP)}
    ${hold ? sql`for update` : sql``}`.execute(database);
  return rows[0] ?? null;
}

/** How to reach who wrote a comment within reach; null when there is no such comment. */
export async function contactOf(
  database: Database,
  reach: Reach,
  id: number,
): Promise<{ readonly agencyId: number; readonly contact: string } | null> {
  const { rows } = await sql<{ agencyId: number; contact: string }>`
    select c.agency_id as "agencyId", c.contact
    from consultation_comment c join consultation on consultation.consultation_id = c.consultation_id
    where c.comment_id = ${id} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return rows[0] ?? null;
}

export async function updateComment(
  database: Database,
  { id, version }: { readonly id: number; readonly version: number },
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update consultation_comment set ${sql.join([...columns, sql`version = version + 1`])}
    where comment_id = ${id} and version = ${version} returning comment_id`.execute(database);
  return rows.length > 0;
}
