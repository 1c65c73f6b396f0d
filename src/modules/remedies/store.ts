import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Remedy, RemedyResult } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { ATTACKED, Procedure, RemedyLevel, RemedyStage } from './rules/index.ts';

/** A review or a suit without what tells who brought it. */
export interface StoredRemedy {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly version: number;
  readonly kind: Remedy;
  readonly requestId: number | null;
  readonly requestTitle: string | null;
  readonly reviewId: number | null;
  readonly attacks: (typeof ATTACKED)[number];
  readonly subject: string;
  readonly stage: RemedyStage;
  readonly instance: number;
  readonly level: RemedyLevel;
  readonly result: RemedyResult | null;
  readonly dueOn: PlainDate | null;
  readonly filedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly erasedAt: Date | null;
  readonly createdAt: Date;
}

export const OWNERSHIP = { agency: sql.ref('r.agency_id') };

/** The record within reach; `hold` keeps others from changing it until the transaction ends. */
export async function findRemedy(
  database: Database,
  reach: Reach,
  id: number,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<StoredRemedy | null> {
  const { rows } = await sql<StoredRemedy>`
    select r.remedy_id as id, r.agency_id as "agencyId", agency.name as "agencyName", r.version, r.kind, r.request_id as "requestId",
      q.title as "requestTitle", r.review_id as "reviewId", r.attacks, r.subject, r.stage, r.instance, i.level, r.result,
      r.due_on as "dueOn", r.filed_on as "filedOn", r.closed_on as "closedOn", r.erased_at as "erasedAt", r.created_at as "createdAt"
    from remedy r join agency on agency.agency_id = r.agency_id
    join remedy_instance i on i.agency_id = r.agency_id and i.remedy_id = r.remedy_id and i.instance = r.instance
    left join disclosure_request q on q.agency_id = r.agency_id and q.request_id = r.request_id
    where r.remedy_id = ${id} and ${withinReach(reach, OWNERSHIP)} ${hold ? sql`for update of r` : sql``}`.execute(database);
  return rows[0] ?? null;
}

/** What is sealed of whoever brought it; null once it was erased. */
export async function sealedPartyOf(database: Database, { agencyId, id }: Pick<StoredRemedy, 'agencyId' | 'id'>): Promise<Buffer | null> {
  const { rows } = await sql<{
    party: Buffer | null;
  }>`select party from remedy where agency_id = ${agencyId} and remedy_id = ${id}`.execute(database);
  return rows[0]?.party ?? null;
}

/** Whether the record was still at the version. */
export async function updateRemedy(
  database: Database,
  { id, version }: { readonly id: number; readonly version: number },
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update remedy set ${sql.join([...columns, sql`version = version + 1`])}
    where remedy_id = ${id} and version = ${version} returning 1`.execute(database);
  return rows.length > 0;
}

/** One instance: the review, or a court's. */
export interface StoredInstance {
  readonly instance: number;
  readonly level: RemedyLevel;
  readonly organ: string;
  readonly caseNumber: string;
  readonly procedure: Procedure | null;
  readonly filedOn: PlainDate;
  readonly servedOn: PlainDate | null;
  readonly answerDueOn: PlainDate | null;
  /** Another day than the law's; null where that was not kept. */
  readonly answerDueNamed: boolean | null;
  readonly answeredOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  readonly result: RemedyResult | null;
  readonly decisionNumber: string;
}

type OfRemedy = Pick<StoredRemedy, 'agencyId' | 'id'>;

export async function instancesOf(database: Database, { agencyId, id }: OfRemedy): Promise<readonly StoredInstance[]> {
  const { rows } = await sql<StoredInstance>`
    select instance, level, organ, case_number as "caseNumber", procedure, filed_on as "filedOn", served_on as "servedOn",
      answer_due_on as "answerDueOn", answer_due_named as "answerDueNamed", answered_on as "answeredOn", decided_on as "decidedOn", result, decision_number as "decisionNumber"
    from remedy_instance where agency_id = ${agencyId} and remedy_id = ${id} order by instance`.execute(database);
  return rows;
}

export type NewInstance = Pick<
  StoredInstance,
  'level' | 'organ' | 'caseNumber' | 'procedure' | 'filedOn' | 'servedOn' | 'answerDueOn' | 'answerDueNamed'
>;

export async function insertInstance(database: Database, { agencyId, id }: OfRemedy, instance: number, from: NewInstance): Promise<void> {
  await sql`insert into remedy_instance
      (agency_id, remedy_id, instance, level, organ, case_number, procedure, filed_on, served_on, answer_due_on, answer_due_named)
    values (${agencyId}, ${id}, ${instance}, ${from.level}, ${from.organ}, ${from.caseNumber}, ${from.procedure}, ${from.filedOn},
      ${from.servedOn}, ${from.answerDueOn}, ${from.answerDueNamed})`.execute(database);
}

/** Changes the last instance. */
export async function updateInstance(
  database: Database,
  { agencyId, id, instance }: Pick<StoredRemedy, 'agencyId' | 'id' | 'instance'>,
  columns: readonly RawBuilder<unknown>[],
): Promise<void> {
  await sql`update remedy_instance set ${sql.join(columns)}
    where agency_id = ${agencyId} and remedy_id = ${id} and instance = ${instance}`.execute(database);
}
