import { sql } from 'kysely';
import type { DoneBy } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { DecidedValidity } from '../rules/validity-decisions.ts';
import { authorKind } from '../store.ts';

export interface NewDecision {
  readonly agencyId: number;
  readonly id: number;
  readonly validity: DecidedValidity;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly decidedBy: number | null;
  readonly reason: string;
  readonly cleanUpId: number | null;
  /** False: it waits for its day. */
  readonly applied: boolean;
}

/** A decision that still waits for its day gives way to a new one. */
export async function supersedeWaiting(database: Database, agencyId: number, id: number): Promise<void> {
  await sql`update validity_decision set outcome = 'superseded', settled_at = now()
    where agency_id = ${agencyId} and document_id = ${id} and outcome is null`.execute(database);
}

export async function insertDecision(database: Database, by: DoneBy, decision: NewDecision): Promise<void> {
  const outcome = decision.applied ? 'applied' : null;
  await sql`insert into validity_decision (agency_id, document_id, validity, effective_on, decided_by_document_id, reason, clean_up_id,
      by_kind, by_id, by_name, outcome, settled_at)
    values (${decision.agencyId}, ${decision.id}, ${decision.validity}, ${decision.on}, ${decision.decidedBy}, ${decision.reason},
      ${decision.cleanUpId}, ${authorKind(by)}, ${by.id}, ${by.name}, ${outcome}, case when ${outcome}::text is null then null else now() end)`.execute(
    database,
  );
}

export interface StoredDecision {
  readonly id: number;
  readonly validity: DecidedValidity;
  readonly on: string;
  readonly decidedBy: number | null;
  readonly decidedByTitle: string | null;
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
  readonly outcome: 'applied' | 'superseded' | null;
}

/** All that was decided about a document's validity, the newest first. Whoever asks has found the document within reach. */
export async function decisionsOf(database: Database, agencyId: number, id: number): Promise<readonly StoredDecision[]> {
  const { rows } = await sql<StoredDecision>`
    select d.decision_id as id, d.validity, d.effective_on as "on", d.decided_by_document_id as "decidedBy", other.title as "decidedByTitle",
      d.reason, d.by_name as "byName", d.at, d.outcome
    from validity_decision d left join document other on other.document_id = d.decided_by_document_id
    where d.agency_id = ${agencyId} and d.document_id = ${id} order by d.decision_id desc limit 200`.execute(database);
  return rows;
}
