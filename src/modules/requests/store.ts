import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CaseEvent, CaseOutcome, LetterCode, ReceiptChannel, RequestDeed, RequestKind, RequestState } from '../../law/index.ts';
import type { DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { ApplicantKind } from './rules/index.ts';

export const ORAL_CONFIRMATIONS = ['signature', 'fingerprint', 'recording'] as const;
export type OralConfirmation = (typeof ORAL_CONFIRMATIONS)[number];

/** A request without what tells who asks. */
export interface StoredRequest {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly version: number;
  readonly year: number | null;
  readonly number: number | null;
  readonly channel: ReceiptChannel;
  readonly kind: RequestKind;
  readonly applicantKind: ApplicantKind;
  readonly title: string;
  readonly content: string;
  /** As it came in, once it was cut apart. */
  readonly originalContent: string | null;
  readonly wantedForm: 'paper' | 'electronic' | 'inspection' | 'other';
  readonly wantedDelivery: 'online' | 'email' | 'post' | 'fax' | 'pickup' | 'onSite';
  readonly helpNeeded: string;
  readonly proposesPublication: boolean;
  /** Of an oral application (art 29): who wrote it down, and how the applicant confirmed it. */
  readonly oralWriter: string;
  readonly oralConfirmed: OralConfirmation | null;
  readonly arrivedOn: PlainDate;
  readonly submittedOn: PlainDate | null;
  readonly signedOn: PlainDate | null;
  readonly confirmedOn: PlainDate | null;
  readonly receivedOn: PlainDate | null;
  readonly state: RequestState;
  readonly dueOn: PlainDate | null;
  readonly dueProvisional: boolean;
  readonly nextDueOn: PlainDate | null;
  readonly nextDueKind: string | null;
  readonly outcome: CaseOutcome | null;
  readonly closedOn: PlainDate | null;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly assigneeId: number | null;
  readonly assigneeName: string | null;
  readonly acceptedAt: Date | null;
  readonly returnReason: string;
  readonly taskId: number | null;
  readonly pieces: number;
  readonly splitFrom: number | null;
  readonly mergedInto: number | null;
  readonly bulkKey: string | null;
  readonly published: boolean;
  readonly publishedTitle: string;
  readonly publishedAnswer: string;
  readonly archivedAt: Date | null;
  readonly retentionUntil: PlainDate | null;
  readonly erasedAt: Date | null;
  readonly identityCheck: 'original' | 'copy' | 'telephone' | null;
  readonly identityCheckedBy: string;
  readonly identityCheckedOn: PlainDate | null;
  readonly createdAt: Date;
}

export const OWNERSHIP = { agency: sql.ref('r.agency_id'), unit: sql.ref('r.unit_id'), person: sql.ref('r.assignee_id') };

const COLUMNS = sql`r.request_id as id, r.agency_id as "agencyId", agency.name as "agencyName", r.version, r.year, r.number, r.channel, r.kind,
  r.applicant_kind as "applicantKind", r.title, r.content, r.original_content as "originalContent", r.wanted_form as "wantedForm", r.wanted_delivery as "wantedDelivery",
  r.help_needed as "helpNeeded", r.proposes_publication as "proposesPublication", r.oral_writer as "oralWriter", r.oral_confirmed as "oralConfirmed", r.arrived_on as "arrivedOn",
  r.submitted_on as "submittedOn", r.signed_on as "signedOn", r.confirmed_on as "confirmedOn", r.received_on as "receivedOn", r.state,
  r.due_on as "dueOn", r.due_provisional as "dueProvisional", r.next_due_on as "nextDueOn", r.next_due_kind as "nextDueKind", r.outcome,
  r.closed_on as "closedOn", r.unit_id as "unitId", unit.name as "unitName", r.assignee_id as "assigneeId",
  assignee.display_name as "assigneeName", r.accepted_at as "acceptedAt", r.return_reason as "returnReason", r.task_id as "taskId", r.pieces,
  r.split_from as "splitFrom", r.merged_into as "mergedInto", r.bulk_key as "bulkKey", r.published, r.published_title as "publishedTitle",
  r.published_answer as "publishedAnswer", r.archived_at as "archivedAt", r.retention_until as "retentionUntil", r.erased_at as "erasedAt",
  r.identity_check as "identityCheck", r.identity_checked_by as "identityCheckedBy", r.identity_checked_on as "identityCheckedOn",
  r.created_at as "createdAt"`;

const FROM = sql`disclosure_request r join agency on agency.agency_id = r.agency_id
  left join unit on unit.unit_id = r.unit_id left join account assignee on assignee.account_id = r.assignee_id`;

/** The request within reach; `hold` keeps others from changing it until the transaction ends. */
export async function findRequest(
  database: Database,
  reach: Reach,
  id: number,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<StoredRequest | null> {
  const { rows } = await sql<StoredRequest>`select ${COLUMNS} from ${FROM}
    where r.request_id = ${id} and ${withinReach(reach, OWNERSHIP)} ${hold ? sql`for update of r` : sql``}`.execute(database);
  return rows[0] ?? null;
}

/** The request that a query code opens, whoever's it is. */
export async function findRequestByCode(database: Database, codeMark: Buffer, phoneMark: Buffer): Promise<StoredRequest | null> {
  const { rows } = await sql<StoredRequest>`select ${COLUMNS} from ${FROM}
    where r.query_code_mark = ${codeMark} and r.phone_mark = ${phoneMark}`.execute(database);
  return rows[0] ?? null;
}

/** What is sealed of the applicant; null once it was erased. */
export async function sealedApplicantOf(database: Database, agencyId: number, id: number): Promise<Buffer | null> {
  const { rows } = await sql<{ applicant: Buffer | null }>`
    select applicant from disclosure_request where agency_id = ${agencyId} and request_id = ${id}`.execute(database);
  return rows[0]?.applicant ?? null;
}

/** By which the same applicant is found again; null once erased. */
export async function applicantMarkOf(database: Database, agencyId: number, id: number): Promise<Buffer | null> {
  const { rows } = await sql<{ mark: Buffer | null }>`
    select applicant_mark as mark from disclosure_request where agency_id = ${agencyId} and request_id = ${id}`.execute(database);
  return rows[0]?.mark ?? null;
}

/** Whether the request was still at the version. */
export async function updateRequest(
  database: Database,
  { id, version }: { readonly id: number; readonly version: number },
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update disclosure_request set ${sql.join([...columns, sql`version = version + 1`])}
    where request_id = ${id} and version = ${version} returning 1`.execute(database);
  return rows.length > 0;
}

/** What happened to a request, one after the other. */
export interface StoredEvent {
  readonly seq: number;
  readonly deed: RequestDeed | 'arrive';
  readonly on: PlainDate;
  readonly clock: CaseEvent | null;
  readonly before: RequestState | null;
  readonly after: RequestState;
  readonly data: Readonly<Record<string, unknown>>;
  readonly byId: number | null;
  readonly byName: string;
  readonly writtenAt: Date;
}

export async function eventsOf(database: Database, agencyId: number, id: number): Promise<readonly StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select seq, deed, happened_on as "on", clock, state_before as before, state_after as after, data, by_id as "byId", by_name as "byName",
      written_at as "writtenAt"
    from request_event where agency_id = ${agencyId} and request_id = ${id} order by seq`.execute(database);
  return rows;
}

/** The events that clocks look at, in their order. */
export function clockEvents(events: readonly StoredEvent[]): readonly CaseEvent[] {
  return events.flatMap(({ clock }) => (clock === null ? [] : [clock]));
}

export type NewEvent = Omit<StoredEvent, 'seq' | 'byId' | 'byName' | 'writtenAt'>;

export async function insertEvent(
  database: Database,
  by: DoneBy,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  { deed, on, clock, before, after, data }: NewEvent,
): Promise<void> {
  await sql`insert into request_event
      (agency_id, request_id, seq, deed, happened_on, clock, state_before, state_after, data, by_kind, by_id, by_name)
    select ${agencyId}, ${id}, coalesce(max(seq), 0) + 1, ${deed}, ${on}, ${clock === null ? null : JSON.stringify(clock)}::jsonb, ${before},
      ${after}, ${JSON.stringify(data)}::jsonb, ${by.kind}, ${by.id}::integer, ${by.name}
    from request_event where agency_id = ${agencyId} and request_id = ${id}`.execute(database);
}

/** A part of a request with what was decided about it. */
export interface StoredPart {
  readonly part: number;
  readonly content: string;
  readonly outcome: CaseOutcome | null;
  readonly letter: LetterCode | null;
  readonly article: string;
  readonly reason: string;
  readonly link: string;
}

export async function partsOf(database: Database, agencyId: number, id: number): Promise<readonly StoredPart[]> {
  const { rows } = await sql<StoredPart>`
    select part, content, outcome, letter_code as letter, article, reason, link from request_part
    where agency_id = ${agencyId} and request_id = ${id} order by part`.execute(database);
  return rows;
}
